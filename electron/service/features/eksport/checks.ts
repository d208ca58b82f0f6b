import { unpackEnhed, type Gruppeopgoerelse } from '#shared/domain/indsendelser/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { toSerial } from '../../xlsx/excelDate.ts';
import { listRanges, type ChangeLine } from './aendringer.ts';
import type { DocumentRow } from './documents.ts';
import type { ChainCells } from './evalueringArk.ts';
import { firstStep } from './legend.ts';
import { lightText, type Figures } from './figures.ts';
import { FORSIDE_CELLS, SKEMA_COLUMNS as K, type Layout } from './layout.ts';
import type { Skemamodel } from './model.ts';
import type { PeriodLayout } from './perioder.ts';
import { onSheet, type CellValue } from './sheet.ts';
import { inSkema } from './skema.ts';

const ord = tekster.indikatorskema;
const l = ord.kontrol.linjer;
const MILLIONTHS = 1_000_000;

/** One line of the control sheet: what the program says, and a formula that reads the same from a sheet. */
export interface Check {
  readonly ark: string;
  readonly linje: string;
  readonly program: string;
  /** What the formula gives as written. */
  readonly arket: string;
  readonly text: string;
}

/** One cell: the frozen figure, what stands in the cell as written, and the formula that reads it. */
interface Pair {
  readonly program: CellValue;
  readonly written: CellValue;
  readonly text: string;
}

const shown = (value: CellValue): string => (value === null ? INTET : String(value));

/** The figures of several cells in one line, with | between them. */
export function checkOf(ark: string, linje: string, pairs: readonly Pair[]): Check {
  return {
    ark,
    linje,
    program: pairs.map(({ program }) => shown(program)).join('|'),
    arket: pairs.map(({ written }) => shown(written)).join('|'),
    // A lone number would stay one; what is compared is text.
    text: `${pairs.map(({ text }) => text).join('&"|"&')}&""`,
  };
}

const pair = (program: CellValue, written: CellValue, text: string): Pair => ({ program, written, text });

/** A cell that holds the figure itself, not a formula. */
export const same = (value: CellValue, text: string): Pair => pair(value, value, text);

/** Fractions as whole millionths: decimals look different in each country. */
function exactPair(program: number | null, written: number | null, at: string): Pair {
  const whole = (value: number | null): number | null =>
    value === null ? null : Math.round(value * MILLIONTHS);
  return pair(whole(program), whole(written), `IF(ISNUMBER(${at}),ROUND(${at}*${MILLIONTHS},0),${at})`);
}

/** The figures' sheet: every number of every indicator, and the means. */
export function skemaChecks({ groups }: Layout, { resultat }: Skemamodel): Check[] {
  const lines = groups.flatMap((group) => group.lines);
  return [
    ...lines.map(({ figures: f, row }) => {
      const { definition: d, forventet, ...app } = f.resultat;
      const at = (column: string): string => inSkema(column, row);
      const light = f.light;
      const expected = forventet?.vaerdi ?? null;
      const day = expected === null ? null : toSerial(forventet?.til ?? null);
      return checkOf(ord.ark.skema, l.skema(f.key), [
        pair(app.iPerioden, f.iPerioden, at(K.iPerioden)),
        pair(app.kumulativ, f.kumulativ, at(K.kumulativ)),
        same(expected, at(K.forventet)),
        same(day, at(K.forventetPr)),
        same(d.maaltal, at(K.maaltal)),
        same(d.maaltalEfter, at(K.maaltalEfter)),
        pair(app.procent, f.procent, at(K.procent)),
        exactPair(app.eksakt, f.eksakt, at(K.eksakt)),
        pair(lightText(app.lys), light?.text ?? INTET, at(K.lys)),
        pair(app.niveau, light?.niveau ?? null, at(K.niveau)),
      ]);
    }),
    ...groups.map(({ figures, mean }) => {
      const app: Gruppeopgoerelse = resultat.gennemsnit[figures.gruppe];
      const at = (column: string): string => inSkema(column, mean);
      return checkOf(ord.ark.skema, l.gennemsnit(tekster.indikatorer.grupper[figures.gruppe]), [
        pair(app.procent, figures.procent, at(K.procent)),
        exactPair(app.eksakt, figures.eksakt, at(K.eksakt)),
        pair(lightText(app.lys), figures.light?.text ?? INTET, at(K.lys)),
        pair(app.niveau, figures.light?.niveau ?? null, at(K.niveau)),
      ]);
    }),
  ];
}

/** What the columns of the documentation add up to: rows, units, facts, days, days counted from. */
type Sums = [rows: number, units: number, facts: number, days: number, from: number];

const noSums = (): Sums => [0, 0, 0, 0, 0];

type Unit = Pick<DocumentRow, 'antalFakta' | 'dato' | 'taellesFra'>;

/** In place: there are very many units. */
function addUnit(sums: Sums, { antalFakta, dato, taellesFra }: Unit, units: number): void {
  sums[0] += 1;
  sums[1] += units;
  sums[2] += antalFakta;
  sums[3] += toSerial(dato) ?? 0;
  sums[4] += toSerial(taellesFra) ?? 0;
}

function sumsOf(line: Figures['lines'][number]): { readonly program: Sums; readonly written: Sums } {
  const [program, written] = [noSums(), noSums()];
  for (const post of line.resultat.enheder) addUnit(program, unpackEnhed(post), 0);
  program[1] = line.resultat.kumulativ ?? 0;
  for (const row of line.documents) addUnit(written, row, row.taeller);
  return { program, written };
}

const addSums = (a: Sums, b: Sums): Sums => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];

/** The documentation: as many rows, units and facts of each indicator as were counted, on the same days. */
export function documentChecks({ lines }: Figures, { documents: d }: Layout): Check[] {
  const check = (linje: string, program: Sums, written: Sums, key: string | null): Check => {
    const sum = (range: string): string =>
      key === null ? `SUM(${range})` : `SUMIFS(${range},${d.keys},"${key}")`;
    const rows = key === null ? `COUNTA(${d.keys})` : `COUNTIF(${d.keys},"${key}")`;
    const texts = [rows, ...[d.taeller, d.antalFakta, d.dato, d.taellesFra].map(sum)];
    return checkOf(
      ord.ark.dokumentation,
      linje,
      texts.map((text, i) => pair(program[i] ?? 0, written[i] ?? 0, text)),
    );
  };
  const sums = lines.map(sumsOf);
  const all = (of: 'program' | 'written'): Sums => sums.map((s) => s[of]).reduce(addSums, noSums());
  return [
    ...lines.map((f, i) => {
      const { program, written } = sums[i] ?? { program: noSums(), written: noSums() };
      return check(l.dokumentation(f.key), program, written, f.key.replaceAll('"', '""'));
    }),
    check(l.dokumentationIalt, all('program'), all('written'), null),
  ];
}

/** The periods: their days, every number of every indicator, and that the periods add up. */
export function periodChecks(where: PeriodLayout, { resultat }: Skemamodel): Check[] {
  const { columns, lines, fraRow, tilRow } = where;
  if (columns.length === 0) return [];
  const at = (column: string, row: number): string => onSheet(ord.ark.perioder, `${column}${row}`);
  const days = resultat.perioder.flatMap(({ fra, til }, i) => {
    const [first, last] = [toSerial(fra), toSerial(til)];
    const column = columns[i] ?? '';
    return [same(first, at(column, fraRow)), same(last, at(column, tilRow))];
  });
  return [
    checkOf(ord.ark.perioder, l.perioderDage, days),
    ...lines.flatMap(({ line, first }) => {
      const app = line.resultat.perioder;
      const rows = ord.perioder.raekker;
      const row = (name: string, offset: number, of: (i: number) => readonly [CellValue, CellValue]): Check =>
        checkOf(
          ord.ark.perioder,
          l.perioder(line.key, name),
          columns.map((column, i) => pair(...of(i), at(column, first + offset))),
        );
      return [
        row(rows.vaerdi, 0, (i) => [app[i]?.vaerdi ?? null, line.perioder[i]?.vaerdi ?? null]),
        row(rows.kumulativ, 1, (i) => [app[i]?.kumulativ ?? null, line.perioder[i]?.kumulativ ?? null]),
        row(rows.forventet, 2, (i) => [app[i]?.forventet ?? null, app[i]?.forventet ?? null]),
      ];
    }),
  ];
}

/** What changed: before, now, the difference, and what the list of records adds up to. */
export function changeChecks(lines: readonly ChangeLine[], model: Skemamodel): Check[] {
  if (model.bilag.siden === null) return [];
  const moved = lines.flatMap(({ siden }) => siden.bevaegelser);
  const days = (column: 2 | 3): number => moved.reduce((sum, b) => sum + (toSerial(b[column]) ?? 0), 0);
  const { effect, foer, nu } = listRanges(lines, model);
  const on = (range: string): string => onSheet(ord.ark.aendringer, range);
  const list = checkOf(ord.ark.aendringer, l.liste, [
    same(moved.length, `COUNT(${on(effect)})`),
    same(days(2), `SUM(${on(foer)})`),
    same(days(3), `SUM(${on(nu)})`),
  ]);
  return [...lines.map(changeCheck), list];
}

function changeCheck({ key, siden, app: result, written: now, moved, row }: ChangeLine): Check {
  const at = (column: string): string => onSheet(ord.ark.aendringer, `${column}${row}`);
  const app = (result ?? 0) - (siden.foer ?? 0);
  const written = (now ?? 0) - (siden.foer ?? 0);
  return checkOf(ord.ark.aendringer, l.aendringer(key), [
    same(siden.foer, at('C')),
    pair(result, now, at('D')),
    pair(app, written, at('E')),
    pair(app, moved, at('F')),
  ]);
}

/** The numbers of the effektkæde. */
export const chainChecks = (chain: readonly ChainCells[]): Check[] =>
  chain.map(({ title, cells }) =>
    checkOf(
      ord.ark.evaluering,
      l.evaluering(title),
      cells.map(({ address, program, written }) =>
        pair(program, written, onSheet(ord.ark.evaluering, address)),
      ),
    ),
  );

/** The front page: what it repeats of the project and of the figures. */
export function forsideCheck(layout: Layout, figures: Figures, { resultat }: Skemamodel): Check {
  const { projekt, periode, dato, gennemsnit } = resultat;
  const at = (address: string): string => onSheet(ord.ark.forside, address);
  const units = resultat.indikatorer.reduce((sum, { kumulativ }) => sum + (kumulativ ?? 0), 0);
  return checkOf(ord.ark.forside, l.forside, [
    same(projekt.budgetKr, at(FORSIDE_CELLS.budget)),
    same(toSerial(projekt.bevillingFra), at(FORSIDE_CELLS.bevillingFra)),
    same(toSerial(projekt.bevillingTil), at(FORSIDE_CELLS.bevillingTil)),
    same(toSerial(dato), at(FORSIDE_CELLS.dato)),
    same(toSerial(periode.fra), at(FORSIDE_CELLS.periodeFra)),
    same(toSerial(periode.til), at(FORSIDE_CELLS.periodeTil)),
    pair(units, figures.units, at(FORSIDE_CELLS.enheder)),
    ...layout.groups.map(({ figures: f }, i) =>
      pair(gennemsnit[f.gruppe].procent, f.procent, at(FORSIDE_CELLS.mean(i))),
    ),
  ]);
}

/** The steps of the traffic light, which the formulas look up. */
export function legendCheck({ steps }: Figures, layout: Layout): Check {
  const first = firstStep(layout);
  const pairs = steps.flatMap(({ fra, til }, i) => [
    same(fra, inSkema('C', first + i)),
    same(til, inSkema('D', first + i)),
  ]);
  return checkOf(ord.ark.skema, l.trafiklys, pairs);
}
