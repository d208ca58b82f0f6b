/** A cell as a spreadsheet is to take it. Numbers and days as they are stored: 1234.5, '2024-03-19'. */
export type ClipCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string };

export interface ClipTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ClipCell[])[];
}

/** What a spreadsheet would run as a formula (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;
const BETWEEN_CELLS = /[\t\r\n]+/gu;

/** dd-mm-yyyy: understood by Excel da-DK whatever separator Windows is set to. */
const dayText = (iso: string): string => iso.split('-').toReversed().join('-');
const numberText = (value: number): string => String(value).replace('.', ',');

function plain(cell: ClipCell): string {
  if (cell.kind === 'number') return numberText(cell.value);
  if (cell.kind === 'date') return dayText(cell.value);
  const line = cell.value.replace(BETWEEN_CELLS, ' ');
  if (FORMULA.test(line)) return `'${line}`;
  // A spreadsheet takes a cell that begins with a quote to end at the next one, wherever that stands.
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);

const DAY_MS = 86_400_000;
/** Days from 30.12.1899 to 1970, where a spreadsheet's count begins. */
const EPOCH = 25_569;
const serialOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS + EPOCH;

// Each cell says what it is, twice: Excel reads `mso-number-format` and `x:num`, LibreOffice `sdnum` (language of the
// value; of the format; format) and `sdval`. '@' is text, so that a leading zero stays and a formula is not run.
function htmlCell(cell: ClipCell): string {
  if (cell.kind === 'number') {
    const value = String(cell.value);
    return `<td x:num="${value}" sdval="${value}" sdnum="1033;" align="right">${numberText(cell.value)}</td>`;
  }
  if (cell.kind === 'date')
    return `<td style="mso-number-format:'dd\\-mm\\-yyyy'" sdval="${String(serialOf(cell.value))}" sdnum="1033;1030;DD-MM-YYYY" align="right">${dayText(cell.value)}</td>`;
  return `<td style="mso-number-format:'\\@'" sdnum="1030;0;@">${escape(cell.value).replace(/\r?\n/gu, '<br>')}</td>`;
}

/** The table as text, for what takes no more: tabs between cells, formulas made harmless. */
export const toTsv = ({ headers, rows }: ClipTable): string =>
  [headers.map((value) => plain({ kind: 'text', value })), ...rows.map((row) => row.map(plain))]
    .map((cells) => cells.join('\t'))
    .join('\r\n');

/** The table as Excel and LibreOffice take it from the clipboard before they look at the text. */
export function toHtml({ headers, rows }: ClipTable): string {
  const head = headers.map((text) => `<th>${escape(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></body></html>`;
}

/**
 * Puts the table on the clipboard, as text and as HTML; false where the browser did not let it. By the copy event: it
 * asks for no permission, in neither host, and leaves the HTML as it is, where `navigator.clipboard` cleans the
 * number formats away. Within five seconds of a key press or a click.
 */
export function copyTable(table: ClipTable): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', toTsv(table));
    event.clipboardData?.setData('text/html', toHtml(table));
  };
  document.addEventListener('copy', put, { once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- no other way sets the HTML as it is
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
