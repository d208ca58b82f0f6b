import { escapeXml } from '../../xlsx/escapeXml.ts';
import { columnName, type Cell } from './sheet.ts';
import type { StyleName } from './styles.ts';

/** One row of a sheet as XML. `styleId` = the style's number in the workbook. */
export function bulkRowXml(
  row: number,
  cells: readonly Cell[],
  styleId: (name: StyleName) => number,
): string {
  let xml = `<row r="${row}">`;
  for (let index = 0; index < cells.length; index += 1) {
    const content = cells[index];
    if (content !== undefined) xml += cellXml(`${columnName(index)}${row}`, content, styleId(content.style));
  }
  return `${xml}</row>`;
}

function cellXml(address: string, { value, formula }: Cell, style: number): string {
  const start = `<c r="${address}" s="${style}"`;
  const computed = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (typeof value === 'number') return `${start}>${computed}<v>${value}</v></c>`;
  if (value === null || value === '') return computed === '' ? `${start}/>` : `${start}>${computed}</c>`;
  return `${start} t="str">${computed}<v>${escapeXml(value)}</v></c>`;
}
