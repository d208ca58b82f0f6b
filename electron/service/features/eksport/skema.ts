import type { Indikatorresultat } from '#shared/domain/indsendelser/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { toSerial } from '../../xlsx/excelDate.ts';
import type { Figures, LightStep } from './figures.ts';
import { PERIODE_DAYS, SKEMA_COLUMNS as K, sumUnits, type Layout, type SkemaGroup } from './layout.ts';
import { buildLegend, lightFormula, lightHighlights } from './legend.ts';
import type { Skemamodel } from './model.ts';
import { remarkOn } from './remarks.ts';
import {
  blanks,
  cell,
  counted,
  formula,
  heightFor,
  onSheet,
  type Cell,
  type Row,
  type Sheet,
} from './sheet.ts';

const ord = tekster.indikatorskema;
const COLUMNS = [8.5, 37, 10.5, 9, 11, 12.5, 10.5, 12, 13.5, 10.5, 11, 8.5, 38];
const [NAVN_WIDTH, REMARK_WIDTH] = [37, 38];
/** With more indicators than this the sheet takes a second page rather than a magnifying glass. */
const ONE_PAGE_ROWS = 24;
const BAR_MAX = 100;

/** The report's three groups, every figure a formula that can be counted again. domain.md §1.3–1.5 */
export function buildSkema(
  model: Skemamodel,
  figures: Figures,
  layout: Layout,
  print: Sheet['print'],
): Sheet {
  const legend = buildLegend(model.resultat.trafiklys, figures.steps, layout.afterGroups + 1);
  const lastLine = layout.afterGroups - 1;
  return {
    name: ord.ark.skema,
    columns: COLUMNS,
    rows: [
      ...titleRows(model),
      ...layout.groups.flatMap((group) => groupRows(group, layout)),
      ...legend.rows,
    ],
    merges: [
      'A1:M1',
      'A2:M2',
      ...layout.groups.map(({ heading }) => `A${heading}:M${heading}`),
      ...legend.merges,
    ],
    freeze: { columns: 2, rows: 3 },
    titleRows: '3:3',
    highlights: [...lightHighlights(`${K.lys}4:${K.lys}${lastLine}`), ...legend.highlights],
    bars: layout.groups.map(({ heading, mean }) => ({
      range: `${K.procent}${heading + 1}:${K.procent}${mean}`,
      max: BAR_MAX,
    })),
    names: legend.names,
    textRanges: [`A4:B${lastLine}`],
    print,
    onePage: layout.afterGroups <= ONE_PAGE_ROWS,
  };
}

function titleRows({ resultat, lukket }: Skemamodel): Row[] {
  const { periode, dato, trafiklys, projekt } = resultat;
  const when = `${ord.opgjortPr(dato)} · ${ord.forside.iPerioden(periode.nr, periode.fra, periode.til)}`;
  const k = ord.skema.kolonner;
  const left = [cell(k.nr, 'head'), cell(k.navn, 'head')];
  const counts = [k.iPerioden, k.kumulativ, k.forventet, k.forventetPr, k.maaltal, k.maaltalEfter];
  const numbers = [...counts, k.procent, k.eksakt];
  const right = [cell(k.lys, 'head'), cell(k.niveau, 'headRight'), cell(k.bemaerkning, 'head')];
  const title = safeText(projekt.navn) || ord.ark.skema;
  return [
    {
      cells: [cell(lukket ? title : `${ord.foreloebig} · ${title}`, lukket ? 'subtitle' : 'warning')],
      height: 26,
    },
    { cells: [cell(`${when} · ${ord.skala[trafiklys]}`, 'note')], height: 20 },
    { cells: [...left, ...numbers.map((text) => cell(text, 'headRight')), ...right], height: 34 },
  ];
}

function groupRows({ figures, lines, mean, heading }: SkemaGroup, layout: Layout): Row[] {
  const title = cell(tekster.indikatorer.grupper[figures.gruppe], 'group');
  return [
    { cells: [title, ...blanks(COLUMNS.length - 1, 'group')], height: 21 },
    ...lines.map((line) => lineRow(line, layout)),
    meanRow(figures, heading + 1, mean),
  ];
}

function lineRow({ figures, row }: SkemaGroup['lines'][number], layout: Layout): Row {
  const { resultat, key, kumulativ, procent, eksakt, light } = figures;
  const { navn: typed, maaltal, maaltalEfter } = resultat.definition;
  const [navn, remark] = [safeText(typed), remarkOn(resultat)];
  const undefinedIf = `OR(NOT(ISNUMBER(${K.kumulativ}${row})),N(${K.maaltal}${row})=0)`;
  const ratio = `100*${K.kumulativ}${row}/${K.maaltal}${row}`;
  const cells: Cell[] = [
    cell(key, 'strong'),
    cell(navn, 'text'),
    counted(figures.iPerioden, sumUnits(layout, `${K.nr}${row}`, PERIODE_DAYS), 'number'),
    counted(kumulativ, sumUnits(layout, `${K.nr}${row}`, {}), 'numberStrong'),
    ...expected(resultat),
    orDash(maaltal, 'number'),
    orDash(maaltalEfter, 'number'),
    formula(`IF(${undefinedIf},"${INTET}",ROUND(${ratio},0))`, procent ?? INTET, 'percentStrong'),
    formula(`IF(${undefinedIf},"${INTET}",${ratio})`, eksakt ?? INTET, 'exact'),
    ...lightCells(row, light, 'light', 'number'),
    cell(remark, 'text'),
  ];
  return { cells, height: Math.max(heightFor(navn, NAVN_WIDTH), heightFor(remark, REMARK_WIDTH)) };
}

const orDash = (value: number | null, style: 'number'): Cell =>
  value === null ? cell(INTET, 'textRight') : cell(value, style);

function expected({ forventet }: Indikatorresultat): [Cell, Cell] {
  if (forventet === null || forventet.vaerdi === null)
    return [cell(INTET, 'textRight'), cell(INTET, 'textRight')];
  return [cell(forventet.vaerdi, 'number'), cell(toSerial(forventet.til), 'dateRight')];
}

function lightCells(
  row: number,
  light: LightStep | null,
  lightStyle: 'light' | 'mean',
  levelStyle: 'number' | 'meanNumber',
): Cell[] {
  const value = `${K.procent}${row}`;
  return [
    formula(lightFormula(value, 'text'), light?.text ?? INTET, lightStyle),
    formula(lightFormula(value, 'niveau'), light === null ? INTET : (light.niveau ?? INTET), levelStyle),
  ];
}

/** The report's mean: of the whole percents, rounded half up; the exact one beside it. domain.md §1.4 */
function meanRow({ procent, eksakt, light, gruppe }: SkemaGroup['figures'], first: number, row: number): Row {
  const range = (column: string): string => `${column}${first}:${column}${row - 1}`;
  const none = `COUNT(${range(K.procent)})=0`;
  const differs = procent !== null && eksakt !== null && procent !== Math.floor(eksakt + 0.5);
  const note = differs ? ord.skema.afrunding(procent, eksakt) : '';
  const label = `${ord.skema.gennemsnit}, ${tekster.indikatorer.grupper[gruppe].toLowerCase()}`;
  return {
    cells: [
      cell(null, 'mean'),
      cell(label, 'mean'),
      ...blanks(6, 'mean'),
      formula(
        `IF(${none},"${INTET}",ROUND(AVERAGE(${range(K.procent)}),0))`,
        procent ?? INTET,
        'meanPercent',
      ),
      formula(`IF(${none},"${INTET}",AVERAGE(${range(K.eksakt)}))`, eksakt ?? INTET, 'meanExact'),
      ...lightCells(row, light, 'mean', 'meanNumber'),
      cell(note, 'meanNote'),
    ],
    height: Math.max(20, heightFor(note, REMARK_WIDTH)),
  };
}

/** A cell of this sheet, as formulas on other sheets name it. */
export const inSkema = (column: string, row: number): string => onSheet(ord.ark.skema, `${column}${row}`);
