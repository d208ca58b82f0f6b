import type { Vidne } from '#shared/contract/index.ts';
import type { Bilag, Resultat } from '#shared/domain/indsendelser/index.ts';

/**
 * All that the workbook is made of: what closing froze, or what closing would freeze now. The same model gives
 * the same bytes, on any machine; nothing here reads a clock or a table.
 */
export interface Skemamodel {
  readonly resultat: Resultat;
  readonly bilag: Bilag;
  /** In words, per point of the check list that was not green. */
  readonly forklaringer: Readonly<Record<string, string>>;
  readonly vidne: Vidne;
  /** False: a preview, and each sheet says so. */
  readonly lukket: boolean;
  /** When and by whom the periode was closed, or the preview made. */
  readonly tid: string;
  readonly af: string;
  /** Of a row id, with the project's key. design.md §7 */
  readonly pseudonym: (id: string) => string;
}

export interface ExportControl {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
