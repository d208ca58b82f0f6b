import { formatDato, isLocalDate } from '../domain/kalender/index.ts';

/** What a table or a sheet shows where there is no value; not the same as 0 (design.md §6). */
export const INTET = '–';

const NBSP = '\u00A0';
const HELTAL = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const FORTEGN = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
const DECIMAL = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** A ratio: always one decimal, '4,0'. */
const FORHOLD = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const FRI = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });
const TIDSPUNKT = new Intl.DateTimeFormat('da-DK', { day: '2-digit', month: '2-digit', year: 'numeric' });
const KLOKKEN = new Intl.DateTimeFormat('da-DK', { hour: '2-digit', minute: '2-digit' });
const UGEDAG = new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'UTC' });
const KILO = 1024;

/** Danish formats of domain.md §3.6: 1.234 · 12,5 · 57 % · 19.03.2024. */
export const formatHeltal = (n: number | null): string => (n === null ? INTET : HELTAL.format(n));
/** What a number moved by: +2 · −1 · 0. */
export const formatFortegn = (n: number | null): string =>
  n === null ? INTET : FORTEGN.format(n).replace('-', '−');
export const formatForhold = (n: number): string => FORHOLD.format(n);
export const formatTal = (n: number | null): string => (n === null ? INTET : FRI.format(n));
export const formatProcent = (n: number | null): string =>
  n === null ? INTET : `${HELTAL.format(n)}${NBSP}%`;
export const formatEksakt = (n: number | null): string =>
  n === null ? INTET : `${DECIMAL.format(n)}${NBSP}%`;
export const formatKr = (n: number | null): string => (n === null ? INTET : `${HELTAL.format(n)}${NBSP}kr.`);

export const visDato = (d: string | null): string => (d !== null && isLocalDate(d) ? formatDato(d) : INTET);

const MAANED = new Intl.DateTimeFormat('da-DK', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** Month and year, short: 'sep. 23'. */
export const formatMaaned = (d: string): string => MAANED.format(new Date(`${d}T00:00:00Z`));

const MAANED_AAR = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Month and year in full: 'marts 2024'. */
export const maanedsnavn = (d: string): string => MAANED_AAR.format(new Date(`${d}T00:00:00Z`));

/** Name of the week day, 'tirsdag'. */
export const ugedag = (d: string): string => UGEDAG.format(new Date(`${d}T00:00:00Z`));

/** A moment in the user's own zone: '19.03.2024 kl. 14.10'. */
export function visTidspunkt(iso: string): string {
  const tid = new Date(iso);
  if (Number.isNaN(tid.getTime())) return INTET;
  return `${TIDSPUNKT.format(tid)} kl. ${KLOKKEN.format(tid)}`;
}

/** A moment not long ago: 'kl. 14.10' today, else with its date. */
export function visNaar(iso: string, nu: Date = new Date()): string {
  const tid = new Date(iso);
  return TIDSPUNKT.format(tid) === TIDSPUNKT.format(nu) ? `kl. ${KLOKKEN.format(tid)}` : visTidspunkt(iso);
}

/** Size of a file: '812 kB', '1,4 MB'. */
export function visStoerrelse(bytes: number): string {
  const kb = bytes / KILO;
  return kb < KILO ? `${HELTAL.format(Math.max(1, kb))}${NBSP}kB` : `${FRI.format(kb / KILO)}${NBSP}MB`;
}
