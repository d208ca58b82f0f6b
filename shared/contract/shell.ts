import { z } from 'zod';
import type { Reply, Request, ServiceEvent } from './envelope.ts';

/** What only a desktop window can do; the browser host has no shell (design.md §3). */
export const SAVE_KINDS = ['xlsx', 'kopi', 'pdf', 'ics'] as const;
export const OPEN_KINDS = ['projekt', 'kopi', 'xlsx'] as const;

const title = z.string().min(1).max(200);
export const chooseFolderSchema = z.strictObject({ title });
export const saveFileSchema = z.strictObject({
  title,
  name: z.string().min(1).max(200),
  kind: z.enum(SAVE_KINDS),
});
/** The sheet that is drawn for paper, as a PDF file with that suggested name. */
export const savePdfSchema = z.strictObject({ title, name: z.string().min(1).max(200) });
export const openFileSchema = z.strictObject({ title, kind: z.enum(OPEN_KINDS) });
export const showInFolderSchema = z.strictObject({ path: z.string().min(1).max(4000) });

/** Wishes of the desktop to the window: the menu, a double click on a project, a second start. */
export type ShellAction =
  | { readonly action: 'openProject'; readonly mappe: string }
  | {
      readonly action:
        'newProject' | 'chooseProject' | 'closeProject' | 'exportSkema' | 'undo' | 'redo' | 'search';
    };

export interface Shell {
  /** A folder the person chose (it may be made by the dialog), or null when the dialog was closed. */
  chooseFolder(options: z.input<typeof chooseFolderSchema>): Promise<string | null>;
  saveFile(options: z.input<typeof saveFileSchema>): Promise<string | null>;
  openFile(options: z.input<typeof openFileSchema>): Promise<string | null>;
  /** Only files that a dialog gave out. */
  showInFolder(path: string): Promise<void>;
  print(): Promise<void>;
  /** Asks where to, and writes what is drawn for paper; null when the dialog was closed. */
  savePdf(options: z.input<typeof savePdfSchema>): Promise<string | null>;
  /** Actions that came before the first listener are kept for it. */
  onAction(listener: (action: ShellAction) => void): () => void;
}

/** `window.effektspor`, set by the preload script and by nothing else. */
export interface Bridge {
  call(request: Request): Promise<Reply>;
  cancel(id: string): void;
  onEvent(listener: (event: ServiceEvent) => void): () => void;
  readonly shell: Shell;
}

/** The only channels between preload and main; both name them by this type, so they cannot differ. */
export interface ShellChannels {
  readonly call: 'effektspor:call';
  readonly cancel: 'effektspor:cancel';
  readonly event: 'effektspor:event';
  readonly chooseFolder: 'effektspor:chooseFolder';
  readonly saveFile: 'effektspor:saveFile';
  readonly openFile: 'effektspor:openFile';
  readonly showInFolder: 'effektspor:showInFolder';
  readonly print: 'effektspor:print';
  readonly savePdf: 'effektspor:savePdf';
  readonly action: 'effektspor:action';
  /** The window listens to actions now. */
  readonly listening: 'effektspor:listening';
}
