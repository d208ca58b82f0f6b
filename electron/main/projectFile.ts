import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** What a double click on a project opens; the project is the folder around it (design.md §1). */
const PROJECT_FILE = 'projekt.effektspor';
const COPY_ENDING = '.effektspor-kopi';

/** The folder of a project file; any other path as it is. */
export const projectPath = (path: string): string =>
  basename(path).toLowerCase() === PROJECT_FILE ? dirname(path) : path;

const isProject = (path: string): boolean =>
  basename(path).toLowerCase() === PROJECT_FILE ||
  path.toLowerCase().endsWith(COPY_ENDING) ||
  existsSync(resolve(path, PROJECT_FILE));

/** The project named on a command line, which also a double click is; null where none is. */
export function projectInArguments(argv: readonly string[], folder: string): string | null {
  const paths = argv.slice(1).filter((argument) => !argument.startsWith('-'));
  const found = paths
    .map((path) => resolve(folder, path))
    .find((path) => existsSync(path) && isProject(path));
  return found === undefined ? null : projectPath(found);
}
