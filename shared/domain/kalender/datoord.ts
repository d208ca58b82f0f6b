import type { LocalDate } from './localdate.ts';
import { addDays, addMonths, weekday } from './localdate.ts';

/** Which way a week day without more words is meant: what has been, or what is planned. */
export type Retning = 'bagud' | 'fremad';

const RELATIVE_WORDS: ReadonlyMap<string, number> = new Map([
  ['d', 0], ['i dag', 0], ['idag', 0], ['dags dato', 0],
  ['i går', -1], ['igår', -1], ['i gaar', -1], ['igaar', -1],
  ['i forgårs', -2], ['iforgårs', -2], ['i forgaars', -2],
  ['i morgen', 1], ['imorgen', 1],
  ['i overmorgen', 2], ['overmorgen', 2],
]); // prettier-ignore

const WEEKDAY_WORD =
  /^(?:(sidste|i|på|paa|næste|naeste) )?(man|tir|tirs|ons|tor|tors|fre|lør|loer|søn|soen)(?:dag)?(s)?\.?$/;
const WEEKDAYS: Readonly<Record<string, number>> = {
  man: 1, tir: 2, tirs: 2, ons: 3, tor: 4, tors: 4, fre: 5, lør: 6, loer: 6, søn: 7, soen: 7,
}; // prettier-ignore

const STEP =
  /^(?:(om) |([+-]) ?)(\d{1,6}|en|et) ?(d|dag|dage|u|uge|uger|m|mdr|md|måned|måneder|maaned|maaneder)?\.?$/;
const SINCE =
  /^for (\d{1,6}|en|et) ?(d|dag|dage|u|uge|uger|m|mdr|md|måned|måneder|maaned|maaneder)\.? siden$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const MONTH_NAMES = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober',
  'november', 'december',
] as const; // prettier-ignore
const DAY_MONTH_NAME = /^(\d{1,2})\.? ?(?:de )?([a-z]{3,9})\.?(?: ?(\d+))?$/;

/** A day named by words: 'i dag', 'man', 'næste fredag', '+7', 'om 2 uger', 'for 3 dage siden'; null for other text. */
export function readDatoord(typed: string, today: LocalDate, retning: Retning): LocalDate | null {
  const offset = RELATIVE_WORDS.get(typed);
  if (offset !== undefined) return addDays(today, offset);
  return readWeekday(typed, today, retning) ?? readStep(typed, today);
}

/** '12. marts 24' in numbers, '12/3/24', so that a month's name is read as its number is; else the text itself. */
export function monthNameToNumber(typed: string): string {
  const found = DAY_MONTH_NAME.exec(typed);
  const name = found?.[2] ?? '';
  const month = MONTH_NAMES.findIndex((full, i) => full === name || MONTHS[i] === name) + 1;
  if (found === null || month === 0) return typed;
  return [found[1], month, ...(found[3] === undefined ? [] : [found[3]])].join('/');
}

// Today counts both ways: 'man' typed on a Monday is today. 'sidste' and 'næste' never are.
function readWeekday(typed: string, today: LocalDate, retning: Retning): LocalDate | null {
  const found = WEEKDAY_WORD.exec(typed);
  const wanted = WEEKDAYS[found?.[2] ?? ''];
  if (found === null || wanted === undefined) return null;
  const since = (weekday(today) - wanted + 7) % 7;
  const word = found[1] ?? '';
  if (word === 'sidste' || found[3] !== undefined) return addDays(today, -(since === 0 ? 7 : since));
  if (word === 'næste' || word === 'naeste') return addDays(today, 7 - since);
  const ahead = word === 'på' || word === 'paa' || (word === '' && retning === 'fremad');
  return addDays(today, ahead ? (7 - since) % 7 : -since);
}

function readStep(typed: string, today: LocalDate): LocalDate | null {
  const since = SINCE.exec(typed);
  if (since !== null) return step(today, -count(since[1]), since[2]);
  const found = STEP.exec(typed);
  // 'om 3' says nothing without its unit; '+3' is days.
  if (found === null || (found[1] !== undefined && found[4] === undefined)) return null;
  return step(today, found[2] === '-' ? -count(found[3]) : count(found[3]), found[4]);
}

const count = (word: string | undefined): number => (word === 'en' || word === 'et' ? 1 : Number(word));

function step(today: LocalDate, n: number, unit = 'd'): LocalDate {
  if (unit.startsWith('m')) return addMonths(today, n);
  return addDays(today, unit.startsWith('u') ? n * 7 : n);
}
