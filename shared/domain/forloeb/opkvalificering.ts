import type { Kursus } from './schema.ts';

/** How far the offer of an FVU-screening has come for one deltager; `mangler` where it was never offered, `tilmeldt` where it was accepted. */
export type Screeningstilstand = 'mangler' | 'tilbudt' | 'tilmeldt' | 'gennemfoert' | 'afslaaet';

/** Of several screenings the one that came furthest counts; a screening broken off was at least offered. */
export function screeningstilstand(screeninger: readonly Pick<Kursus, 'status'>[]): Screeningstilstand {
  const has = (status: Kursus['status']): boolean => screeninger.some((s) => s.status === status);
  if (screeninger.length === 0) return 'mangler';
  if (has('gennemfoert')) return 'gennemfoert';
  if (has('tilmeldt')) return 'tilmeldt';
  if (has('tilbudt')) return 'tilbudt';
  return has('afslaaet') ? 'afslaaet' : 'tilbudt';
}

/** Finished, and its bevis has not come: E4 does not count it yet. A screening gives none (domain.md §1.12). */
export const manglerBevis = (k: Pick<Kursus, 'art' | 'status' | 'bevis'>): boolean =>
  k.status === 'gennemfoert' && k.art !== 'fvu_screening' && k.bevis !== true;
