import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../tools/sources.ts';

/** One planted fault per promise of the lint: file, text, rule. */
const PLANTED: [file: string, text: string, rule: string][] = [
  ['shared/console.ts', `console.log('x');`, 'no-console'],
  ['electron/service/log/console.ts', `console.log('x');`, 'no-console'],
  ['electron/service/network.ts', `await fetch('x');`, 'no-restricted-globals'],
  ['renderer/ui/network.ts', `export const request = new XMLHttpRequest();`, 'no-restricted-globals'],
  ['renderer/ui/socket.ts', `export const socket = new WebSocket('ws://x');`, 'no-restricted-globals'],
  ['renderer/ui/events.ts', `export const events = new EventSource('x');`, 'no-restricted-globals'],
  ['electron/service/floating.ts', `Promise.resolve();`, 'no-floating-promises'],
  [
    'electron/service/misused.ts',
    `[1].forEach(async () => { await Promise.resolve(); });`,
    'no-misused-promises',
  ],
  ['shared/any.ts', `export const x: any = 1;`, 'no-explicit-any'],
  [
    'shared/switch.ts',
    `export function f(x: 'a' | 'b'): number | undefined { switch (x) { case 'a': return 1; } return undefined; }`,
    'switch-exhaustiveness-check',
  ],
  ['renderer/ui/alt.tsx', `export const A = () => <img src="x" />;`, 'alt-text'],
  [
    'renderer/ui/hooks.tsx',
    `import { useState } from 'react'; export function A({ on }: { on: boolean }) { if (on) useState(1); return null; }`,
    'rules-of-hooks',
  ],
];
const INNOCENT: [file: string, text: string][] = [
  ['electron/service/cli/main.ts', `console.log('x');`],
  ['renderer/service/http.ts', `export const answer = await fetch('x');`],
];

let root: string;
let found: { file: string; rule: string }[];

interface Report {
  diagnostics: { code: string; filename: string }[];
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'effektspor-lint-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    copyFileSync(join(ROOT, file), join(root, file));
  for (const folder of ['shared', 'electron/service', 'renderer']) {
    mkdirSync(join(root, folder), { recursive: true });
    copyFileSync(join(ROOT, folder, 'tsconfig.json'), join(root, folder, 'tsconfig.json'));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [file, text] of [...PLANTED, ...INNOCENT]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: root, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(run.stdout) as Report;
  found = diagnostics.map(({ code, filename }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code.replace(/^.*\(|\)$/g, ''),
  }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(PLANTED)('%s: %s', (file, _text, rule) => {
  expect(found.filter((fault) => fault.file === file).map((fault) => fault.rule)).toContain(rule);
});

test.each(INNOCENT)('%s may: %s', (file) => {
  expect(found.filter((fault) => fault.file === file)).toEqual([]);
});
