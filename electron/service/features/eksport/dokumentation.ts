import { kommunenavn } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { toSerial } from '../../xlsx/excelDate.ts';
import type { DocumentRow } from './documents.ts';
import type { Figures } from './figures.ts';
import { FIRST_DOCUMENT } from './layout.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { cell, formula, heightFor, type Cell, type Sheet } from './sheet.ts';

const ord = tekster.indikatorskema;
const COLUMNS = [13, 16, 12, 20, 12, 54, 9.5, 12];
const FREE_WIDTH = COLUMNS.reduce((sum, width) => sum + width, 0);

/** One row per counted unit, sorted by indicator, pseudonym and date; the status formulas count here. */
export function buildDokumentation({ documents }: Figures, print: Sheet['print']): Sheet {
  const { titel, kolonner } = ord.dokumentation;
  const last = FIRST_DOCUMENT + documents.length - 1;
  return {
    name: ord.ark.dokumentation,
    columns: COLUMNS,
    rows: [
      { cells: [cell(titel, 'note')], height: heightFor(titel, FREE_WIDTH) },
      { cells: headings(kolonner), height: 22 },
    ],
    bulk: { count: documents.length, rows: documentRows(documents) },
    merges: ['A1:H1'],
    freeze: { columns: 0, rows: 2 },
    titleRows: '2:2',
    filter: `A2:H${Math.max(last, 2)}`,
    highlights: [],
    names: {},
    textRanges: [
      `A${FIRST_DOCUMENT}:B${Math.max(last, FIRST_DOCUMENT)}`,
      `F${FIRST_DOCUMENT}:F${Math.max(last, FIRST_DOCUMENT)}`,
    ],
    print,
    onePage: false,
  };
}

function headings(kolonner: typeof ord.dokumentation.kolonner): Cell[] {
  const { indikator, pseudonym, dato, kommune, antalFakta, bevis, taeller, taellerFra } = kolonner;
  const left = [indikator, pseudonym, dato, kommune].map((text) => cell(text, 'head'));
  return [
    ...left,
    cell(antalFakta, 'headRight'),
    cell(bevis, 'head'),
    cell(taeller, 'headRight'),
    cell(taellerFra, 'head'),
  ];
}

function* documentRows(documents: readonly DocumentRow[]): Generator<readonly Cell[]> {
  let row = FIRST_DOCUMENT;
  for (const unit of documents) {
    const above = row - 1;
    yield [
      cell(unit.key, 'text'),
      cell(safeText(unit.pseudonym), 'code'),
      cell(toSerial(unit.dato), 'date'),
      cell(kommuneName(unit.kommune), 'text'),
      cell(unit.antalFakta, 'number'),
      cell(safeText(unit.bevis), 'text'),
      formula(`IF(AND(A${row}=A${above},B${row}=B${above}),0,1)`, unit.taeller, 'number'),
      cell(toSerial(unit.taellesFra), 'date'),
    ];
    row += 1;
  }
}

const kommuneName = (kode: string | null): string => (kode === null ? '' : safeText(kommunenavn(kode)));
