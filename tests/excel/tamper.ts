import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetPath, type SheetName } from '../service/eksport/workbook.ts';

/** The workbook with one sheet's XML changed; throws when the change changes nothing. */
export function tamper(bytes: Uint8Array, name: SheetName, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetPath(name);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${name}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Another stored result in one cell, its formula untouched. */
export const storeResult = (address: string, value: string) => (xml: string) =>
  xml.replace(new RegExp(`(<c r="${address}"[^>]*><f>[^<]*</f><v>)[^<]*`), `$1${value}`);

/** A number typed over whatever stands in a cell: its formula goes, as in a spreadsheet. */
export const typeOver = (address: string, value: string) => (xml: string) =>
  xml.replace(
    new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's'),
    (_, style: string = '') => `<c r="${address}"${style}><v>${value}</v></c>`,
  );

const ROW = /<row r="(\d+)".*?<\/row>/gs;
const FIRST_DOCUMENT = 3;

/** What Excel does to the rows below and to every range when a row is inserted or deleted. */
function renumber(row: string, by: number): string {
  const moved = (text: string): string =>
    text.replaceAll(/([A-H])(\d+)/g, (_, c: string, n: string) => c + (Number(n) + by));
  return row
    .replace(/<row r="(\d+)"/, (_, n: string) => `<row r="${Number(n) + by}"`)
    .replaceAll(/ r="([A-H]\d+)"/g, (_, address: string) => ` r="${moved(address)}"`)
    .replaceAll(/<f>(.*?)<\/f>/g, (_, formula: string) => `<f>${moved(formula)}</f>`);
}

function editRows(bytes: Uint8Array, by: 1 | -1, edit: (rows: string[]) => string[]): Uint8Array {
  const changed = tamper(bytes, 'Dokumentation', (xml) => {
    const rows = [...xml.matchAll(ROW)].map(([row]) => row);
    const data = rows.slice(FIRST_DOCUMENT - 1);
    return xml.replace(data.join(''), () => edit(data).join(''));
  });
  const resize = (xml: string): string =>
    xml.replaceAll(
      /(Dokumentation!\$[A-H]\$3:\$[A-H]\$)(\d+)/g,
      (_, start: string, last: string) => start + (Number(last) + by),
    );
  return (['Forside', 'Indikatorskema', 'Perioder', 'Kontrol'] as const).reduce(
    (book, name) => tamper(book, name, resize),
    changed,
  );
}

/** The documentation with its `index`-th row standing there twice. */
export const duplicateRow = (bytes: Uint8Array, index: number): Uint8Array =>
  editRows(bytes, 1, (rows) => {
    const below = rows.slice(index).map((row) => renumber(row, 1));
    return [...rows.slice(0, index + 1), ...below];
  });

/** The documentation without its `index`-th row. */
export const deleteRow = (bytes: Uint8Array, index: number): Uint8Array =>
  editRows(bytes, -1, (rows) => [
    ...rows.slice(0, index),
    ...rows.slice(index + 1).map((row) => renumber(row, -1)),
  ]);
