import type { Felt } from '#shared/domain/entitet/index.ts';
import { KOMMUNER } from '#shared/domain/kodelister/index.ts';
import { ENTITETER, TABELLER, type Tabel } from '#shared/domain/register.ts';
import { feltnavn, kodeord, tekster } from '#shared/tekster/index.ts';

/** What a table, a field and a code mean, as rows that lie beside the data and need no program. */
export interface Description {
  readonly felter: readonly (readonly string[])[];
  readonly koder: readonly (readonly string[])[];
}

const { arkiv } = tekster;

export const FIELD_COLUMNS = ['tabel', 'felt', 'betydning', 'art', 'henviser_til', 'om_person'] as const;
export const CODE_COLUMNS = ['tabel', 'felt', 'kode', 'betydning'] as const;

/** The declared fields of a kind of record. */
export const fieldsOf = (tabel: Tabel): [string, Felt][] =>
  Object.entries(ENTITETER[tabel].felter as Record<string, Felt>);

/** Fields and codes of the kinds of records in `tabeller`; the fields of the log are told in the readme. */
export function describeFields(tabeller: readonly string[]): Description {
  const known = TABELLER.filter((tabel) => tabeller.includes(tabel));
  const felter = known.flatMap((tabel) =>
    fieldsOf(tabel).map(([felt, f]) => [
      tabel,
      felt,
      feltnavn(tabel, felt),
      arkiv.feltart[f.art],
      f.reference ?? '',
      f.person ? tekster.faelles.ja : tekster.faelles.nej,
    ]),
  );
  const koder = known.flatMap((tabel) => fieldsOf(tabel).flatMap(([felt, f]) => codesOf(tabel, felt, f)));
  return { felter, koder };
}

function codesOf(tabel: string, felt: string, f: Felt): string[][] {
  if (f.art === 'kommune') return KOMMUNER.map(({ kode, navn }) => [tabel, felt, kode, navn]);
  return Object.entries(kodeord(tabel, felt)).map(([kode, ord]) => [tabel, felt, kode, ord]);
}
