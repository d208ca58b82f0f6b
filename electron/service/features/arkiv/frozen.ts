import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pakkeart } from '#shared/domain/arkiv/index.ts';
import { definitionOrLast, type IndikatorDefinition } from '#shared/domain/indikatorer/index.ts';
import { referenceark, tekster } from '#shared/tekster/index.ts';
import type { Database } from '../../db/database.ts';
import type { QueryContext } from '../../handler.ts';
import { currentWitness } from '../../log/index.ts';
import { writeWhole } from '../../writeWhole.ts';
import { pseudonyms, readOpsaetning } from '../indikatorer/index.ts';
import { readIndsendelse, readIndsendelser } from '../indsendelser/index.ts';
import { UUID } from './withoutPersons.ts';

export interface Order {
  readonly art: Pakkeart;
  readonly grund: string;
  readonly dato: string;
}

/** What was decided and submitted, the heads of the log, and how to read it all. */
export function writeFrozen({ session }: QueryContext, db: Database, order: Order, folder: string): void {
  const hide = order.art === 'evaluator' ? pseudonyms(db, session.projektId) : null;
  const json = (name: string, value: unknown): void => {
    const text = JSON.stringify(value, null, 2);
    writeWhole(join(folder, name), `${hide === null ? text : text.replaceAll(UUID, hide)}\n`);
  };
  const { definitioner } = readOpsaetning(db, session.projektId);
  json('definitioner.json', definitioner);
  writeText(join(folder, 'definitioner.txt'), sheetsOf(definitioner, order.dato));
  const submitted = readIndsendelser(db).map(({ id }) => readIndsendelse(db, id));
  const nu = currentWitness(db);
  json('kaeder.json', { nu, indsendelser: submitted.map(witnessOf) });
  if (submitted.length > 0) mkdirSync(join(folder, 'indsendelser'));
  for (const { indsendelse, ...rest } of submitted) {
    const { lukketAf: _lukket, genaabnetAf: _genaabnet, ...unnamed } = indsendelse;
    const given = hide === null ? indsendelse : unnamed;
    json(`indsendelser/${indsendelse.dato}-${indsendelse.id}.json`, { indsendelse: given, ...rest });
  }
  const made = {
    navn: session.info().navn,
    projektId: session.projektId,
    tid: new Date(session.now()).toISOString(),
    af: session.bruger.navn,
    programversion: session.programversion,
  };
  const text = tekster.arkiv.laesmig({ ...order, ...made, projekthoved: nu.projekt });
  writeText(join(folder, 'LAESMIG.txt'), text);
}

/** As any editor on Windows reads it. */
const writeText = (file: string, text: string): void =>
  writeWhole(file, `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`);

/** The reference sheets in words, with the rule of that day; a retired indicator has its last. */
const sheetsOf = (definitioner: readonly IndikatorDefinition[], dato: string): string =>
  definitioner
    .map((d) => definitionOrLast(d, dato))
    .map((d) => {
      const lines = referenceark(d).map(({ navn, tekst }) => `${navn}:\n  ${tekst.replaceAll('\n', '\n  ')}`);
      return [`${d.nr} ${d.navn}`, ...lines].join('\n');
    })
    .join('\n\n');

const witnessOf = ({ indsendelse, vidne }: ReturnType<typeof readIndsendelse>) => ({
  dato: indsendelse.dato,
  lukketTid: indsendelse.lukketTid,
  eksportSha256: indsendelse.eksportSha256,
  vidne,
});
