import type { Aldersgruppe } from '../deltagere/index.ts';
import type { Koen, Uddannelsesniveau } from '../kodelister/index.ts';
import type { Eukode } from './koder.ts';

/** One code. A breakdown is of people whose record is complete; null where a code is not about people. */
export interface Euraekke {
  readonly kode: Eukode;
  /** Null ("indsamles ikke") is not 0. */
  readonly total: number | null;
  readonly koen: Readonly<Record<Koen, number>> | null;
  readonly alder: Readonly<Record<Aldersgruppe, number>> | null;
  readonly uddannelse: Readonly<Record<Uddannelsesniveau, number>> | null;
}
