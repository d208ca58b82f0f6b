/** A value and its target. */
export interface Opnaaelse {
  readonly status: number | null;
  readonly maaltal: number | null;
}

export interface Gennemsnit {
  /** How many indicators it is the mean of: those with a value and a target. */
  readonly antal: number;
  /** The report's method: mean of the whole percents, rounded half up. */
  readonly procent: number | null;
  /** Mean of the unrounded percents, to twelve decimals. */
  readonly eksakt: number | null;
}

const DECIMALS = 1_000_000_000_000n;

/**
 * Whole percent, half up, in integers: ⌊(200·status + måltal) / (2·måltal)⌋. Null without a value or
 * with target 0 or none. Takes whole numbers. domain.md §1.12
 */
export function procent({ status, maaltal }: Opnaaelse): number | null {
  if (status === null || maaltal === null || maaltal <= 0) return null;
  return Math.floor((200 * status + maaltal) / (2 * maaltal));
}

/** Unrounded percent, for showing beside the whole one. domain.md §1.3 */
export function procentEksakt({ status, maaltal }: Opnaaelse): number | null {
  return status === null || maaltal === null || maaltal <= 0 ? null : (100 * status) / maaltal;
}

/**
 * Simple mean of a group's percents by both methods; indicators without a percent are left out,
 * nothing is capped at 100. domain.md §1.4
 */
export function gennemsnit(opnaaelser: readonly Opnaaelse[]): Gennemsnit {
  const hele = opnaaelser.map(procent).filter((value) => value !== null);
  const antal = hele.length;
  if (antal === 0) return { antal, procent: null, eksakt: null };
  const sum = hele.reduce((total, value) => total + value, 0);
  return {
    antal,
    procent: Math.floor((2 * sum + antal) / (2 * antal)),
    eksakt: exactMean(opnaaelser, antal),
  };
}

// Sum as a fraction of whole numbers, so that 227/4 is 56.75 and not 56.7499….
function exactMean(opnaaelser: readonly Opnaaelse[], antal: number): number {
  let [numerator, denominator] = [0n, 1n];
  for (const { status, maaltal } of opnaaelser) {
    if (status === null || maaltal === null || maaltal <= 0) continue;
    numerator = numerator * BigInt(maaltal) + 100n * BigInt(status) * denominator;
    denominator *= BigInt(maaltal);
  }
  return Number((numerator * DECIMALS) / (denominator * BigInt(antal))) / Number(DECIMALS);
}
