import { unpackEnhed, type Enhedspost, type Talt } from '#shared/domain/indsendelser/index.ts';

/** One row of the documentation sheet: a counted unit. */
export interface DocumentRow extends Omit<Talt, 'enhed' | 'art'> {
  readonly key: string;
  readonly pseudonym: string;
  /** 0 when it repeats the row before it. */
  readonly taeller: 0 | 1;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The counted units of one indicator, sorted by pseudonym and date. One object for each: there are very many. */
export function documentRows(
  key: string,
  enheder: readonly Enhedspost[],
  pseudonym: (id: string) => string,
): DocumentRow[] {
  const rows = enheder.map((post): DocumentRow & { taeller: 0 | 1 } => {
    const { raekke, enhed, taellesFra, dato, kommune, bevis, antalFakta } = unpackEnhed(post);
    const unit = { raekke, taellesFra, dato, kommune, bevis, antalFakta };
    return { ...unit, key, pseudonym: pseudonym(enhed), taeller: 1 };
  });
  rows.sort(
    (a, b) => compare(a.pseudonym, b.pseudonym) || compare(a.dato, b.dato) || compare(a.raekke, b.raekke),
  );
  for (const [index, row] of rows.entries())
    if (index > 0 && rows[index - 1]?.pseudonym === row.pseudonym) row.taeller = 0;
  return rows;
}

/** What SUMIFS gives over the rows whose counting day lies between two days, both included. */
export function countRows(rows: readonly DocumentRow[], fra: string, til: string): number {
  let sum = 0;
  for (const { taeller, taellesFra } of rows) if (fra <= taellesFra && taellesFra <= til) sum += taeller;
  return sum;
}
