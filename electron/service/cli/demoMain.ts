// `npm run demo`: the demo project in a folder of its own, the report's tables from it, and the workbook.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, relative } from 'node:path';

enableCompileCache();
const { makeDemo } = await import('./makeDemo.ts');
const { guarded } = await import('./run.ts');

const ROOT = join(import.meta.dirname, '../../..');

/** Nothing is replaced: `demo/projekt`, then `demo/projekt-2` and so on. */
function freeFolder(): string {
  for (let n = 1; ; n += 1) {
    const folder = join(ROOT, 'demo', n === 1 ? 'projekt' : `projekt-${String(n)}`);
    if (!existsSync(folder) && !existsSync(`${folder}.xlsx`)) return folder;
  }
}

process.exitCode = await guarded(() => makeDemo(freeFolder(), (path) => relative(process.cwd(), path)));
