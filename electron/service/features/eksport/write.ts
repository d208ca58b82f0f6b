import { setImmediate as nextTurn } from 'node:timers/promises';
import { tekster } from '#shared/tekster/index.ts';
import { hashOf } from '../../fileHash.ts';
import { writeWhole } from '../../writeWhole.ts';
import { buildSheets } from './build.ts';
import type { ExportControl, Skemamodel } from './model.ts';
import { assembleParts } from './package.ts';
import { zipParts } from './parts.ts';

export type ExportTarget = { readonly sti: string } | { readonly bytes: true };

export interface ExportResult {
  /** The workbook, where no file was asked for. */
  readonly bytes: Uint8Array | null;
  /** Rows of documentation. */
  readonly raekker: number;
  /** Of the file, in hex. */
  readonly sha256: string;
}

/**
 * Writes the indikatorskema as an Excel workbook. The file appears whole or not at all: it is made in memory
 * and renamed into place. An aborted export rejects with the signal's reason and leaves nothing.
 */
export async function writeIndikatorskema(
  model: Skemamodel,
  target: ExportTarget,
  { signal, onProgress }: ExportControl,
): Promise<ExportResult> {
  const { sheets, raekker } = buildSheets(model);
  // Loaded when somebody exports: the library takes longer than the rest of the service's start.
  const { renderWorkbook } = await import('./workbook.ts');
  const meta = {
    creator: tekster.indikatorskema.program(model.resultat.programversion),
    created: new Date(model.tid),
  };
  const pause = async (): Promise<void> => {
    await nextTurn();
    signal?.throwIfAborted();
  };
  await pause();
  const rendered = await renderWorkbook(sheets, meta, {
    onRows: (written) => onProgress?.(written, raekker),
    pause,
  });
  const bytes = zipParts(assembleParts(rendered.small, rendered.sheets, sheets));
  const sha256 = hashOf(bytes);
  await pause();
  if ('sti' in target) writeWhole(target.sti, bytes);
  return { bytes: 'sti' in target ? null : bytes, raekker, sha256 };
}
