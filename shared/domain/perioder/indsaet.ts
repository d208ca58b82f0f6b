// A paste from a spreadsheet into the grid of targets and expectations: cells by tab, rows by line, numbers as
// Danes write them. All of it or nothing: what cannot be read is named by its place.

export const MAX_FORVENTET = 1_000_000;

/** A whole number, '1.200' and '1.200,0' as 1200; null for an empty cell; undefined for what is none. */
export function readHeltal(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s ]/gu, '').replace(/,0+$/, '');
  if (text === '' || text === '–' || text === '-') return null;
  if (!/^(\d{1,7}|\d{1,3}(\.\d{3})+)$/.test(text)) return undefined;
  const value = Number(text.replaceAll('.', ''));
  return value <= MAX_FORVENTET ? value : undefined;
}

/** The cells of a copied range; the line end behind the last row is none. */
export const parseTabel = (text: string): string[][] =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

/** True for a copied range, which a single cell's text is not. */
export const isTabel = (text: string): boolean => /[\t\n]/.test(text.trimEnd());

export interface Indsatcelle {
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdi: number | null;
}

export type Indsaetning =
  | { readonly ok: true; readonly celler: readonly Indsatcelle[] }
  | {
      readonly ok: false;
      readonly kode: 'tekst' | 'for_mange_raekker' | 'for_mange_kolonner';
      readonly raekke: number;
      readonly kolonne: number;
      readonly tekst: string;
    };

/** Lays a range over a grid of so many rows and columns, from a cell on. */
export function placeTabel(
  tabel: readonly (readonly string[])[],
  start: { readonly raekke: number; readonly kolonne: number },
  gitter: { readonly raekker: number; readonly kolonner: number },
): Indsaetning {
  const celler: Indsatcelle[] = [];
  for (const [i, line] of tabel.entries()) {
    for (const [j, tekst] of line.entries()) {
      const at = { raekke: start.raekke + i, kolonne: start.kolonne + j };
      if (at.raekke >= gitter.raekker) return { ok: false, kode: 'for_mange_raekker', ...at, tekst };
      if (at.kolonne >= gitter.kolonner) return { ok: false, kode: 'for_mange_kolonner', ...at, tekst };
      const vaerdi = readHeltal(tekst);
      if (vaerdi === undefined) return { ok: false, kode: 'tekst', ...at, tekst };
      celler.push({ ...at, vaerdi });
    }
  }
  return { ok: true, celler };
}
