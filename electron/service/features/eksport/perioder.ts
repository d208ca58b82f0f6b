import { INTET, tekster } from '#shared/tekster/index.ts';
import { toSerial } from '../../xlsx/excelDate.ts';
import { safeText } from '../../xlsx/safeText.ts';
import type { Figures, LineFigures } from './figures.ts';
import { sumUnits, type Layout } from './layout.ts';
import type { Skemamodel } from './model.ts';
import { blanks, cell, columnName, counted, heightFor, type Row, type Sheet } from './sheet.ts';

const ord = tekster.indikatorskema;
const p = ord.perioder;
const NAVN_WIDTH = 37;
const LEFT = [8, NAVN_WIDTH, 11];
const FIRST_PERIOD = LEFT.length;
const [PERIOD_WIDTH, SPARK_WIDTH] = [12, 18];
/** Above the numbers: title, note, names of the periods, their first and their last days. */
const [FRA_ROW, TIL_ROW] = [4, 5];
const FIRST_ROW = TIL_ROW + 1;
const ROWS_PER_LINE = 3;
/** With more indicators than this the sheet takes a second page. */
const ONE_PAGE_LINES = 12;

/** Where the numbers of an indicator stand: `first` = the row of what was counted in each periode. */
export interface PeriodLine {
  readonly line: LineFigures;
  readonly first: number;
}

/** The cells of the sheet that the control sheet holds against the frozen figures. */
export interface PeriodLayout {
  readonly lines: readonly PeriodLine[];
  /** Letters of the periods' columns. */
  readonly columns: readonly string[];
  readonly fraRow: number;
  readonly tilRow: number;
}

export function periodLayout({ lines }: Figures, { resultat }: Skemamodel): PeriodLayout {
  return {
    lines: lines.map((line, index) => ({ line, first: FIRST_ROW + index * ROWS_PER_LINE })),
    columns: resultat.perioder.map((_, index) => columnName(FIRST_PERIOD + index)),
    fraRow: FRA_ROW,
    tilRow: TIL_ROW,
  };
}

/** Each indicator over the periods: counted in each, in all until its end, and expected there. domain.md §1.7 */
export function buildPerioder(
  model: Skemamodel,
  where: PeriodLayout,
  layout: Layout,
  print: Sheet['print'],
): Sheet {
  const { perioder, dato } = model.resultat;
  const spark = columnName(FIRST_PERIOD + perioder.length);
  const begun = perioder.filter(({ fra }) => fra <= dato).length;
  const lastBegun = where.columns[Math.max(begun, 1) - 1] ?? 'D';
  return {
    name: ord.ark.perioder,
    columns: [...LEFT, ...perioder.map(() => PERIOD_WIDTH), SPARK_WIDTH],
    rows: [...titleRows(model), ...where.lines.flatMap((line) => lineRows(line, where.columns, layout))],
    merges: where.lines.flatMap(({ first }) => [
      `A${first}:A${first + 2}`,
      `B${first}:B${first + 2}`,
      `${spark}${first}:${spark}${first + 2}`,
    ]),
    freeze: { columns: FIRST_PERIOD, rows: TIL_ROW },
    titleRows: `3:${TIL_ROW}`,
    highlights: [],
    sparklines:
      perioder.length === 0
        ? []
        : where.lines
            .filter(({ line }) => line.kumulativ !== null)
            .map(({ first }) => ({
              cell: `${spark}${first}`,
              range: `${where.columns[0] ?? 'D'}${first + 1}:${lastBegun}${first + 1}`,
            })),
    names: {},
    textRanges: [`A${FIRST_ROW}:B${FIRST_ROW + ROWS_PER_LINE * Math.max(where.lines.length, 1)}`],
    print,
    onePage: where.lines.length <= ONE_PAGE_LINES,
  };
}

function titleRows({ resultat: { perioder } }: Skemamodel): Row[] {
  const k = ord.skema.kolonner;
  const days = (label: string, day: (periode: (typeof perioder)[number]) => string): Row => ({
    cells: [
      ...blanks(2, 'head'),
      cell(label, 'head'),
      ...perioder.map((periode) => cell(toSerial(day(periode)), 'headDate')),
      cell(null, 'head'),
    ],
    height: 17,
  });
  const names = perioder.map(({ nr }) => cell(p.periode(nr), 'headRight'));
  return [
    { cells: [cell(p.titel, 'subtitle')], height: 26 },
    { cells: [cell(p.note, 'noteLine')], height: 20 },
    {
      cells: [
        cell(k.nr, 'head'),
        cell(k.navn, 'head'),
        cell(p.tal, 'head'),
        ...names,
        cell(p.udvikling, 'head'),
      ],
      height: 20,
    },
    days(p.fra, ({ fra }) => fra),
    days(p.til, ({ til }) => til),
  ];
}

function lineRows({ line, first }: PeriodLine, columns: readonly string[], layout: Layout): Row[] {
  const key = `$A$${first}`;
  const day = (column: string, row: number): string => `${column}$${row}`;
  const inPeriod = (column: string): string =>
    sumUnits(layout, key, { fra: day(column, FRA_ROW), til: day(column, TIL_ROW) });
  const until = (column: string): string => sumUnits(layout, key, { til: day(column, TIL_ROW) });
  const own = columns.map((column, i) =>
    counted(line.perioder[i]?.vaerdi ?? null, inPeriod(column), 'number'),
  );
  const total = columns.map((column, i) =>
    counted(line.perioder[i]?.kumulativ ?? null, until(column), 'numberStrong'),
  );
  const expected = line.resultat.perioder.map(({ forventet }) =>
    cell(forventet ?? INTET, forventet === null ? 'textRight' : 'numberMuted'),
  );
  const name = safeText(line.resultat.definition.navn);
  const r = p.raekker;
  return [
    {
      cells: [
        cell(line.key, 'strong'),
        cell(name, 'text'),
        cell(r.vaerdi, 'label'),
        ...own,
        cell(null, 'text'),
      ],
    },
    { cells: [...blanks(2, 'text'), cell(r.kumulativ, 'strong'), ...total, cell(null, 'text')] },
    { cells: [...blanks(2, 'text'), cell(r.forventet, 'label'), ...expected, cell(null, 'text')] },
  ].map((row) => ({ ...row, height: Math.max(16, heightFor(name, NAVN_WIDTH) / ROWS_PER_LINE) }));
}
