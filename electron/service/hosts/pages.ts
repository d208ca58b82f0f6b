import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Page {
  readonly file: string;
  readonly type: string;
}

function listPages(folder: string): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    pages.set(`/${relative(folder, file).split(sep).join('/')}`, { file, type });
  }
  return pages;
}

/**
 * The files of the built window by address. An address is only ever looked up in the list of what is
 * there, never made into a path, so none can lead out of the folder. One without an ending is a view
 * of the app. After a miss the folder is listed again: it may have been built anew meanwhile.
 */
export function readPages(folder: string): (path: string) => Page | null {
  let pages = listPages(folder);
  return (path) => {
    const address = extname(path) === '' ? '/index.html' : path;
    if (!pages.has(address)) pages = listPages(folder);
    return pages.get(address) ?? null;
  };
}
