import type { Efterregistrering } from '#shared/contract/index.ts';
import { LUKKET_PERIODE } from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { hlcIso, type Change } from '../../log/index.ts';
import { rowName } from '../registrering/index.ts';
import { decidingDays } from './decidingDays.ts';
import { userNames, type Tail } from './tail.ts';

/** Facts of the closed time that were registered, edited or deleted after it was closed; `then` as of the tail. */
export function listEfterregistreringer(
  db: ReadDb,
  tail: Tail,
  dato: string,
  then: ReadDb = db,
): Efterregistrering[] {
  const users = userNames(db);
  return [...tail.changes].flatMap(([id, changes]): Efterregistrering[] => {
    // Made and removed again since: nothing of it was ever sent.
    if (tail.created.has(id) && tail.deleted.has(id)) return [];
    const late = changes.filter((c) => decidingDays(then, c, db).some((day) => day <= dato));
    const last = late.at(-1);
    if (last === undefined) return [];
    const art = tail.created.has(id) ? 'oprettet' : tail.deleted.has(id) ? 'slettet' : 'rettet';
    return [
      {
        tabel: last.tabel,
        id,
        navn: rowName(db, last.tabel, id),
        art,
        dato: late.flatMap((c) => decidingDays(then, c, db)).toSorted()[0] ?? dato,
        bruger: users.get(last.bruger) ?? last.bruger,
        tid: hlcIso(last.hlc),
        begrundelse: reasonFor(db, last),
      },
    ];
  });
}

/** What was written as the reason in the same handling. */
function reasonFor(db: ReadDb, { handling, raekke }: Change): string | null {
  const row = db
    .sql(
      `SELECT b.tekst FROM aendring a JOIN begrundelse b ON b.id = a.raekke
       WHERE a.handling = ? AND a.tabel = 'begrundelse' AND b.raekkeId = ? AND b.kode = ?`,
    )
    .get(handling, raekke, LUKKET_PERIODE) as { tekst: string | null } | undefined;
  return row?.tekst ?? null;
}
