import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';
import type { Check } from './checks.ts';
import type { Skemamodel } from './model.ts';
import {
  blanks,
  cell,
  fixedRange,
  formula,
  heightFor,
  onSheet,
  type CellValue,
  type Highlight,
  type Row,
  type Sheet,
} from './sheet.ts';

const ord = tekster.indikatorskema;
const k = ord.kontrol;
const { ok: OK, afviger: AFVIGER } = k;
const COLUMNS = [22, 60, 48, 48, 13];
const [LINE_WIDTH, VALUE_WIDTH] = [60, 48];
const FIRST = 5;

export const verdictHighlights = (range: string): Highlight[] => [
  { range, text: OK, look: 'groen' },
  { range, text: AFVIGER, look: 'roed' },
];

/**
 * Every cell of the other sheets that repeats a number, held against the program's figures: a number that was
 * changed on any sheet shows. Then what was not in order when the periode was closed, with its explanation, and
 * the heads of the log. design.md §6
 */
export function buildKontrol(model: Skemamodel, checks: readonly Check[], print: Sheet['print']): Sheet {
  const last = FIRST + checks.length - 1;
  const found = findingRows(model);
  const heads = headRows(model);
  return {
    name: ord.ark.kontrol,
    columns: COLUMNS,
    rows: [
      ...titleRows(model, checks, last),
      ...checks.map((check, index) => checkRow(check, FIRST + index)),
      ...found,
      ...heads,
    ],
    merges: ['A3:B3', ...found.slice(2).map((_, i) => `C${last + 3 + i}:E${last + 3 + i}`)],
    freeze: { columns: 0, rows: 4 },
    titleRows: '4:4',
    highlights: [...verdictHighlights(`E${FIRST}:E${last}`), ...verdictHighlights('C3')],
    names: {},
    textRanges: [`A${FIRST}:D${last + found.length + heads.length}`],
    print,
    onePage: false,
  };
}

/** Whether every check holds as written. */
export const verdictOf = (checks: readonly Check[]): string => (checks.every(holds) ? OK : AFVIGER);

const holds = ({ program, arket }: Check): boolean => program === arket;

function titleRows({ lukket }: Skemamodel, checks: readonly Check[], last: number): Row[] {
  const results = fixedRange('E', FIRST, last);
  const verdict = `IF(COUNTIF(${results},"${OK}")=ROWS(${results}),"${OK}","${AFVIGER}")`;
  const { ark, linje, program, arket, resultat } = k.kolonner;
  return [
    { cells: [cell(k.titel, 'subtitle')], height: 26 },
    { cells: [cell(k.note(lukket), 'noteLine')], height: 20 },
    {
      cells: [cell(k.samlet, 'strong'), cell(null, 'strong'), formula(verdict, verdictOf(checks), 'light')],
      height: 20,
    },
    { cells: [ark, linje, program, arket, resultat].map((text) => cell(text, 'head')), height: 20 },
  ];
}

function checkRow(check: Check, row: number): Row {
  const { ark, linje, program, arket, text } = check;
  // An error in a formula is a deviation too.
  const verdict = `IFERROR(IF(EXACT(C${row},D${row}),"${OK}","${AFVIGER}"),"${AFVIGER}")`;
  return {
    cells: [
      cell(ark, 'label'),
      cell(linje, 'text'),
      cell(program, 'codeWrap'),
      formula(text, arket, 'codeWrap'),
      formula(verdict, holds(check) ? OK : AFVIGER, 'light'),
    ],
    height: Math.max(heightFor(linje, LINE_WIDTH), heightFor(program, VALUE_WIDTH)),
  };
}

function findingRows({ bilag, forklaringer, lukket }: Skemamodel): Row[] {
  const { punkt, antal, forklaring } = k.tjekKolonner;
  const heading = lukket ? k.tjekliste : k.tjeklisteForeloebig;
  return [
    { cells: [], height: 12 },
    { cells: [cell(heading, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 24 },
    {
      cells: [cell(antal, 'headRight'), cell(punkt, 'head'), cell(forklaring, 'head'), ...blanks(2, 'head')],
      height: 20,
    },
    ...KONTROLPUNKTER.map((kode) => {
      const count = bilag.kontrol[kode];
      const missing = lukket ? INTET : k.uforklaret;
      const words = count === 0 ? k.iOrden : safeText(forklaringer[kode] ?? null) || missing;
      const title = tekster.indsendelser.punkter[kode].titel;
      return {
        cells: [cell(count, 'number'), cell(title, 'text'), cell(words, 'text'), ...blanks(2, 'text')],
        height: Math.max(18, heightFor(words, 2 * VALUE_WIDTH)),
      };
    }),
  ];
}

function headRows({ vidne }: Skemamodel): Row[] {
  const row = (name: CellValue, nr: number | null, hoved: string): Row => ({
    cells: [cell(nr, 'number'), cell(name, 'text'), cell(hoved, 'code'), ...blanks(2, 'code')],
    height: 18,
  });
  return [
    { cells: [], height: 12 },
    { cells: [cell(k.hoveder, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 24 },
    { cells: [cell(k.hovederNote, 'noteLine')], height: 18 },
    ...vidne.enheder.map(({ navn, nr, hoved }) => row(safeText(navn), nr, hoved)),
    row(ord.forside.projekthoved, null, vidne.projekt),
  ];
}

/** The verdict, as Forside shows it. */
export const VERDICT = onSheet(ord.ark.kontrol, '$C$3');
