import type { LocalDate } from './localdate.ts';

/** Something that holds from its day until the next of its kind begins. */
export interface Version {
  readonly id: string;
  readonly gyldigFra: LocalDate | null;
}

/**
 * The version that holds on a day: of those begun, the one that began last; null before the first. Where a merge
 * left two from the same day, the greater id holds, on every laptop.
 */
export function versionAt<T extends Version>(versioner: readonly T[], dag: LocalDate): T | null {
  const begun = versioner.filter((v) => v.gyldigFra !== null && v.gyldigFra <= dag);
  return begun.reduce<T | null>((last, v) => (last === null || isLater(v, last) ? v : last), null);
}

function isLater(a: Version, b: Version): boolean {
  const [fraA, fraB] = [a.gyldigFra ?? '', b.gyldigFra ?? ''];
  return fraA > fraB || (fraA === fraB && a.id > b.id);
}
