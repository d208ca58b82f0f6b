import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import { TABELLER } from '#shared/domain/register.ts';
import type { Database } from '#service/db/database.ts';
import { openDatabase } from '#service/db/open.ts';
import { openSlots, readKeyFile } from '#service/keys/keyfile.ts';
import { describeHandling } from '../../../renderer/features/registrering/handling.ts';
import { PASSWORD, Refused, serviceOn, tempDir, type TestProject } from '../project.ts';
import { OUTSIDE, UNDOABLE } from './kommandoer.ts';

let p: TestProject;
let db: Database;
beforeAll(async () => {
  p = serviceOn(tempDir(), () => Date.parse('2024-03-19T09:00:00Z'));
  await p.call('projekt.createDemo', { mappe: p.mappe, adgangskode: PASSWORD });
  // In a closed time undo asks for a reason, and keeps it: that has tests of its own.
  for (const { indsendelser } of (await p.call('indsendelser.list', {})).perioder)
    for (const { id } of indsendelser) await p.call('indsendelser.reopen', { id, grund: 'Prøve' });
  const [indikator] = (await p.call('indikatorer.list', { graense: 1 })).raekker;
  await p.call('indikatorer.createVersion', {
    indikatorId: indikator?.id ?? '',
    gyldigFra: '2024-09-01',
    kilde: 'jobformidlerforloeb',
    distinkt: 'raekke',
  });
  const [slot] = await openSlots(readKeyFile(p.mappe), PASSWORD);
  db = openDatabase(join(p.mappe, 'data.db'), { key: { raw: slot?.key ?? Buffer.alloc(32) } });
});
afterAll(async () => {
  db.close();
  await p.remove();
});

type Row = Readonly<Record<string, unknown>>;

/** Every row that is there, of every table and of the search, without the heads that each write gives anew. */
function tables(): Map<string, string> {
  const rows = new Map<string, string>();
  for (const tabel of TABELLER) {
    for (const row of db.sql(`SELECT * FROM ${tabel} WHERE slettet = 0`).all() as Row[]) {
      const { id, hoveder: _heads, ...values } = row;
      rows.set(`${tabel} ${String(id)}`, JSON.stringify(values));
    }
  }
  for (const row of db.sql('SELECT tabel, raekke, tekst FROM soegning').all() as Row[])
    rows.set(`soegning ${String(row['raekke'])}`, JSON.stringify(row));
  return rows;
}

/** What stands otherwise: empty where two states are the same. */
function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((k) => a.get(k) !== b.get(k)).map((k) => `${k}: ${a.get(k)} → ${b.get(k)}`);
}

async function handlingOf(name: string, input: unknown): Promise<string> {
  const reply = await p.send(name, input);
  if (!reply.ok) throw new Refused(name, reply.error);
  return (reply.data as { handling: string }).handling;
}

/** What undo said that it would take back, by command. */
const words = new Map<string, string>();

const PHRASE = /^(oprettelse|rettelse|sletning) af [\p{L}\d]/u;

/** Commands that write more than one kind of record, or many of them: named by what the person did. */
const COMPOSED: Readonly<Record<string, string>> = {
  'deltagere.delete': 'sletning af deltageren Abdi Abdullahi med 24 andre poster',
  'forloeb.deleteHold': 'sletning af holdet Hold 1, forår 2023 med 15 tilmeldinger',
  'forloeb.finishHold': 'rettelse af holdet Hold 4, vinter 2024 med 19 tilmeldinger',
  'forloeb.markAttendance': 'rettelse af fremmøde for 12 på Hold 4, vinter 2024',
  'forloeb.enrol': 'oprettelse af 2 tilmeldinger på Hold 4, vinter 2024 med 1 deltager',
  'forloeb.deleteFremmoede': 'sletning af fremmødet Line Iversen',
  'deltagere.flet': 'oprettelse af sammenlægningen Abdi Abdullahi',
  'spoergeskema.createFrom': 'oprettelse af spørgeskemaet Kopi med 15 spørgsmål',
  'maalgruppe.newVersion': 'rettelse af 2 målgrupper med 6 kriterier',
  'registrering.updateMany': 'rettelse af 20 deltagere',
};

describe('undo and redo', () => {
  it('know every command of the contract, or say why not', () => {
    const commands = Object.entries(contract).filter(([, o]) => o.kind === 'command');
    const known = [...UNDOABLE.map((c) => c.name), ...OUTSIDE.keys()];
    expect(known.toSorted()).toEqual(commands.map(([name]) => name).toSorted());
  });

  it.each(UNDOABLE.map((c) => [c.name, c] as const))('of %s', async (name, { input }) => {
    // An input may first make what the command works on.
    const given = await input(p);
    const before = tables();
    const handling = await handlingOf(name, given);
    const after = tables();
    expect(differences(before, after), 'the command changes something').not.toEqual([]);
    const next = (await p.call('revision.nextUndo', {})).handling;
    expect(next?.handling).toBe(handling);
    if (next !== null) words.set(name, describeHandling(next));
    for (let round = 0; round < 2; round += 1) {
      const undone = await p.call('revision.undo', { medTilhoerende: true });
      expect(undone.efterladt).toEqual([]);
      expect(differences(before, tables())).toEqual([]);
      if (round === 1) break;
      await p.call('revision.redo', {});
      expect(differences(after, tables())).toEqual([]);
    }
  });

  it('say in words what they are about, whatever else hangs on it', () => {
    for (const [name, said] of words) expect([name, said]).toEqual([name, expect.stringMatching(PHRASE)]);
    const composed = Object.keys(COMPOSED).map((name) => [name, words.get(name)]);
    expect(Object.fromEntries(composed)).toEqual(COMPOSED);
  });

  it('leave a log that proves itself', async () => {
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true, fund: [] });
  });
});
