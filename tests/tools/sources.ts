import { globSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The folders that hold our own TypeScript. */
export const SOURCE_FOLDERS = ['shared', 'electron', 'renderer', 'tests'] as const;

/** Every TypeScript file below `folders`, relative to `root`, with forward slashes. */
export function sourceFiles(root: string = ROOT, folders: readonly string[] = SOURCE_FOLDERS): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}
