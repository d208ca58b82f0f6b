import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  PROTOCOL,
  type InputOf,
  type OperationName,
  type OutputOf,
  type Reply,
  type ServiceEvent,
} from '../../shared/contract/index.ts';

/** A host as the suite sees it. Messages are text, so that each host gets exactly the same, also the odd ones. */
export interface Subject {
  send(json: string): Promise<Reply>;
  cancel(id: string): void;
  onEvent(listener: (event: ServiceEvent) => void): void;
}

export interface Case {
  readonly name: string;
  readonly run: (subject: Subject, folder: string) => Promise<void>;
}

export const ADGANGSKODE = 'granitskærver under åen';
let nextId = 0;

const send = (
  subject: Subject,
  operation: string,
  input: unknown,
  id = `suite-${(nextId += 1)}`,
): Promise<Reply> => subject.send(JSON.stringify({ v: PROTOCOL, id, operation, input }));

/** The data of a call that must succeed. */
export async function must<N extends OperationName>(
  subject: Subject,
  operation: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await send(subject, operation, input);
  ok(reply.ok, `${operation}: ${JSON.stringify(reply)}`);
  return reply.data as OutputOf<N>;
}

function codeOf(reply: Reply): string {
  equal(reply.v, PROTOCOL);
  return reply.ok ? 'ok' : reply.error.code;
}

export const nytProjekt = (mappe: string): InputOf<'projekt.create'> => ({
  mappe,
  projekt: { navn: 'Mod job og uddannelse', bevillingFra: '2023-03-01', bevillingTil: '2026-08-31' },
  skabelon: 'rapport',
  bruger: 'Anne Holm',
  adgangskode: ADGANGSKODE,
});

const eventually = async (what: string, holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await wait(20);
  ok(holds(), what);
};

async function registerAndCount(subject: Subject, folder: string): Promise<void> {
  const events: ServiceEvent[] = [];
  subject.onEvent((event) => events.push(event));
  const mappe = join(folder, 'projekt');
  const made = await must(subject, 'projekt.create', nytProjekt(mappe));
  deepEqual([made.mappe, made.gendannelsesnoegle.length > 20], [mappe, true]);
  const deltager = { navn: 'Søren Ærø Åkær', optagetDato: '01.02.2024' } as const;
  const { id } = await must(subject, 'deltagere.create', deltager);
  const { raekker, ialt } = await must(subject, 'deltagere.list', { soeg: 'ærø' });
  deepEqual([ialt, raekker[0]?.id, raekker[0]?.navn], [1, id, deltager.navn]);
  equal(raekker[0]?.optagetDato, '2024-02-01');
  const opgoerelse = await must(subject, 'indikatorer.count', { dato: '19.03.2024', enheder: true });
  const talte = opgoerelse.indikatorer.flatMap((i) => i.taeller ?? []);
  ok(
    talte.some((enhed) => enhed.deltagerId === id),
    'no indicator counts the new deltager',
  );
  const before = await must(subject, 'indikatorer.count', { dato: '31.01.2024', enheder: true });
  equal(before.indikatorer.flatMap((i) => i.taeller ?? []).length, 0);
  await eventually('no event of the session', () => events.some((event) => event.event === 'session'));
  await eventually('no event of the change', () =>
    events.some((event) => event.event === 'changed' && event.ids.includes(id)),
  );
}

async function exportBytes(subject: Subject, folder: string): Promise<void> {
  await must(subject, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  const { bytes, sha256 } = await must(subject, 'eksport.skema', { dato: '19.03.2024' });
  ok(bytes instanceof Uint8Array, 'bytes do not arrive as bytes');
  equal(Buffer.from(bytes.subarray(0, 2)).toString(), 'PK');
  equal(createHash('sha256').update(bytes).digest('hex'), sha256);
  const sti = join(folder, 'skema.xlsx');
  await must(subject, 'eksport.skema', { dato: '19.03.2024', sti });
  ok(existsSync(sti));
}

async function openAndClose(subject: Subject, folder: string): Promise<void> {
  const mappe = join(folder, 'projekt');
  await must(subject, 'projekt.create', nytProjekt(mappe));
  await must(subject, 'deltagere.create', { navn: 'Bo Lund' });
  ok((await must(subject, 'projekt.close', {})).backup);
  equal(codeOf(await send(subject, 'deltagere.list', {})), 'intet_projekt');
  const wrong = await send(subject, 'projekt.open', { mappe, adgangskode: 'noget helt andet' });
  equal(codeOf(wrong), 'forkert_adgangskode');
  equal(
    codeOf(await send(subject, 'projekt.open', { mappe: folder, adgangskode: ADGANGSKODE })),
    'ikke_et_projekt',
  );
  equal(
    (await must(subject, 'projekt.open', { mappe, adgangskode: ADGANGSKODE })).navn,
    'Mod job og uddannelse',
  );
  equal((await must(subject, 'deltagere.list', {})).ialt, 1);
}

async function refuseInput(subject: Subject, folder: string): Promise<void> {
  await must(subject, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  const missing = await send(subject, 'deltagere.create', { optagetDato: '31.02.2024' });
  ok(!missing.ok && missing.error.code === 'ugyldigt_input');
  deepEqual(Object.keys(missing.error.fields ?? {}).toSorted(), ['navn', 'optagetDato']);
  equal(codeOf(await send(subject, 'deltagere.get', { id: 'findes-ikke' })), 'findes_ikke');
  equal(codeOf(await send(subject, 'deltagere.create', { navn: 'Bo', alder: 7 })), 'ugyldigt_input');
  equal((await must(subject, 'deltagere.list', {})).ialt, 0);
}

async function refuseUnknown(subject: Subject): Promise<void> {
  for (const operation of ['deltagere.steal', '', '__proto__', 'constructor', 'toString', 'deltagere.LIST'])
    equal(codeOf(await send(subject, operation, {})), 'ukendt_operation', operation);
}

const MALFORMED = [
  'null',
  '42',
  '"text"',
  '[]',
  '{}',
  '{"v":1,"id":"a","operation":7,"input":{}}',
  '{"v":1,"id":"","operation":"projekt.status","input":{}}',
  '{"v":1,"operation":"projekt.status","input":{}}',
  '{"v":1,"id":"a","operation":"projekt.status","input":{},"more":1}',
  '{"v":1,"control":"close"}',
  '{"v":2,"id":"a","operation":"projekt.status","input":{}}',
  '{"v":"1","id":"a","operation":"projekt.status","input":{}}',
  '{"id":"a","operation":"projekt.status","input":{}}',
  `{"v":1,"id":"${'a'.repeat(65)}","operation":"projekt.status","input":{}}`,
];

async function refuseMalformed(subject: Subject): Promise<void> {
  for (const message of MALFORMED)
    equal(codeOf(await subject.send(message)), 'ugyldig_besked', message.slice(0, 80));
  equal(codeOf(await send(subject, 'projekt.status', {})), 'ok');
}

async function refuseHuge(subject: Subject, folder: string): Promise<void> {
  await must(subject, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  const huge = await send(subject, 'deltagere.create', { navn: 'a'.repeat(10 * 1024 * 1024) });
  ok(['ugyldigt_input', 'ugyldig_besked'].includes(codeOf(huge)), codeOf(huge));
  const deep = `{"v":1,"id":"deep","operation":"deltagere.create","input":${'['.repeat(500)}${']'.repeat(500)}}`;
  equal(codeOf(await subject.send(deep)), 'ugyldigt_input');
  equal((await must(subject, 'deltagere.list', {})).ialt, 0);
}

async function refusePollution(subject: Subject, folder: string): Promise<void> {
  await must(subject, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    const id = `pollution-${key}`;
    const input = `{"navn":"Bo Lund","${key}":{"slettet":true,"polluted":1}}`;
    const message = `{"v":1,"id":"${id}","operation":"deltagere.create","input":${input}}`;
    const reply = await subject.send(message);
    // A border may drop such a key; a service must never take it for a field.
    if (!reply.ok) equal(reply.error.code, 'ugyldigt_input', key);
    else equal(key, '__proto__');
  }
  equal(({} as Record<string, unknown>)['polluted'], undefined);
  const { raekker } = await must(subject, 'deltagere.list', { filter: { navn: 'Bo Lund' } });
  ok(
    raekker.every((raekke) => Object.getPrototypeOf(raekke) === Object.prototype && !('polluted' in raekke)),
  );
  const filter = '{"filter":{"__proto__":1,"navn; DROP TABLE deltager":"x"}}';
  const odd = await subject.send(`{"v":1,"id":"odd","operation":"deltagere.list","input":${filter}}`);
  equal(codeOf(odd), 'ugyldigt_input');
  await must(subject, 'deltagere.list', {});
}

async function cancelLongWork(subject: Subject, folder: string): Promise<void> {
  await must(subject, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  subject.cancel('never-heard-of');
  const sti = join(folder, 'skema.xlsx');
  const id = 'suite-long';
  const working = send(subject, 'eksport.skema', { dato: '19.03.2024', sti }, id);
  // Again and again, for over http the wish can overtake the call.
  const insist = setInterval(() => subject.cancel(id), 2);
  const code = codeOf(await working);
  clearInterval(insist);
  equal(code, 'afbrudt');
  deepEqual(readdirSync(folder), ['projekt']);
  equal(codeOf(await send(subject, 'projekt.status', {})), 'ok');
}

/** The same for every host (design.md §3): what a window can rely on wherever the service runs. */
export const CASES: readonly Case[] = [
  { name: 'creates a project, registers, lists, counts and tells what changed', run: registerAndCount },
  { name: 'closes with a backup and opens again with the right password only', run: openAndClose },
  { name: 'exports the skema, as bytes and to a file', run: exportBytes },
  { name: 'refuses wrong input by field, and stores nothing of it', run: refuseInput },
  { name: 'refuses unknown operations', run: refuseUnknown },
  { name: 'refuses malformed envelopes and other protocol versions', run: refuseMalformed },
  { name: 'refuses 10 MB and deep nesting, and goes on', run: refuseHuge },
  { name: 'takes no key for more than a key', run: refusePollution },
  { name: 'cancels long work', run: cancelLongWork },
];
