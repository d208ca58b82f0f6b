import type { Efterregistrering } from '#shared/contract/index.ts';
import { AFGOERENDE_DATO, isKilde, TALTE_FELTER } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { hlcIso, SLETTET, type Change } from '../../log/index.ts';
import { rowName } from '../registrering/index.ts';
import { userNames, valueBefore, type Tail } from './tail.ts';

/** The deciding days of a fact that a change leaves behind and brings, without those it has none of. */
export function decidingDays(db: ReadDb, change: Change): string[] {
  if (!isKilde(change.tabel) || !movesNumbers(change)) return [];
  const felt = AFGOERENDE_DATO[change.tabel];
  const row = db.sql(`SELECT ${felt} AS dato FROM ${change.tabel} WHERE id = ?`).get(change.raekke) as
    { dato: string | null } | undefined;
  const days = [valueBefore(db, change, felt), change.vaerdier[felt]?.v, row?.dato];
  return days.filter((d): d is string => typeof d === 'string');
}

/** True for a change of what counting reads; a note or a phone number moves nothing. */
function movesNumbers({ tabel, felter, art }: Change): boolean {
  const read: readonly string[] = isKilde(tabel) ? TALTE_FELTER[tabel] : [];
  return art === 'opret' || felter.some((felt) => felt === SLETTET || read.includes(felt));
}

/** Facts of the closed time that were registered, edited or deleted after it was closed, oldest first. */
export function listEfterregistreringer(db: ReadDb, tail: Tail, dato: string): Efterregistrering[] {
  const users = userNames(db);
  return [...tail.changes].flatMap(([id, changes]): Efterregistrering[] => {
    // Made and removed again since: nothing of it was ever sent.
    if (tail.created.has(id) && tail.deleted.has(id)) return [];
    const late = changes.filter((c) => decidingDays(db, c).some((day) => day <= dato));
    const last = late.at(-1);
    if (last === undefined) return [];
    const art = tail.created.has(id) ? 'oprettet' : tail.deleted.has(id) ? 'slettet' : 'rettet';
    return [
      {
        tabel: last.tabel,
        id,
        navn: rowName(db, last.tabel, id),
        art,
        dato: late.flatMap((c) => decidingDays(db, c)).toSorted()[0] ?? dato,
        bruger: users.get(last.bruger) ?? last.bruger,
        tid: hlcIso(last.hlc),
        begrundelse: null,
      },
    ];
  });
}
