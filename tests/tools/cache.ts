import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

const CACHE = join(ROOT, 'node_modules/.cache/effektspor');

/**
 * A folder made once by `fill` and then kept: filled beside its place and renamed when complete, so that a
 * broken or simultaneous run never leaves half a folder. Change `name` whenever `fill` changes.
 */
export async function cachedFolder(
  name: string,
  fill: (part: string, place: string) => Promise<void>,
): Promise<string> {
  const place = join(CACHE, name);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(join(CACHE, `${name}.part-`));
  try {
    await fill(part, place);
    if (!existsSync(place)) renameSync(part, place);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return place;
}
