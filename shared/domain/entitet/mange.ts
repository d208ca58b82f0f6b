import type { Entitet } from './entitet.ts';
import type { FeltArt } from './felt.ts';

const ARTER: readonly FeltArt[] = ['tekst', 'dato', 'valg', 'reference', 'heltal', 'tal', 'jaNej', 'kommune'];

/**
 * Whether one value can be meant for many rows. Not what tells one row from another: names, numbers of persons and
 * companies, what is a person's own, the record that a row is about; nor free text, where a note would be overwritten.
 */
export function kanRettesForMange(e: Entitet, navn: string): boolean {
  const felt = Object.hasOwn(e.felter, navn) ? e.felter[navn] : undefined;
  if (felt === undefined || navn === e.etiket || felt.person) return false;
  return ARTER.includes(felt.art) && !(felt.art === 'reference' && felt.kraevet);
}
