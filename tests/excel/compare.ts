import { SHEETS, type ReadCell, type ReadSheet, type SheetName } from '../service/eksport/workbook.ts';

type Book = Readonly<Record<SheetName, ReadSheet>>;

export interface Deviation {
  readonly cell: string;
  readonly stored: ReadCell['value'];
  readonly counted: ReadCell['value'];
}

const TOLERANCE = 1e-9;

const agrees = (a: ReadCell['value'], b: ReadCell['value']): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a))
    : a === b;

/** Every formula whose stored result is not what a spreadsheet counts, and how many formulas there are. */
export function compareResults(stored: Book, counted: Book): { formulas: number; deviations: Deviation[] } {
  let formulas = 0;
  const deviations: Deviation[] = [];
  for (const name of SHEETS) {
    for (const [address, { formula, value }] of stored[name]) {
      if (formula === null) continue;
      formulas += 1;
      const result = counted[name].get(address)?.value ?? null;
      if (!agrees(value, result))
        deviations.push({ cell: `${name}!${address}`, stored: value, counted: result });
    }
  }
  return { formulas, deviations };
}
