import { tekster } from '#shared/tekster/index.ts';

/** A criterion with its answer; null is not answered. */
export interface Besvaret {
  readonly id: string;
  readonly tekst: string;
  readonly opfyldt: boolean | null;
}

/** An answer in a word. */
export const answerWord = (opfyldt: boolean | null): string =>
  opfyldt === null ? tekster.maalgruppe.tjek.ubesvaret : opfyldt ? tekster.faelles.ja : tekster.faelles.nej;
