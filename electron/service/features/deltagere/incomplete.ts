import type { OutputOf } from '#shared/contract/index.ts';
import { manglerObligatorisk, OBLIGATORISKE } from '#shared/domain/deltagere/index.ts';
import type { ReadDb } from '../../db/database.ts';

type Row = Parameters<typeof manglerObligatorisk>[0] & { readonly id: string; readonly navn: string };

/** Those admitted by a day who lack a field that must be reported (domain.md §2.3), field by field. */
export function incomplete(db: ReadDb, dato: string): OutputOf<'deltagere.incomplete'> {
  const rows = db
    .sql(
      `SELECT id, coalesce(navn, '') AS navn, koen, foedselsdato, ${OBLIGATORISKE.join(', ')} FROM deltager
      WHERE slettet = 0 AND optagetDato <= ? AND visitationUdfald IS NULL ORDER BY dansk(navn), id`,
    )
    .all(dato) as Row[];
  const mangler = rows.map((row) => ({ row, felter: manglerObligatorisk(row) }));
  const felter = OBLIGATORISKE.map((felt) => ({
    felt,
    deltagere: mangler.flatMap(({ row, felter: f }) =>
      f.includes(felt) ? [{ id: row.id, navn: row.navn }] : [],
    ),
  }));
  return { optagne: rows.length, felter };
}
