export interface Column {
  readonly heading?: string;
  readonly right?: boolean;
}

const width = (text: string): number => Array.from(text).length;

/** Lines of a table for a terminal: columns as wide as their widest cell, a rule under the headings. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const headings = columns.map((c) => c.heading ?? '');
  const headed = headings.some((h) => h !== '');
  const widths = columns.map((_c, i) => Math.max(...[headings, ...rows].map((row) => width(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    columns
      .map((c, i) => {
        const cell = cells[i] ?? '';
        const pad = ' '.repeat((widths[i] ?? 0) - width(cell));
        return c.right === true ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((w) => '─'.repeat(w)).join('  ');
  return [...(headed ? [line(headings), rule] : []), ...rows.map(line)];
}
