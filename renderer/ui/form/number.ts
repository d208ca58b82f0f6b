const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+(,\d+)?$/;
/** '18.5': not a thousands' point, so the point of another keyboard. */
const POINTED = /^-?\d+\.(\d{1,2}|\d{4,})$/;

/** Reads a number as Danes write it: '18,5', '1.234,5'; '1.234' is 1234, never 1,234 (domain.md §3.6). */
export function parseTal(text: string): number | null {
  const typed = text.replace(/[\s\u00A0]/g, '');
  if (GROUPED.test(typed)) return Number(typed.replace(/\./g, '').replace(',', '.'));
  if (PLAIN.test(typed)) return Number(typed.replace(',', '.'));
  return POINTED.test(typed) ? Number(typed) : null;
}

/** A number as it stands in a field: no grouping, nothing rounded away. */
export const talSomTekst = (value: number): string => String(value).replace('.', ',');
