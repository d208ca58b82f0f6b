import type { OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';

export type Forskel = OutputOf<'overblik.compare'>['indikatorer'][number];

/** "+2", "−1", "0", or "–" where neither side was collected. */
export function signed({ foer, nu }: Pick<Forskel, 'foer' | 'nu'>): string {
  if (foer === null && nu === null) return tekster.faelles.intet;
  const change = (nu ?? 0) - (foer ?? 0);
  if (change === 0) return formatHeltal(0);
  return change > 0 ? `+${formatHeltal(change)}` : `−${formatHeltal(-change)}`;
}
