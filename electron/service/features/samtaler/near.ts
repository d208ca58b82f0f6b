import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import {
  kanSamles,
  naermesteSamtale,
  statussamtale,
  tjekSaml,
  type Statussamtale,
} from '#shared/domain/samtaler/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { findRow, weeksBetweenTalks } from '../registrering/index.ts';

type Stored = Pick<Statussamtale, 'id' | 'art' | 'planlagtDato' | 'afholdtDato'>;

const ofDeltager = (db: ReadDb, deltagerId: string): Stored[] =>
  db
    .sql('SELECT id, art, planlagtDato, afholdtDato FROM statussamtale WHERE deltagerId = ? AND slettet = 0')
    .all(deltagerId) as Stored[];

/** The nearest talk of the other kind to one that is being typed. */
export function checkNear(
  db: ReadDb,
  { id, deltagerId, ...typed }: ParsedInputOf<'samtaler.check'>,
): OutputOf<'samtaler.check'> {
  const uger = weeksBetweenTalks(db);
  const andre = ofDeltager(db, deltagerId);
  const found = naermesteSamtale({ ...typed, id: id ?? '' }, andre, uger);
  const other = andre.find((a) => a.id === found?.id);
  if (found === null || !other?.art) return { uger, naer: null };
  return { uger, naer: { ...found, art: other.art, kanSamles: kanSamles(typed, other) } };
}

function planned(db: ReadDb, id: string): Statussamtale {
  const row = findRow(db, statussamtale, id);
  if (!row) throw new OperationError('findes_ikke', { detail: { tabel: 'statussamtale', id } });
  return row;
}

/** One talk for both: what was noted for the other one is kept in it. */
export function join(
  { db, log }: CommandContext,
  { behold, fjern }: ParsedInputOf<'samtaler.join'>,
): OutputOf<'samtaler.join'> {
  const kept = planned(db, behold);
  const gone = fjern === null ? null : planned(db, fjern);
  const [problem] = tjekSaml(kept, gone);
  if (problem)
    throw new OperationError('ugyldigt_input', { fields: { [problem.felt]: { kode: problem.kode } } });
  const note = [kept.note, gone?.note].filter(Boolean).join('\n\n');
  log.update('statussamtale', behold, { art: 'faelles', ...(gone?.note ? { note } : {}) }, null);
  if (fjern !== null) log.remove('statussamtale', fjern);
  return { id: behold, handling: log.handling };
}
