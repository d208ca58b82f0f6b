import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';

/** What refusals are counted by; who has no visiting kommune is of the one they live in. */
const COLUMN = {
  aarsag: "coalesce(visitationAarsag, '')",
  kommune: "coalesce(visitationKommune, kommune, '')",
} as const;
const REFUSED = 'FROM deltager WHERE slettet = 0 AND visitationUdfald IS NOT NULL';

const countBy = (db: ReadDb, column: string): { noegle: string; antal: number }[] =>
  db
    .sql(`SELECT ${column} AS noegle, count(*) AS antal ${REFUSED} GROUP BY 1 ORDER BY antal DESC, noegle`)
    .all() as { noegle: string; antal: number }[];

/** Refusals and returns, per reason and per kommune. */
export function countRefusals(db: ReadDb): OutputOf<'maalgruppe.refusals'> {
  const aarsager = countBy(db, COLUMN.aarsag);
  const ialt = aarsager.reduce((sum, a) => sum + a.antal, 0);
  return { ialt, aarsager, kommuner: countBy(db, COLUMN.kommune) };
}

type Refused = OutputOf<'maalgruppe.refusedBy'>['deltagere'];

/** The records that one of those numbers counts, the latest first. */
export const refusedBy = (
  db: ReadDb,
  { pr, noegle }: ParsedInputOf<'maalgruppe.refusedBy'>,
): OutputOf<'maalgruppe.refusedBy'> => ({
  deltagere: db
    .sql(
      `SELECT id, coalesce(navn, '') AS navn, visitationUdfald AS udfald, visitationDato ${REFUSED}
       AND ${COLUMN[pr]} = ? ORDER BY visitationDato DESC, id`,
    )
    .all(noegle) as Refused,
});
