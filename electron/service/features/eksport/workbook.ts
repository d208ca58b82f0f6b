import ExcelJS from 'exceljs';
import type { Cell, Highlight, Sheet } from './sheet.ts';
import { HIGHLIGHTS, styleOf, type Style, type StyleName } from './styles.ts';
import { readStoredParts, SheetSink, type Part } from './parts.ts';
import { bulkRowXml } from './rowXml.ts';

// The one module that knows exceljs. It takes sheets as plain data and gives the parts of a package.

const FONT = 'Calibri';
const MONO = 'Consolas';
const SIZE = 10;
const A4 = 9;
/** Rows between two pauses, in which other calls of the service are served and a cancel is seen. */
const PAUSE_ROWS = 1000;

export interface WorkbookMeta {
  readonly creator: string;
  readonly created: Date;
}

export interface WriteControl {
  /** Called before each pause, with the number of bulk rows written so far. */
  readonly onRows: (written: number) => void;
  readonly pause: () => Promise<void>;
}

/** What exceljs' streaming writer has but its types do not tell. */
interface WriterInternals {
  readonly styles: { addStyleModel(style: Partial<ExcelJS.Style>): number };
  readonly stream: { read(): Uint8Array | null };
}

/**
 * exceljs' streaming writer, with each sheet's XML led into our own compressor instead of its zip: there the
 * order of elements is put right, and nothing of a large sheet has to be kept.
 */
class SheetStreamingWriter extends ExcelJS.stream.xlsx.WorkbookWriter {
  readonly sinks = new Map<string, SheetSink>();

  _openStream(path: string): SheetSink {
    const sink = new SheetSink(path.replace(/^\//u, ''));
    this.sinks.set(sink.path, sink);
    return sink;
  }
}

/** All parts that exceljs makes: the small ones as text, the sheets compressed. */
export async function renderWorkbook(
  sheets: readonly Sheet[],
  meta: WorkbookMeta,
  control: WriteControl,
): Promise<{ small: Map<string, string>; sheets: Part[] }> {
  const writer = new SheetStreamingWriter({ useStyles: true, useSharedStrings: false, zip: { store: true } });
  Object.assign(writer, { ...meta, lastModifiedBy: meta.creator, modified: meta.created });
  const internals = writer as unknown as WriterInternals;
  writer.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  const styles = styleCache();
  for (const [index, sheet] of sheets.entries()) {
    const worksheet = addWorksheet(writer, sheet);
    fillRows(worksheet, sheet, styles);
    const sink = writer.sinks.get(sheetPath(index));
    if (sink === undefined) throw new Error(`exceljs opened no stream for ${sheetPath(index)}`);
    sink.decorate({ ...sheet, picture: sheet.picture !== undefined });
    if (sheet.bulk) {
      const styleId = (name: StyleName): number => internals.styles.addStyleModel(styles(name));
      await writeBulk(sheet.bulk.rows, sheet.rows.length + 1, sink, styleId, control);
    }
    worksheet.commit();
    for (const [name, range] of Object.entries(sheet.names))
      writer.definedNames.add(`${sheet.name}!${range}`, name);
  }
  await writer.commit();
  const small = readStoredParts(internals.stream.read() ?? new Uint8Array());
  return { small, sheets: [...writer.sinks.values()].map((sink) => sink.finish()) };
}

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function addWorksheet(writer: SheetStreamingWriter, sheet: Sheet): ExcelJS.Worksheet {
  const { freeze, filter, titleRows, onePage, print } = sheet;
  const worksheet = writer.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: 15 },
    views: [
      freeze === undefined
        ? { showGridLines: false }
        : { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(titleRows === undefined ? {} : { printTitlesRow: titleRows }),
    },
    headerFooter: { oddHeader: print.header, oddFooter: print.footer },
  });
  worksheet.columns = sheet.columns.map((width) => ({ width }));
  if (filter !== undefined) worksheet.autoFilter = filter;
  for (const [index, highlight] of sheet.highlights.entries()) {
    worksheet.addConditionalFormatting(conditional(highlight, index + 1));
  }
  // Without a password: it keeps from slips, it hides nothing. Filters and widths stay free.
  void worksheet.protect('', { autoFilter: true, formatColumns: true, formatRows: true });
  return worksheet;
}

function conditional(
  { range, text, look }: Highlight,
  priority: number,
): ExcelJS.ConditionalFormattingOptions {
  const { color, fill } = HIGHLIGHTS[look];
  return {
    ref: range,
    rules: [
      {
        type: 'cellIs',
        operator: 'equal',
        formulae: [`"${text}"`],
        priority,
        style: {
          font: { bold: true, color: argb(color) },
          fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) },
        },
      },
    ],
  };
}

function fillRows(
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  styles: (name: StyleName) => Partial<ExcelJS.Style>,
): void {
  for (const [index, { cells, height }] of sheet.rows.entries()) {
    const row = worksheet.getRow(index + 1);
    if (height !== undefined) row.height = height;
    for (const [column, content] of cells.entries()) {
      if (content === null) continue;
      const target = row.getCell(column + 1);
      target.value = toExcel(content);
      target.style = styles(content.style);
    }
  }
  for (const range of sheet.merges) worksheet.mergeCells(range);
  // Everything is written from here on; a sheet with many rows must have its start on the way first.
  if (sheet.bulk) worksheet.getRow(sheet.rows.length).commit();
}

function toExcel({ value, formula }: Cell): ExcelJS.CellValue {
  if (formula !== undefined) return { formula, result: value ?? '' };
  return value === '' ? null : value;
}

/** Rows as text: exceljs' cell objects take three times as long for the same bytes. */
async function writeBulk(
  rows: Iterable<readonly Cell[]>,
  first: number,
  sink: SheetSink,
  styleId: (name: StyleName) => number,
  { onRows, pause }: WriteControl,
): Promise<void> {
  let written = 0;
  for (const cells of rows) {
    sink.write(bulkRowXml(first + written, cells, styleId));
    written += 1;
    if (written % PAUSE_ROWS !== 0) continue;
    onRows(written);
    await pause();
  }
  onRows(written);
  await pause();
}

const argb = (color: string): { argb: string } => ({ argb: `FF${color.toUpperCase()}` });

/** One object per style, since exceljs recognises a style by its identity. */
function styleCache(): (name: StyleName) => Partial<ExcelJS.Style> {
  const known = new Map<StyleName, Partial<ExcelJS.Style>>();
  return (name) => {
    const made = known.get(name) ?? toExcelStyle(styleOf(name));
    known.set(name, made);
    return made;
  };
}

function toExcelStyle(style: Style): Partial<ExcelJS.Style> {
  const { size = SIZE, bold = false, italic = false, mono = false, color = '1d2426', fill } = style;
  const { align, vertical = 'top', indent, wrap = false, format = 'General', top, bottom } = style;
  const edge = (line: string): Partial<ExcelJS.Border> => ({ style: 'thin', color: argb(line) });
  return {
    numFmt: format,
    font: { name: mono ? MONO : FONT, family: mono ? 3 : 2, size, bold, italic, color: argb(color) },
    alignment: {
      vertical,
      wrapText: wrap,
      ...(align === undefined ? {} : { horizontal: align }),
      ...(indent === undefined ? {} : { indent }),
    },
    protection: { locked: true },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } as const }),
    ...(top === undefined && bottom === undefined
      ? {}
      : { border: { ...(top && { top: edge(top) }), ...(bottom && { bottom: edge(bottom) }) } }),
  };
}
