/** Company sizes, smallest first; the first three are SMV. Recommendation 2003/361/EF, domain.md §2.4 */
export const STOERRELSER = ['mikro', 'lille', 'mellemstor', 'stor'] as const;
export type Stoerrelse = (typeof STOERRELSER)[number];

/** Headcount in årsværk; turnover and balance sheet total in millions of euro. Null = not known. */
export interface StoerrelseTal {
  readonly aarsvaerk: number | null;
  readonly omsaetningMioEur: number | null;
  readonly balanceMioEur: number | null;
}

const LIMITS = [
  { stoerrelse: 'mikro', aarsvaerk: 10, omsaetning: 2, balance: 2 },
  { stoerrelse: 'lille', aarsvaerk: 50, omsaetning: 10, balance: 10 },
  { stoerrelse: 'mellemstor', aarsvaerk: 250, omsaetning: 50, balance: 43 },
] as const;
const LARGEST = LIMITS[2];

/**
 * The smallest class that the known figures prove: fewer årsværk than its limit, and turnover
 * or balance within it. 'stor' from 250 årsværk, or when turnover and balance both exceed
 * 50 and 43. Null when the figures do not decide. Negative figures count as unknown.
 * domain.md §2.4
 */
export function stoerrelse(tal: StoerrelseTal): Stoerrelse | null {
  const aarsvaerk = known(tal.aarsvaerk);
  const omsaetning = known(tal.omsaetningMioEur);
  const balance = known(tal.balanceMioEur);
  if (aarsvaerk !== null && aarsvaerk >= LARGEST.aarsvaerk) return 'stor';
  if (exceeds(omsaetning, LARGEST.omsaetning) && exceeds(balance, LARGEST.balance)) return 'stor';
  if (aarsvaerk === null) return null;
  for (const limit of LIMITS) {
    const small = within(omsaetning, limit.omsaetning) || within(balance, limit.balance);
    if (aarsvaerk < limit.aarsvaerk && small) return limit.stoerrelse;
  }
  return null;
}

function known(value: number | null): number | null {
  return value !== null && Number.isFinite(value) && value >= 0 ? value : null;
}

function within(value: number | null, limit: number): boolean {
  return value !== null && value <= limit;
}

function exceeds(value: number | null, limit: number): boolean {
  return value !== null && value > limit;
}
