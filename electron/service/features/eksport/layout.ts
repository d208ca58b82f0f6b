import { tekster } from '#shared/tekster/index.ts';
import type { Figures, GroupFigures, LineFigures } from './figures.ts';
import { fixedRange, onSheet } from './sheet.ts';

/** Where things stand, so that sheets can point at each other. Rows count from 1. */

export const SKEMA_COLUMNS = {
  nr: 'A',
  navn: 'B',
  iPerioden: 'C',
  kumulativ: 'D',
  forventet: 'E',
  forventetPr: 'F',
  maaltal: 'G',
  maaltalEfter: 'H',
  procent: 'I',
  eksakt: 'J',
  lys: 'K',
  niveau: 'L',
  bemaerkning: 'M',
} as const;

/** Names of the cells on Forside that hold the first and last day of the periode. */
export const PERIODE_DAYS = { fra: 'Periode_fra', til: 'Periode_til' } as const;

/** Cells of Forside that repeat numbers, for the control sheet. */
export const FORSIDE_CELLS = {
  budget: 'B11',
  bevillingFra: 'B12',
  bevillingTil: 'B13',
  dato: 'B16',
  periodeFra: 'B18',
  periodeTil: 'B19',
  enheder: 'B21',
  kontrol: 'B25',
  mean: (index: number): string => `E${6 + index}`,
  meanLight: (index: number): string => `F${6 + index}`,
} as const;

export const FIRST_DOCUMENT = 3;
export const FIRST_SKEMA = 4;

export interface SkemaGroup {
  readonly figures: GroupFigures;
  readonly heading: number;
  readonly lines: readonly { readonly figures: LineFigures; readonly row: number }[];
  readonly mean: number;
}

export interface Layout {
  readonly groups: readonly SkemaGroup[];
  /** First row after the groups. */
  readonly afterGroups: number;
  /** Columns of the documentation, as formulas on other sheets name them. */
  readonly documents: Readonly<Record<'keys' | 'dato' | 'antalFakta' | 'taeller' | 'taellesFra', string>>;
}

/** Heading, indicators, mean: group by group. */
export function computeLayout(figures: Figures): Layout {
  let row = FIRST_SKEMA;
  const groups = figures.groups.map((group) => {
    const heading = row;
    const lines = group.lines.map((line, index) => ({ figures: line, row: heading + 1 + index }));
    const mean = heading + 1 + lines.length;
    row = mean + 1;
    return { figures: group, heading, lines, mean };
  });
  // Bounded ranges, and never an empty one, so that the formulas stand also without a single unit.
  const last = FIRST_DOCUMENT + Math.max(1, figures.documents.length) - 1;
  const range = (column: string): string =>
    onSheet(tekster.indikatorskema.ark.dokumentation, fixedRange(column, FIRST_DOCUMENT, last));
  return {
    groups,
    afterGroups: row,
    documents: {
      keys: range('A'),
      dato: range('C'),
      antalFakta: range('E'),
      taeller: range('G'),
      taellesFra: range('H'),
    },
  };
}

/** The counted units of the indicator whose key stands in `key`, from and until the days in two cells. */
export function sumUnits(
  { documents: d }: Layout,
  key: string,
  days: { fra?: string; til?: string },
): string {
  const from = days.fra === undefined ? '' : `,${d.taellesFra},">="&${days.fra}`;
  const until = days.til === undefined ? '' : `,${d.taellesFra},"<="&${days.til}`;
  return `SUMIFS(${d.taeller},${d.keys},${key}${from}${until})`;
}
