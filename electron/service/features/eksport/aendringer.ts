import {
  VIRKNING,
  type Bevaegelsespost,
  type EfterregistreringSiden,
  type IndikatorSiden,
  type Rettelsespost,
} from '#shared/domain/indsendelser/index.ts';
import { feltnavn, INTET, tabelnavn, tekster, vaerditekst } from '#shared/tekster/index.ts';
import { momentToSerial, toSerial } from '../../xlsx/excelDate.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { indicatorKeys } from './keys.ts';
import { SKEMA_COLUMNS as K, type Layout } from './layout.ts';
import type { Skemamodel } from './model.ts';
import { blanks, cell, fixedRange, formula, heightFor, type Cell, type Row, type Sheet } from './sheet.ts';
import { inSkema } from './skema.ts';

const ord = tekster.indikatorskema;
const a = ord.aendringer;
const COLUMNS = [9, 37, 12, 13, 11, 27, 44, 44];
const WORDS_WIDTH = 44;
const FIRST = 4;
/** Rows above the late entries' own table: a gap, its title and a note. */
const LATE_TITLE = 3;
const LIST_TITLE = 2;

/** One indicator before and now. */
export interface ChangeLine {
  readonly key: string;
  readonly siden: IndikatorSiden;
  /** Now, as the result has it and as its documents add up; null = "–". */
  readonly app: number | null;
  readonly written: number | null;
  /** What its movements add up to. */
  readonly moved: number;
  readonly row: number;
  /** Where the figures' sheet has it; null for one that is no more. */
  readonly skemaRow: number | null;
}

/** The indicators of this submission that can be held against the last one, and last those that are no more. */
export function changeLines({ groups }: Layout, { bilag }: Skemamodel): ChangeLine[] {
  const all = bilag.siden?.indikatorer ?? [];
  const figures = groups.flatMap((group) => group.lines);
  const present = figures.flatMap(({ figures: { key, resultat, kumulativ }, row: skemaRow }) => {
    const siden = all.find((i) => i.indikatorId === resultat.definition.id);
    return siden === undefined ? [] : [{ key, siden, app: resultat.kumulativ, written: kumulativ, skemaRow }];
  });
  const gone = all.filter((i) => !present.some(({ siden }) => siden === i));
  const numre = [...figures.map((f) => f.figures.resultat.definition.nr), ...gone.map((i) => i.nr)];
  const keys = indicatorKeys(numre).slice(figures.length);
  const absent = gone.map((siden, i) => {
    return { key: keys[i] ?? siden.nr, siden, app: null, written: null, skemaRow: null };
  });
  return [...present, ...absent].map((line, index) => ({
    ...line,
    moved: line.siden.bevaegelser.reduce((sum, [art]) => sum + VIRKNING[art], 0),
    row: FIRST + index,
  }));
}

/** What moved each number since the last submission, record by record. */
export function buildAendringer(
  model: Skemamodel,
  lines: readonly ChangeLine[],
  print: Sheet['print'],
): Sheet {
  const { siden } = model.bilag;
  const late = siden === null ? [] : lateRows(siden.efterregistreringer, model);
  const moved = lines.flatMap(({ key, siden: s }) => s.bevaegelser.map((b) => ({ key, b })));
  const ranges = listRanges(lines, model);
  const rows = [
    ...titleRows(model),
    ...lines.map((line) => changeRow(line, ranges)),
    ...(siden === null ? [] : [...late, ...listTitle()]),
  ];
  return {
    name: ord.ark.aendringer,
    columns: COLUMNS,
    rows,
    ...(siden === null ? {} : { bulk: { count: moved.length, rows: movedRows(moved, model) } }),
    merges: [
      ...lines.map(({ row }) => `G${row}:H${row}`),
      ...late.slice(LATE_TITLE).map((_, i) => {
        const row = FIRST + lines.length + LATE_TITLE + i;
        return `G${row}:H${row}`;
      }),
    ],
    freeze: { columns: 0, rows: 3 },
    ...(siden === null ? {} : { titleRows: `${ranges.head}:${ranges.head}` }),
    highlights: [],
    names: {},
    textRanges: [`A${FIRST}:B${ranges.last}`],
    print,
    onePage: false,
  };
}

interface ListRanges {
  readonly keys: string;
  readonly effect: string;
  readonly foer: string;
  readonly nu: string;
  /** Row of its headings; it is long, so paper repeats them. */
  readonly head: number;
  readonly last: number;
}

/** The columns of the list of records, below everything else; never an empty range. */
export function listRanges(lines: readonly ChangeLine[], { bilag: { siden } }: Skemamodel): ListRanges {
  const late = siden?.efterregistreringer.length ?? 0;
  const above = FIRST - 1 + lines.length + LATE_TITLE + (late === 0 ? 0 : late + 1) + LIST_TITLE;
  const moved = lines.reduce((sum, line) => sum + line.siden.bevaegelser.length, 0);
  const last = above + Math.max(moved, 1);
  const range = (column: string): string => fixedRange(column, above + 1, last);
  return { keys: range('A'), effect: range('E'), foer: range('C'), nu: range('D'), head: above, last };
}

function titleRows({ bilag: { siden } }: Skemamodel): Row[] {
  if (siden === null)
    return [
      { cells: [cell(a.ingenFoer, 'subtitle')], height: 26 },
      { cells: [cell(a.ingenFoerNote, 'noteLine')], height: 20 },
    ];
  const k = a.kolonner;
  const numbers = [k.foer, k.nu, k.aendring, k.bevaegelser].map((text) => cell(text, 'headRight'));
  return [
    { cells: [cell(a.titel(siden.periodeNr, siden.dato), 'subtitle')], height: 26 },
    { cells: [cell(a.note, 'noteLine')], height: 20 },
    {
      cells: [
        cell(k.nr, 'head'),
        cell(k.navn, 'head'),
        ...numbers,
        cell(k.bemaerkning, 'head'),
        cell(null, 'head'),
      ],
      height: 20,
    },
  ];
}

function changeRow(
  { key, siden, written: now, moved, row, skemaRow }: ChangeLine,
  { keys, effect }: ListRanges,
): Row {
  const { foer, definitionAendret } = siden;
  const name = safeText(siden.navn);
  const changed = definitionAendret ? a.definition : null;
  return {
    cells: [
      cell(key, 'strong'),
      cell(name, 'text'),
      cell(foer ?? INTET, foer === null ? 'textRight' : 'number'),
      skemaRow === null
        ? cell(INTET, 'textRight')
        : formula(inSkema(K.kumulativ, skemaRow), now ?? INTET, 'numberStrong'),
      formula(`N(D${row})-N(C${row})`, (now ?? 0) - (foer ?? 0), 'signed'),
      formula(`SUMIFS(${effect},${keys},A${row})`, moved, 'moving'),
      cell(skemaRow === null ? a.udgaaet : changed, 'text'),
      cell(null, 'text'),
    ],
    height: heightFor(name, COLUMNS[1] ?? 37),
  };
}

function lateRows(rows: readonly EfterregistreringSiden[], { pseudonym }: Skemamodel): Row[] {
  const k = a.efterKolonner;
  const heads = [k.hvad, k.dato, k.skrevet].map((text) => cell(text, 'head'));
  return [
    { cells: [], height: 12 },
    { cells: [cell(a.efter, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 24 },
    { cells: [cell(rows.length === 0 ? a.ingenEfter : a.efterNote, 'noteLine')], height: 18 },
    ...(rows.length === 0
      ? []
      : [
          {
            cells: [
              cell(null, 'head'),
              ...heads,
              cell(null, 'head'),
              cell(k.pseudonym, 'head'),
              cell(k.begrundelse, 'head'),
              cell(null, 'head'),
            ],
            height: 20,
          },
        ]),
    ...rows.map((late) => lateRow(late, pseudonym)),
  ];
}

function lateRow(
  { art, tabel, raekke, dato, tid, begrundelse }: EfterregistreringSiden,
  pseudonym: Skemamodel['pseudonym'],
): Row {
  const what = `${tabelnavn(tabel)}, ${tekster.indsendelser.efterArter[art].toLowerCase()}`;
  const words = safeText(begrundelse) || INTET;
  return {
    cells: [
      cell(null, 'text'),
      cell(safeText(what), 'text'),
      cell(toSerial(dato), 'date'),
      cell(Math.floor(momentToSerial(tid)), 'date'),
      cell(null, 'text'),
      cell(pseudonym(raekke), 'code'),
      cell(words, 'text'),
      cell(null, 'text'),
    ],
    height: heightFor(words, 2 * WORDS_WIDTH),
  };
}

function listTitle(): Row[] {
  const k = a.listeKolonner;
  const left = [k.nr, k.pseudonym, k.foer, k.nu].map((text) => cell(text, 'head'));
  const right = [k.grund, k.rettelser, k.begrundelse].map((text) => cell(text, 'head'));
  return [
    { cells: [cell(a.liste, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 28 },
    { cells: [...left, cell(k.virkning, 'headRight'), ...right], height: 20 },
  ];
}

function* movedRows(
  moved: readonly { readonly key: string; readonly b: Bevaegelsespost }[],
  { pseudonym }: Skemamodel,
): Generator<readonly Cell[]> {
  for (const { key, b } of moved) {
    const [art, enhed, foer, nu, grund, rettelser, begrundelse] = b;
    const still = art === 'skiftet' || art === 'flyttet' ? `${a.nulbevaegelser[art]} · ` : '';
    yield [
      cell(key, 'text'),
      cell(pseudonym(enhed), 'code'),
      dayCell(foer),
      dayCell(nu),
      cell(VIRKNING[art], 'moving'),
      cell(`${still}${tekster.indsendelser.grunde[grund]}`, 'text'),
      cell(safeText((rettelser ?? []).map(editText).join('. ')), 'text'),
      cell(safeText(begrundelse), 'text'),
    ];
  }
}

const dayCell = (dato: string | null): Cell =>
  dato === null ? cell(INTET, 'textMuted') : cell(toSerial(dato), 'date');

/** "Dato: 01.02.2024 → 01.03.2024"; of what names somebody only that it was changed. */
function editText({ tabel, felt, foer, efter }: Rettelsespost): string {
  if (felt === 'slettet') return tekster.indsendelser.efterArter.slettet;
  const navn = feltnavn(tabel, felt);
  if (foer === null && efter === null) return a.rettetUdenVaerdi(navn);
  return tekster.indsendelser.rettelse(navn, vaerditekst(tabel, felt, foer), vaerditekst(tabel, felt, efter));
}
