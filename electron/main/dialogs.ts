import { join } from 'node:path';
import { app, dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import {
  chooseFolderSchema,
  openFileSchema,
  saveFileSchema,
  showInFolderSchema,
  type OPEN_KINDS,
  type SAVE_KINDS,
} from '#shared/contract/shell.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { KnownPaths } from './knownPaths.ts';
import { projectPath } from './projectFile.ts';

type Kind = (typeof OPEN_KINDS)[number] | (typeof SAVE_KINDS)[number];

const { filtyper, spoergSti } = tekster.vaert;

const FILTERS: Record<Kind, FileFilter> = {
  xlsx: { name: filtyper.xlsx, extensions: ['xlsx'] },
  pdf: { name: filtyper.pdf, extensions: ['pdf'] },
  ics: { name: filtyper.ics, extensions: ['ics'] },
  kopi: { name: filtyper.kopi, extensions: ['effektspor-kopi'] },
  projekt: { name: filtyper.projekt, extensions: ['effektspor', 'effektspor-kopi'] },
};

/** The system's own dialogs. What they give out is what the page may name afterwards. */
export class Dialogs {
  readonly #window: BrowserWindow;
  readonly #known: KnownPaths;

  constructor(window: BrowserWindow, known: KnownPaths) {
    this.#window = window;
    this.#known = known;
  }

  async chooseFolder(options: unknown): Promise<string | null> {
    const { title } = chooseFolderSchema.parse(options);
    const { filePaths } = await dialog.showOpenDialog(this.#window, {
      title,
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    return this.#giveOut(filePaths[0]);
  }

  async saveFile(options: unknown): Promise<string | null> {
    const { title, name, kind } = saveFileSchema.parse(options);
    const { filePath } = await dialog.showSaveDialog(this.#window, {
      title,
      defaultPath: join(app.getPath('documents'), name),
      filters: [FILTERS[kind]],
    });
    return this.#giveOut(filePath);
  }

  async openFile(options: unknown): Promise<string | null> {
    const { title, kind } = openFileSchema.parse(options);
    const { filePaths } = await dialog.showOpenDialog(this.#window, {
      title,
      properties: ['openFile'],
      filters: [FILTERS[kind]],
    });
    return this.#giveOut(filePaths[0]);
  }

  showInFolder(options: unknown): void {
    const { path } = showInFolderSchema.parse(options);
    if (this.#known.has(path)) shell.showItemInFolder(path);
  }

  /** A path that was typed in the page: the person is asked in a dialog that no page can answer. */
  async mayUse(path: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'question',
      message: spoergSti.titel,
      detail: path,
      buttons: [spoergSti.ja, spoergSti.nej],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) this.#known.add(path);
    return response === 0;
  }

  #giveOut(path: string | undefined): string | null {
    if (path === undefined || path === '') return null;
    const given = projectPath(path);
    this.#known.add(given);
    return given;
  }
}
