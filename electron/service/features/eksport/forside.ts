import { kommunenavn } from '#shared/domain/kodelister/index.ts';
import { KOMMUNEROLLER } from '#shared/domain/projekt/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { EMBLEM_PNG } from './emblem.ts';
import { momentToSerial, toSerial } from '../../xlsx/excelDate.ts';
import type { Figures } from './figures.ts';
import { FORSIDE_CELLS as F, PERIODE_DAYS, SKEMA_COLUMNS as K, type Layout } from './layout.ts';
import { lightHighlights } from './legend.ts';
import { VERDICT, verdictHighlights } from './kontrol.ts';
import type { Skemamodel } from './model.ts';
import { safeText } from '../../xlsx/safeText.ts';
import {
  blanks,
  cell,
  fixedCell,
  formula,
  heightFor,
  onSheet,
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
} from './sheet.ts';

const ord = tekster.indikatorskema;
const f = ord.forside;
const COLUMNS = [25, 58, 12, 20, 17, 16, 16];
const VALUE_WIDTH = 58;
const FULL_WIDTH = 160;
const ONE_PAGE_DEVICES = 12;

/** Names by which the heads and the date are read back (readHeads.ts). */
export const HEAD_NAMES = {
  enheder: 'Vidne_enheder',
  projekt: 'Vidne_projekt',
  dato: 'Opgoerelsesdato',
} as const;

/** Project facts, the averages, who exported and when, and the heads of the log. design.md §6 */
export function buildForside(
  model: Skemamodel,
  figures: Figures,
  layout: Layout,
  verdict: CellValue,
  print: Sheet['print'],
): Sheet {
  const left = [...projectFacts(model), ...countFacts(model, figures, layout, verdict)];
  const right = [...meanCells(layout)];
  const facts = left.map((row, index) => ({ ...row, cells: [...row.cells, null, ...(right[index] ?? [])] }));
  const top = [...titleRows(model), ...facts];
  const heads = headRows(model, top.length + 1);
  const last = layout.groups.length - 1;
  return {
    name: ord.ark.forside,
    columns: COLUMNS,
    rows: [...top, ...heads.rows],
    merges: ['A1:C1', 'A2:C2', 'E1:G3', ...heads.merges],
    highlights: [
      ...lightHighlights(`${F.meanLight(0)}:${F.meanLight(last)}`),
      ...verdictHighlights(`${F.kontrol}:${F.kontrol}`),
    ],
    names: {
      ...heads.names,
      [HEAD_NAMES.dato]: fixedCell(F.dato),
      [PERIODE_DAYS.fra]: fixedCell(F.periodeFra),
      [PERIODE_DAYS.til]: fixedCell(F.periodeTil),
    },
    bars: [{ range: `${F.mean(0)}:${F.mean(last)}`, max: 100 }],
    textRanges: [`A1:G${top.length + heads.rows.length}`],
    picture: {
      png: EMBLEM_PNG,
      description: ord.emblem,
      column: 3,
      row: 0,
      offset: { x: 8, y: 6 },
      width: 90,
      height: 60,
    },
    print,
    onePage: model.vidne.enheder.length <= ONE_PAGE_DEVICES,
  };
}

function titleRows({ resultat: { projekt, dato }, lukket }: Skemamodel): Row[] {
  const when = cell(
    lukket ? ord.opgjortPr(dato) : `${ord.foreloebig} · ${ord.opgjortPr(dato)}`,
    lukket ? 'note' : 'warning',
  );
  return [
    {
      cells: [cell(f.titel, 'title'), null, null, null, cell(ord.medfinansieret, 'statement')],
      height: 34,
    },
    { cells: [cell(safeText(projekt.navn), 'subtitle')], height: 22 },
    { cells: [when], height: 20 },
    { cells: blanks(COLUMNS.length, 'rule'), height: 8 },
  ];
}

const section = (title: string): Row => ({
  cells: [cell(title, 'section'), cell(null, 'section')],
  height: 24,
});
const fact = (label: string, value: Cell): Row => ({
  cells: [cell(label, 'label'), value],
  height: heightFor(String(value.value ?? ''), VALUE_WIDTH),
});
const words = (text: string | null): Cell => cell(safeText(text) || INTET, 'text');

function projectFacts({ resultat: { projekt: p, kommuner } }: Skemamodel): Row[] {
  const roles: Readonly<Record<string, string>> = tekster.koder.projektkommune.rolle;
  const rank = (rolle: string): number => KOMMUNEROLLER.findIndex((known) => known === rolle);
  const places = kommuner
    .toSorted((a, b) => rank(a.rolle) - rank(b.rolle))
    .map(({ kommune, rolle }) => f.kommune(kommunenavn(kommune), roles[rolle] ?? rolle));
  return [
    section(f.projekt),
    fact(f.navn, cell(safeText(p.navn) || INTET, 'strong')),
    fact(f.tilskudsmodtager, words(p.tilskudsmodtager)),
    fact(f.sagsbehandler, words(p.sagsbehandler)),
    fact(f.finansieringskilde, words(p.finansieringskilde)),
    fact(f.indsatsomraade, words(p.indsatsomraade)),
    fact(f.budget, p.budgetKr === null ? words(null) : cell(p.budgetKr, 'kroner')),
    fact(f.bevillingFra, p.bevillingFra === null ? words(null) : cell(toSerial(p.bevillingFra), 'date')),
    fact(f.bevillingTil, p.bevillingTil === null ? words(null) : cell(toSerial(p.bevillingTil), 'date')),
    fact(f.kommuner, words(places.join(', '))),
  ];
}

function countFacts(model: Skemamodel, figures: Figures, layout: Layout, verdict: CellValue): Row[] {
  const { resultat, lukket, af, tid } = model;
  const { dato, periode, trafiklys, programversion } = resultat;
  return [
    section(f.opgoerelse),
    fact(f.dato, cell(toSerial(dato), 'dateStrong')),
    fact(f.periode, words(f.periodeNr(periode.nr))),
    fact(f.periodeFra, cell(toSerial(periode.fra), 'date')),
    fact(f.periodeTil, cell(toSerial(periode.til), 'date')),
    fact(f.trafiklys, words(f.vejledende(ord.skala[trafiklys]))),
    fact(f.enheder, formula(`SUM(${layout.documents.taeller})`, figures.units, 'numberLeft')),
    fact(lukket ? f.lukketAf : f.lavetAf, words(af)),
    fact(lukket ? f.lukket : f.lavet, cell(momentToSerial(tid), 'moment')),
    fact(f.program, words(ord.program(programversion))),
    fact(f.kontrol, formula(VERDICT, verdict, 'light')),
  ];
}

/** The groups' means at a glance, right of the facts. */
function meanCells({ groups }: Layout): Cell[][] {
  const title = [cell(f.gennemsnit, 'section'), ...blanks(2, 'section')];
  const rows = groups.map(({ figures, mean }) => {
    const at = (column: string): string => onSheet(ord.ark.skema, `${column}${mean}`);
    return [
      cell(tekster.indikatorer.grupper[figures.gruppe], 'label'),
      formula(at(K.procent), figures.procent ?? INTET, 'percentStrong'),
      formula(at(K.lys), figures.light?.text ?? INTET, 'light'),
    ];
  });
  return [title, ...rows];
}

/** The log's heads, as people read them and readHeads.ts does. `first` = the row of the section's title. */
function headRows(
  { vidne }: Skemamodel,
  first: number,
): Pick<Sheet, 'merges' | 'names'> & { readonly rows: Row[] } {
  const table = first + 3;
  const project = table + Math.max(1, vidne.enheder.length);
  const merged = Array.from({ length: project - table + 2 }, (_, index) => table - 1 + index);
  const heads = [
    cell(f.enhed, 'head'),
    cell(f.enhedsId, 'head'),
    cell(f.nr, 'headRight'),
    cell(f.hoved, 'head'),
  ];
  return {
    rows: [
      { cells: [cell(f.hoveder, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 26 },
      { cells: [cell(f.hovederNote, 'note')], height: heightFor(f.hovederNote, FULL_WIDTH) + 2 },
      { cells: [...heads, ...blanks(3, 'head')], height: 20 },
      ...deviceRows(vidne.enheder),
      headRow(cell(f.projekthoved, 'strong'), null, null, vidne.projekt),
    ],
    merges: [`A${first + 1}:G${first + 1}`, ...merged.map((row) => `D${row}:G${row}`)],
    names: {
      [HEAD_NAMES.enheder]: `$A$${table}:$D$${project - 1}`,
      [HEAD_NAMES.projekt]: `$D$${project}`,
    },
  };
}

/** An empty row for a log without a single entry, so that the name still has a place. */
function deviceRows(enheder: Skemamodel['vidne']['enheder']): Row[] {
  if (enheder.length === 0) return [headRow(cell(INTET, 'text'), null, null, null)];
  return enheder.map(({ navn, enhed, nr, hoved }) => headRow(cell(safeText(navn), 'text'), enhed, nr, hoved));
}

const headRow = (name: Cell, enhed: string | null, nr: number | null, hoved: string | null): Row => ({
  cells: [name, cell(enhed, 'code'), cell(nr, 'number'), cell(hoved, 'code'), ...blanks(3, 'code')],
  height: 18,
});
