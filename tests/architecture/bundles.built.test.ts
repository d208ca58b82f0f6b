import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/sources.ts';

const OUT = join(ROOT, 'out');
const SPECIFIER = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'`])([^"'`\n]+)\1/g;

const read = (file: string): string => readFileSync(file, 'utf8');

/** Everything a bundle may load that is not a file of ours, following its chunks. */
function outsideImports(entry: string, seen = new Set<string>()): Set<string> {
  const outside = new Set<string>();
  if (seen.has(entry)) return outside;
  seen.add(entry);
  for (const [, , specifier = ''] of read(entry).matchAll(SPECIFIER)) {
    if (!specifier.startsWith('.')) outside.add(specifier);
    else for (const found of outsideImports(resolve(entry, '..', specifier), seen)) outside.add(found);
  }
  return outside;
}

describe('the built bundles', () => {
  test.each(['service', 'http'])('%s needs Node and the database module only, never Electron', (name) => {
    const outside = outsideImports(join(OUT, 'main', `${name}.js`));
    expect([...outside].filter((specifier) => !isBuiltin(specifier))).toEqual(['better-sqlite3']);
  });

  test('the shell in main needs Electron and Node only', () => {
    const outside = outsideImports(join(OUT, 'main/index.js'));
    expect(outside).toContain('electron');
    expect([...outside].filter((specifier) => !isBuiltin(specifier) && specifier !== 'electron')).toEqual([]);
  });

  test('the sandboxed preload is one file that needs Electron only', () => {
    expect(globSync('**/*', { cwd: join(OUT, 'preload') })).toEqual(['index.cjs']);
    expect([...outsideImports(join(OUT, 'preload/index.cjs'))]).toEqual(['electron']);
  });

  test('the renderer loads nothing from elsewhere', () => {
    const html = read(join(OUT, 'renderer/index.html'));
    const sources = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, source = '']) => source);
    expect(sources.filter((source) => source.endsWith('.js')).length).toBeGreaterThan(0);
    expect(sources.filter((source) => /^(?:[a-z]+:)?\/\//i.test(source))).toEqual([]);
    const styles = globSync('**/*.css', { cwd: join(OUT, 'renderer') }).map((file) =>
      read(join(OUT, 'renderer', file)),
    );
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) expect(style).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  });
});
