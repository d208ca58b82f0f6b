import type { BrowserWindow } from 'electron';
import { savePdfSchema } from '#shared/contract/shell.ts';
import { writeWhole } from '../service/writeWhole.ts';
import type { Dialogs } from './dialogs.ts';

/** What the page has drawn for paper, as a PDF where the person says. Null when the dialog was closed. */
export async function savePdf(
  window: BrowserWindow,
  dialogs: Dialogs,
  options: unknown,
): Promise<string | null> {
  const { title, name } = savePdfSchema.parse(options);
  const path = await dialogs.saveFile({ title, name, kind: 'pdf' });
  if (path === null) return null;
  const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  writeWhole(path, pdf);
  return path;
}
