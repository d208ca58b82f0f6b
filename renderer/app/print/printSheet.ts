import type { ReactNode } from 'react';
import { call, shell } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';
import { tekster } from '#shared/tekster/index.ts';

/** Something to have on paper: drawn by PrintHost, never on the screen. */
export interface PrintJob {
  /** Suggested file name, with .pdf. */
  readonly name: string;
  readonly content: ReactNode;
  /** The record it tells of: that it was printed is noted among the look-ups. */
  readonly about?: { readonly tabel: string; readonly id: string };
}

type Draw = (job: PrintJob | null) => Promise<void>;
let draw: Draw | null = null;

/** PrintHost says how a job is drawn; returns the way to stop. */
export function onPrintJob(how: Draw): () => void {
  draw = how;
  return () => {
    if (draw === how) draw = null;
  };
}

/** Saves the sheet as PDF (desktop) or opens the browser's print dialog, which can do the same. */
export async function printSheet(job: PrintJob): Promise<void> {
  if (draw === null) return;
  try {
    if (job.about !== undefined) await call('revision.notePrint', job.about);
    await draw(job);
    if (shell === null) window.print();
    else {
      const path = await shell.savePdf({ title: tekster.faelles.gemSomPdf, name: job.name });
      if (path !== null) showToast({ message: tekster.faelles.gemtSomPdf(path) });
    }
  } catch (error) {
    showErrorToast(error);
  } finally {
    await draw(null);
  }
}
