import type { Skala } from '#shared/domain/indikatorer/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import type { LightStep } from './figures.ts';
import type { Layout } from './layout.ts';
import { blanks, cell, fixedRange, type Cell, type Highlight, type Row, type Sheet } from './sheet.ts';

const ord = tekster.indikatorskema;
const NAMES = { fra: 'Trafiklys_fra', text: 'Trafiklys_lys', niveau: 'Trafiklys_niveau' } as const;
const NOTE_LINE_POINTS = 23;

/** The light (or its level) of the whole percent in `value`: the first step from the top that it reaches. */
export function lightFormula(value: string, part: 'text' | 'niveau'): string {
  return `IF(ISNUMBER(${value}),INDEX(${NAMES[part]},COUNTIF(${NAMES.fra},">"&${value})+1),"${INTET}")`;
}

/** Row of the first step, under its title and headings. */
export const firstStep = ({ afterGroups }: Layout): number => afterGroups + 3;

export const lightHighlights = (range: string): Highlight[] => [
  { range, text: ord.lys.grøn, look: 'groen' },
  { range, text: ord.lys.gul, look: 'gul' },
  { range, text: ord.lys.rød, look: 'roed' },
];

/**
 * The traffic light table under the indicators: readers see the scale, formulas look it up. Beside it the
 * notes on how the figures are made. domain.md §1.5
 */
export function buildLegend(
  skala: Skala,
  steps: readonly LightStep[],
  first: number,
): Pick<Sheet, 'merges' | 'names' | 'highlights'> & { readonly rows: Row[] } {
  const top = first + 2;
  const last = top + steps.length - 1;
  const g = ord.skema.graense;
  const heads = [
    cell(g.niveau, 'head'),
    cell(g.betyder, 'head'),
    cell(g.fra, 'headRight'),
    cell(g.til, 'headRight'),
  ];
  const notes = ord.skema.laesNoter.map((note) => `• ${note}`).join('\n');
  const [title, notesTitle] = [ord.skema.trafiklys(ord.skala[skala]), ord.skema.laes];
  return {
    rows: [
      { cells: [], height: 12 },
      { cells: [...section(title, 5), null, ...section(notesTitle, 7)], height: 24 },
      { cells: [...heads, cell(g.lys, 'head'), null, cell(notes, 'note')], height: NOTE_LINE_POINTS },
      ...steps.map((step) => ({ cells: stepCells(step), height: NOTE_LINE_POINTS })),
    ],
    merges: [`A${first}:E${first}`, `G${first}:M${first}`, `G${first + 1}:M${last}`],
    names: {
      [NAMES.fra]: fixedRange('C', top, last),
      [NAMES.text]: fixedRange('E', top, last),
      [NAMES.niveau]: fixedRange('A', top, last),
    },
    highlights: lightHighlights(`E${top}:E${last}`),
  };
}

const section = (title: string, width: number): Cell[] => [
  cell(title, 'section'),
  ...blanks(width - 1, 'section'),
];

function stepCells({ fra, til, niveau, text }: LightStep): Cell[] {
  const meaning = niveau === null ? undefined : ord.skema.niveauer[niveau - 1];
  return [
    cell(niveau ?? INTET, 'numberLeft'),
    cell(meaning ?? ord.skema.udenNiveau, 'text'),
    cell(fra, 'percent'),
    til === null ? cell(INTET, 'textRight') : cell(til, 'percent'),
    cell(text, 'light'),
  ];
}
