import { hash } from 'node:crypto';
import type { Vidne } from '#shared/contract/index.ts';
import { canonical, commitment, commitValue, entryId, GENESIS, type Change } from './change.ts';

/** What is wrong with an entry of the log; the words stand in shared/tekster. */
export interface ChainFinding {
  readonly kode:
    | 'nummer_mangler'
    | 'kaede_brudt'
    | 'post_aendret'
    | 'vaerdi_aendret'
    | 'vaerdi_mangler'
    | 'felter_aendret';
  readonly detalje: { readonly enhed: string; readonly nr: number; readonly felt?: string };
}

/** Checks one device's entry against the one before it, as the log is read in order of `nr`. */
export function checkEntry(projekt: string, change: Change, previous: Change | null): ChainFinding[] {
  const findings: ChainFinding[] = [];
  const add = (kode: ChainFinding['kode'], felt?: string): void => {
    findings.push({
      kode,
      detalje: { enhed: change.enhed, nr: change.nr, ...(felt === undefined ? {} : { felt }) },
    });
  };
  if (change.nr !== (previous?.nr ?? 0) + 1) add('nummer_mangler');
  if (change.forrige !== (previous?.id ?? GENESIS)) add('kaede_brudt');
  if (
    commitment(projekt, change) !== change.forpligtelse ||
    entryId(change.forrige, change.forpligtelse) !== change.id
  ) {
    add('post_aendret');
  }
  if (canonical([...change.felter].toSorted()) !== canonical(Object.keys(change.vaerdier).toSorted()))
    add('felter_aendret');
  for (const [felt, value] of Object.entries(change.vaerdier)) {
    if (value.v === undefined || value.s === undefined) add('vaerdi_mangler', felt);
    else if (commitValue(felt, value.v, value.s) !== value.h) add('vaerdi_aendret', felt);
  }
  return findings;
}

/** The witness that an export prints: the devices' last entries and one hash over them (design.md §6). */
export function witness(heads: readonly { enhed: string; navn: string; nr: number; hoved: string }[]): Vidne {
  const enheder = [...heads].toSorted((a, b) => (a.enhed < b.enhed ? -1 : 1));
  const committed = enheder.map(({ enhed, nr, hoved }) => ({ enhed, nr, hoved }));
  return { enheder, projekt: hash('sha256', canonical(committed), 'hex') };
}
