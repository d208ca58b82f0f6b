import { z } from 'zod';
import type { Resultat } from '../indsendelser/index.ts';
import {
  findIndhold,
  INDIKATORDELE,
  type Celleindhold,
  type Indikatordel,
  type Ord,
} from '../skabeloner/index.ts';

// PRV is where indicators are reported; it has no file to fill (domain.md §2.4), so a table is copied into it. Order
// and names are each project's own.

const MAX_LINJER = 200;

/** A row or a column of the table: whether it is there, and what it is called if not as usual. */
const linje = z.object({ id: z.string(), etiket: z.string().nullable(), med: z.boolean() });
export type Prvlinje = z.infer<typeof linje>;

const prv = z.object({
  raekker: z.array(linje).max(MAX_LINJER),
  kolonner: z.array(linje).max(MAX_LINJER),
});
export type Prv = z.infer<typeof prv>;

/** The columns until somebody decides otherwise. */
const FRA_START: readonly Indikatordel[] = ['nr', 'navn', 'maaltal', 'iPerioden', 'kumulativ', 'bemaerkning'];

/** What was kept, with what has come since at the end and without what is gone. */
export function readPrv(stored: unknown, indikatorer: readonly { readonly id: string }[]): Prv {
  const parsed = prv.safeParse(stored);
  const { raekker, kolonner } = parsed.success ? parsed.data : { raekker: [], kolonner: [] };
  return {
    raekker: complete(
      raekker,
      indikatorer.map(({ id }) => [id, true]),
    ),
    kolonner: complete(
      kolonner,
      columnOrder().map((del) => [del, FRA_START.includes(del)]),
    ),
  };
}

const columnOrder = (): Indikatordel[] => [
  ...FRA_START,
  ...INDIKATORDELE.filter((del) => !FRA_START.includes(del)),
];

function complete(
  kept: readonly Prvlinje[],
  all: readonly (readonly [id: string, med: boolean])[],
): Prvlinje[] {
  const known = new Set(kept.map((l) => l.id));
  const ids = new Set(all.map(([id]) => id));
  const added = all.filter(([id]) => !known.has(id)).map(([id, med]) => ({ id, etiket: null, med }));
  return [...kept.filter((l) => ids.has(l.id)), ...added];
}

/** One line moved up (-1) or down (1); at an end it stays. */
export function flytLinje(linjer: readonly Prvlinje[], index: number, skridt: -1 | 1): readonly Prvlinje[] {
  const [moved, other] = [linjer[index], linjer[index + skridt]];
  if (moved === undefined || other === undefined) return linjer;
  return linjer.map((l, i) => (i === index ? other : i === index + skridt ? moved : l));
}

export interface Prvtabel {
  readonly kolonner: readonly { readonly del: Indikatordel; readonly etiket: string | null }[];
  readonly raekker: readonly (readonly (Celleindhold | null)[])[];
}

const isDel = (id: string): id is Indikatordel => INDIKATORDELE.some((del) => del === id);

/** The table in that order; a row's own name stands instead of the indicator's. */
export function prvTabel(resultat: Resultat, { raekker, kolonner }: Prv, ord: Ord): Prvtabel {
  const columns = kolonner.flatMap(({ id, med, etiket }) => (med && isDel(id) ? [{ del: id, etiket }] : []));
  const udfyldning = { resultat, lukket: null, bruger: '', ord };
  const rows = raekker
    .filter((r) => r.med)
    .map(({ id, etiket }) =>
      columns.map(({ del }): Celleindhold | null =>
        del === 'navn' && etiket !== null
          ? { art: 'tekst', tekst: etiket }
          : findIndhold({ slags: 'indikator', indikatorId: id, del }, udfyldning),
      ),
    );
  return { kolonner: columns, raekker: rows };
}
