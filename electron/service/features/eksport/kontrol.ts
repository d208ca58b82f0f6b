import type { Opgoerelse } from '#shared/contract/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { lightText, type Figures } from './figures.ts';
import { SKEMA_COLUMNS as K, type Layout, type SkemaGroup } from './layout.ts';
import { lightHighlights } from './legend.ts';
import { safeText } from '../../xlsx/safeText.ts';
import {
  blanks,
  cell,
  fixedRange,
  formula,
  heightFor,
  onSheet,
  type Cell,
  type CellValue,
  type Highlight,
  type Row,
  type Sheet,
} from './sheet.ts';
import type { StyleName } from './styles.ts';

const ord = tekster.indikatorskema;
const { ok: OK, afviger: AFVIGER } = ord.kontrol;
const COLUMNS = [9.5, 39, 11, 11, 15, 11, 11, 12, 12, 12];
const FIRST = 5;
const NAVN_WIDTH = 39;
/** Exact means agree when they differ by less than arithmetic noise. */
const TOLERANCE = '0.000000001';

/** Where Forside finds the verdict. */
export const VERDICT_CELL = '$C$3';

export const verdictHighlights = (range: string): Highlight[] => [
  { range, text: OK, look: 'groen' },
  { range, text: AFVIGER, look: 'roed' },
];

/** A row of the check: cells A–I, the condition of J, and whether it holds as exported. */
interface Check {
  readonly cells: readonly Cell[];
  readonly condition: (row: number) => string;
  readonly holds: boolean;
}

/** The app's figure, the formula's figure and the length of the unit list, side by side. design.md §6 */
export function buildKontrol(
  opgoerelse: Opgoerelse,
  figures: Figures,
  layout: Layout,
  print: Sheet['print'],
): Sheet {
  const { gennemsnit } = opgoerelse;
  const checks = [
    ...layout.groups.flatMap(({ lines }) => lines.map((line) => lineCheck(line, layout))),
    ...layout.groups.flatMap((group) => meanChecks(group, gennemsnit[group.figures.gruppe])),
    totalCheck(opgoerelse, figures, layout),
  ];
  const last = FIRST + checks.length - 1;
  return {
    name: ord.ark.kontrol,
    columns: COLUMNS,
    rows: [...titleRows(checks, last), ...checks.map((check, index) => checkRow(check, FIRST + index))],
    merges: ['A1:J1', 'A2:J2', 'A3:B3'],
    freeze: { columns: 2, rows: 4 },
    titleRows: '4:4',
    highlights: [
      ...verdictHighlights(`J${FIRST}:J${last}`),
      ...verdictHighlights('C3'),
      ...lightHighlights(`H${FIRST}:I${last}`),
    ],
    names: {},
    textRanges: [`A${FIRST}:B${last}`],
    print,
    onePage: false,
  };
}

/** Whether every check holds as exported. */
function titleRows(checks: readonly Check[], last: number): Row[] {
  const verdict = `IF(COUNTIF(${fixedRange('J', FIRST, last)},"${OK}")=ROWS(${fixedRange('J', FIRST, last)}),"${OK}","${AFVIGER}")`;
  const k = ord.kontrol.kolonner;
  const numbers = [k.statusProgram, k.statusFormel, k.raekker, k.procentProgram, k.procentFormel];
  return [
    { cells: [cell(ord.kontrol.titel, 'subtitle')], height: 26 },
    { cells: [cell(ord.kontrol.note, 'note')], height: 20 },
    {
      cells: [
        cell(ord.kontrol.samlet, 'strong'),
        cell(null, 'strong'),
        formula(verdict, checks.every((check) => check.holds) ? OK : AFVIGER, 'light'),
      ],
      height: 20,
    },
    {
      cells: [
        cell(k.nr, 'head'),
        cell(k.navn, 'head'),
        ...numbers.map((text) => cell(text, 'headRight')),
        ...[k.lysProgram, k.lysFormel, k.resultat].map((text) => cell(text, 'head')),
      ],
      height: 34,
    },
  ];
}

function checkRow({ cells, condition, holds }: Check, row: number): Row {
  // An error in a formula is a deviation too.
  const text = `IFERROR(IF(${condition(row)},"${OK}","${AFVIGER}"),"${AFVIGER}")`;
  const name = cells[1]?.value ?? '';
  return {
    cells: [...cells, formula(text, holds ? OK : AFVIGER, 'light')],
    height: heightFor(String(name), NAVN_WIDTH),
  };
}

const orDash = (value: CellValue): CellValue => value ?? INTET;
const inSkema = (column: string, row: number): string => onSheet(ord.ark.skema, `${column}${row}`);
const link = (column: string, row: number, value: CellValue, style: StyleName): Cell =>
  formula(inSkema(column, row), orDash(value), style);

function lineCheck({ figures, row }: SkemaGroup['lines'][number], { documents }: Layout): Check {
  const { resultat, key, status, procent, light } = figures;
  const length = resultat.taeller?.length ?? 0;
  const lightFigure = light?.text ?? INTET;
  return {
    cells: [
      cell(key, 'strong'),
      cell(safeText(resultat.navn), 'text'),
      cell(orDash(resultat.status), 'number'),
      link(K.status, row, status, 'number'),
      formula(`COUNTIF(${documents.keys},${inSkema(K.nr, row)})`, length, 'number'),
      cell(orDash(resultat.procent), 'percent'),
      link(K.procent, row, procent, 'percent'),
      cell(lightText(resultat.lys), 'light'),
      link(K.lys, row, lightFigure, 'light'),
    ],
    condition: (r) => `AND(C${r}=D${r},E${r}=N(C${r}),F${r}=G${r},H${r}=I${r})`,
    holds:
      resultat.status === status &&
      length === (resultat.status ?? 0) &&
      resultat.procent === procent &&
      lightText(resultat.lys) === lightFigure,
  };
}

function meanChecks({ figures, mean }: SkemaGroup, app: Opgoerelse['gennemsnit']['aktivitet']): Check[] {
  const gruppe = tekster.indikatorer.grupper[figures.gruppe];
  const lightFigure = figures.light?.text ?? INTET;
  const bothNull = app.eksakt === null && figures.eksakt === null;
  const near =
    app.eksakt !== null &&
    figures.eksakt !== null &&
    Math.abs(app.eksakt - figures.eksakt) < Number(TOLERANCE);
  return [
    {
      cells: [
        ...heading(ord.kontrol.gennemsnit(gruppe)),
        cell(orDash(app.procent), 'percent'),
        link(K.procent, mean, figures.procent, 'percent'),
        cell(lightText(app.lys), 'light'),
        link(K.lys, mean, lightFigure, 'light'),
      ],
      condition: (r) => `AND(F${r}=G${r},H${r}=I${r})`,
      holds: app.procent === figures.procent && lightText(app.lys) === lightFigure,
    },
    {
      cells: [
        ...heading(ord.kontrol.eksakt(gruppe)),
        cell(orDash(app.eksakt), 'exact'),
        link(K.eksakt, mean, figures.eksakt, 'exact'),
        ...blanks(2, 'text'),
      ],
      condition: (r) => `IF(ISNUMBER(F${r}),ABS(F${r}-G${r})<${TOLERANCE},F${r}=G${r})`,
      holds: bothNull || near,
    },
  ];
}

const heading = (text: string): Cell[] => [cell(null, 'strong'), cell(text, 'text'), ...blanks(3, 'number')];

function totalCheck({ indikatorer }: Opgoerelse, { documents }: Figures, layout: Layout): Check {
  const app = indikatorer.reduce((sum, i) => sum + (i.status ?? 0), 0);
  const counted = documents.reduce((sum, { taeller }) => sum + taeller, 0);
  return {
    cells: [
      cell(null, 'strong'),
      cell(ord.kontrol.raekker, 'text'),
      cell(app, 'number'),
      formula(`SUM(${layout.documents.taeller})`, counted, 'number'),
      formula(`COUNTA(${layout.documents.keys})`, documents.length, 'number'),
      ...blanks(2, 'percent'),
      ...blanks(2, 'text'),
    ],
    condition: (r) => `AND(C${r}=D${r},C${r}=E${r})`,
    holds: app === counted && app === documents.length,
  };
}

export const verdictOf = (sheet: Sheet): CellValue => sheet.rows[2]?.cells[2]?.value ?? null;
