import type { Udsnit } from '#shared/contract/index.ts';

/** A part of the number, and what it is called. */
export interface Part {
  readonly udsnit: Udsnit;
  readonly title: string;
}

export interface Drill {
  /** 'all' = the whole number with its near misses; null = nothing is open. */
  readonly open: Part | 'all' | null;
  readonly show: (part: Part | 'all') => void;
  readonly close: () => void;
}
