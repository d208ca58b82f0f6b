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

/** When a source last changed; folders count too, for something may have been deleted. */
function sourcesChangedAt(): number {
  return Math.max(...globSync(SOURCES, { cwd: ROOT }).map(changedAt));
}

/** Builds if needed. What the build says is shown only when it fails; returns whether there is a build to run. */
export function ensureBuilt(): boolean {
  if (sourcesChangedAt() <= Math.min(...BUILT.map(changedAt))) return true;
  const build = spawnSync(process.execPath, [ELECTRON_VITE, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (build.status === 0) return true;
  process.stderr.write(build.stdout + build.stderr);
  return false;
}

/** Builds again whenever a source changes; returns what stops it. */
export function keepBuilt(): () => void {
  let seen = sourcesChangedAt();
  const timer = setInterval(() => {
    const changed = sourcesChangedAt();
    if (changed <= seen) return;
    seen = changed;
    ensureBuilt();
  }, 1000);
  return () => clearInterval(timer);
}

if (import.meta.main && !ensureBuilt()) process.exitCode = 1;
