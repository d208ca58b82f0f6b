import { formatDato, isLocalDate } from '#shared/domain/kalender/index.ts';
import type { Celleindhold } from '#shared/domain/skabeloner/index.ts';
import { toSerial } from '../../xlsx/excelDate.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { dayNumber, type Talformat } from './numberFormat.ts';

/** What stands in the cell afterwards; null empties it. */
export type CellValue = { readonly tal: number } | { readonly tekst: string } | null;

const HUNDRED = 100;
/** Far more than any percent has; keeps 0,57 from being 0.5700000000000001. */
const DIGITS = 12;

/**
 * Fits a value to the format that the template gave the cell: a percent is 0,57 where the cell shows percents and 57
 * where it does not, a day is a number where the cell shows days and a text elsewhere.
 */
export function fitToCell(indhold: Celleindhold | null, format: Talformat, fra1904: boolean): CellValue {
  if (indhold === null) return null;
  if (indhold.art === 'tal') return { tal: indhold.tal };
  if (indhold.art === 'dato') return fitDay(indhold.dato, format, fra1904);
  if (indhold.art === 'tekst') {
    const tekst = safeText(indhold.tekst);
    return tekst === '' ? null : { tekst };
  }
  const tal = format.art === 'procent' ? indhold.tal / HUNDRED : indhold.tal;
  return { tal: Number(tal.toPrecision(DIGITS)) };
}

function fitDay(dato: string, format: Talformat, fra1904: boolean): CellValue {
  const serial = format.art === 'dato' ? toSerial(dato) : null;
  if (serial !== null) return { tal: dayNumber(serial, fra1904) };
  return { tekst: isLocalDate(dato) ? formatDato(dato) : dato };
}
