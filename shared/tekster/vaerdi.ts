import { kommunenavn } from '../domain/kodelister/index.ts';
import { ENTITETER, isTabel } from '../domain/register.ts';
import { SVARKODER } from '../domain/spoergeskema/index.ts';
import type { Felt } from '../domain/entitet/index.ts';
import { faelles } from './da/faelles.ts';
import { koder } from './da/koder.ts';
import { felter } from './da/felter.ts';
import { spoergeskema } from './da/spoergeskema.ts';
import { formatHeltal, formatTal, INTET, visDato } from './format.ts';

type Opslag = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const slaaOp = (liste: Opslag, tabel: string, felt: string): unknown =>
  Object.hasOwn(liste, tabel) && Object.hasOwn(liste[tabel] ?? {}, felt) ? liste[tabel]?.[felt] : undefined;

/** The declared field of a table and name that came from the log; undefined for one of a newer version. */
export function findFelt(tabel: string, felt: string): Felt | undefined {
  const alle: Readonly<Record<string, { readonly felter: Readonly<Record<string, Felt>> }>> = ENTITETER;
  return Object.hasOwn(alle, tabel) && Object.hasOwn(alle[tabel]?.felter ?? {}, felt)
    ? alle[tabel]?.felter[felt]
    : undefined;
}

/** The words of all codes of a field. */
export const kodeord = (tabel: string, felt: string): Readonly<Record<string, string>> =>
  (slaaOp(koder, tabel, felt) as Readonly<Record<string, string>> | undefined) ?? {};

/** What one record of a table is called; the table's own name where it comes from a newer version. */
export const tabelnavn = (tabel: string): string => (isTabel(tabel) ? faelles.tabel[tabel].en : tabel);

/** What a field is called; its own name where it comes from a newer version. */
export function feltnavn(tabel: string, felt: string): string {
  const tekst = slaaOp(felter, tabel, felt) as { readonly label: string } | undefined;
  return tekst?.label ?? felt;
}

/** The answers of a paper: how many gave each place on the scale, whose words only its questionnaire knows. */
function svartekst(svar: unknown): string {
  const givet = Object.values(svar ?? {});
  const optalt = SVARKODER.map((kode, i) => ({
    ord: kode === 'ved_ikke' ? spoergeskema.svarord(null, kode) : spoergeskema.ret.trinFelt(i + 1),
    antal: givet.filter((g) => g === kode).length,
  }));
  const fundet = optalt.filter(({ antal }) => antal > 0);
  return fundet.map(({ ord, antal }) => `${ord}: ${formatHeltal(antal)}`).join(' · ') || INTET;
}

/** Any stored value in words: codes, dates and numbers as people read them. References stay ids. */
export function vaerditekst(tabel: string, felt: string, vaerdi: unknown): string {
  if (vaerdi === null || vaerdi === undefined || vaerdi === '') return INTET;
  if (typeof vaerdi === 'boolean') return vaerdi ? faelles.ja : faelles.nej;
  if (typeof vaerdi === 'number') return formatTal(vaerdi);
  if (tabel === 'besvarelse' && felt === 'svar') return svartekst(vaerdi);
  if (Array.isArray(vaerdi) && vaerdi.every((v) => typeof v === 'string')) return vaerdi.join(' · ');
  if (typeof vaerdi !== 'string') return JSON.stringify(vaerdi);
  const art = findFelt(tabel, felt)?.art;
  if (art === 'dato') return visDato(vaerdi);
  if (art === 'kommune') return kommunenavn(vaerdi);
  return art === 'valg' ? (kodeord(tabel, felt)[vaerdi] ?? vaerdi) : vaerdi;
}
