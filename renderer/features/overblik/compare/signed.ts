import type { OutputOf } from '#shared/contract/index.ts';
import { formatFortegn } from '#shared/tekster/index.ts';

export type Forskel = OutputOf<'overblik.compare'>['indikatorer'][number];

/** "+2", "−1", "0", or "–" where neither side was collected. */
export function signed({ foer, nu }: Pick<Forskel, 'foer' | 'nu'>): string {
  return formatFortegn(foer === null && nu === null ? null : (nu ?? 0) - (foer ?? 0));
}
