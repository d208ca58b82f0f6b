import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import { gyldigVersion, kriterium, visitationsdag } from '#shared/domain/maalgruppe/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { findRow } from '../registrering/index.ts';
import { readVersions } from './versions.ts';

interface Answered {
  readonly id: string;
  readonly kriteriumId: string;
  readonly opfyldt: number | null;
}

const answersOf = (db: ReadDb, deltagerId: string): Map<string, Answered> =>
  new Map(
    (
      db
        .sql('SELECT id, kriteriumId, opfyldt FROM visitationssvar WHERE deltagerId = ? AND slettet = 0')
        .all(deltagerId) as Answered[]
    ).map((a) => [a.kriteriumId, a]),
  );

/** The version of the visitation day (else of the admission, else today) and what was answered. */
export function readChecklist(
  db: ReadDb,
  today: LocalDate,
  deltagerId: string,
): OutputOf<'maalgruppe.checklist'> {
  const person = findRow(db, deltager, deltagerId);
  if (!person) throw new OperationError('findes_ikke', { detail: { tabel: 'deltager', id: deltagerId } });
  const dag = visitationsdag(person) ?? today;
  const found = gyldigVersion(readVersions(db), dag);
  if (found === null) return { dag, version: null, kriterier: [] };
  const answers = answersOf(db, deltagerId);
  const { kriterier, ...version } = found;
  const withAnswers = kriterier.map(({ id, tekst }) => {
    const opfyldt = answers.get(id)?.opfyldt ?? null;
    return { id, tekst, opfyldt: opfyldt === null ? null : opfyldt === 1 };
  });
  return { dag, version, kriterier: withAnswers };
}

/** All answers of a visitation at once: only what differs from before is written. */
export function answer(
  { db, log, session }: CommandContext,
  { deltagerId, svar }: ParsedInputOf<'maalgruppe.answer'>,
): OutputOf<'maalgruppe.answer'> {
  if (!findRow(db, deltager, deltagerId)) throw new OperationError('findes_ikke');
  const known = answersOf(db, deltagerId);
  for (const { kriteriumId, opfyldt } of svar) {
    if (!findRow(db, kriterium, kriteriumId)) throw new OperationError('findes_ikke');
    const before = known.get(kriteriumId);
    if (before && opfyldt === null) log.remove('visitationssvar', before.id);
    else if (before && (before.opfyldt === 1) !== opfyldt)
      log.update('visitationssvar', before.id, { opfyldt }, null);
    else if (!before && opfyldt !== null)
      log.create('visitationssvar', session.newId(), { deltagerId, kriteriumId, opfyldt });
  }
  return { handling: log.written.length === 0 ? '' : log.handling, antal: log.written.length };
}
