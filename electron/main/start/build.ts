// Builds the app when its sources are newer than what was built.
import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
export const ELECTRON_VITE = resolve(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');

const SOURCES = ['{shared,electron,renderer}/**', 'package-lock.json', 'electron.vite.config.ts'];
const BUILT = [
  'out/main/index.js',
  'out/main/service.js',
  'out/main/http.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

function changedAt(path: string): number {
  return statSync(resolve(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** True when a source (or a folder: something was deleted) is newer than the oldest bundle. */
function isStale(): boolean {
  const built = Math.min(...BUILT.map(changedAt));
  return globSync(SOURCES, { cwd: ROOT }).some((source) => changedAt(source) > built);
}

/** Builds if needed. What the build says is shown only when it fails; returns whether there is a build to run. */
export function ensureBuilt(): boolean {
  if (!isStale()) return true;
  const build = spawnSync(process.execPath, [ELECTRON_VITE, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (build.status === 0) return true;
  process.stderr.write(build.stdout + build.stderr);
  return false;
}

if (import.meta.main && !ensureBuilt()) process.exitCode = 1;
