import { entitet, kraevet, tekst, valg } from '../entitet/index.ts';

/** `arkiv`: all there is, in the clear, for the retention period. `evaluator`: without persons. */
export const PAKKEARTER = ['arkiv', 'evaluator'] as const;
export type Pakkeart = (typeof PAKKEARTER)[number];

/** Which files hold the records. */
export const PAKKEFORMATER = ['begge', 'sqlite', 'csv'] as const;
export type Pakkeformat = (typeof PAKKEFORMATER)[number];

/**
 * Somebody took the data out of the encrypted project, and why; written before the first byte leaves.
 * `sha256` is of the package's list of hashes, and null where it was never finished.
 */
export const arkivudtraek = entitet({
  tabel: 'arkivudtraek',
  feature: 'arkiv',
  etiket: null,
  felter: {
    art: kraevet(valg(PAKKEARTER)),
    grund: kraevet(tekst()),
    begyndtTid: kraevet(tekst()),
    /** Name, since it must not change when a user does. */
    begyndtAf: kraevet(tekst()),
    sha256: tekst(),
  },
});
