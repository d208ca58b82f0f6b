import type { Opgoerelse, Vidne } from '#shared/contract/index.ts';
import type { Trafiklysgraense } from '#shared/domain/indikatorer/index.ts';
import type { Projekt } from '#shared/domain/projekt/index.ts';

/** All that the workbook is made of. The same model gives the same bytes, on any machine. */
export interface IndikatorskemaModel {
  readonly projekt: Omit<Projekt, 'pseudonymnoegle'>;
  readonly kommuner: readonly { readonly kommune: string; readonly rolle: string }[];
  /** With the counted units of every indicator. */
  readonly opgoerelse: Opgoerelse;
  /** The traffic light table; rows of the other scale are ignored. */
  readonly graenser: readonly Trafiklysgraense[];
  readonly vidne: Vidne;
  readonly eksporteretAf: string;
  /** Moment of the export, ISO. */
  readonly tidspunkt: string;
  readonly programversion: string;
}

export interface ExportControl {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
