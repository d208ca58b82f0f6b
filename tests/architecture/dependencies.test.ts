import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruiseSources, type Cruise } from '../tools/depcruise.ts';
import { ROOT } from '../tools/sources.ts';

// That the house itself keeps its borders is `npm run depcruise`; here is proved that it could say no.

/** One planted fault per rule: file, what it imports, the rule that must find it. */
const PLANTED: [file: string, statement: string, rule: string][] = [
  ['shared/domain/a/node.ts', `import 'node:fs';`, 'shared-is-pure'],
  ['shared/domain/a/npm.ts', `import 'kysely';`, 'shared-is-pure'],
  ['shared/domain/a/service.ts', `import '#service/db/open.ts';`, 'shared-is-pure'],
  [
    'electron/service/log/host.ts',
    `import { app } from 'electron'; app.quit();`,
    'electron-stays-in-the-shell',
  ],
  ['electron/service/log/main.ts', `import '../../main/window.ts';`, 'service-knows-no-host'],
  ['electron/service/log/renderer.ts', `import '../../../renderer/ui/x.tsx';`, 'service-knows-no-host'],
  ['electron/service/log/network.ts', `import 'node:https';`, 'no-network'],
  ['electron/service/log/socket.ts', `import 'node:http';`, 'http-only-in-hosts'],
  ['electron/main/feature.ts', `import '../service/features/b/index.ts';`, 'main-is-thin'],
  ['electron/main/package.ts', `import 'kysely';`, 'main-is-thin'],
  ['electron/main/indirect.ts', `import '../service/hosts/heavy.ts';`, 'main-loads-no-database'],
  ['electron/preload/node.ts', `import 'node:fs';`, 'preload-passes-calls-on'],
  ['electron/preload/value.ts', `import { y } from '#shared/contract/y.ts'; y();`, 'preload-types-only'],
  ['renderer/ui/node.ts', `import 'node:path';`, 'renderer-draws'],
  ['renderer/ui/database.ts', `import 'better-sqlite3';`, 'renderer-has-no-database'],
  ['renderer/ui/electron.ts', `import 'electron';`, 'electron-stays-in-the-shell'],
  ['shared/domain/a/sideways.ts', `import '../b/inner.ts';`, 'index-only:shared/domain'],
  ['shared/contract/deep.ts', `import '../domain/b/inner.ts';`, 'index-only-from-outside:shared/domain'],
  ['electron/service/features/a/x.ts', `import '../b/inner.ts';`, 'index-only:electron/service/features'],
  ['renderer/features/a/x.tsx', `import '../b/inner.tsx';`, 'index-only:renderer/features'],
  ['shared/domain/a/cycle.ts', `import type { Z } from './cycle2.ts'; export type W = Z;`, 'no-cycles'],
  ['shared/domain/a/gone.ts', `import './nowhere.ts';`, 'everything-resolves'],
  ['shared/domain/a/tested.ts', `import '../../../tests/t.ts';`, 'tests-stay-outside'],
];

/** What the planted files import, itself without fault. */
const INNOCENT: [file: string, text: string][] = [
  ['shared/contract/y.ts', `export const y = (): number => 1;`],
  ['shared/domain/b/inner.ts', ``],
  ['shared/domain/b/index.ts', `import './inner.ts';`],
  ['shared/domain/a/cycle2.ts', `import type { W } from './cycle.ts'; export type Z = W | 1;`],
  ['electron/main/window.ts', `import 'electron'; import 'node:path';`],
  [
    'electron/preload/index.ts',
    `import 'electron'; import type { y } from '#shared/contract/y.ts'; export type Y = typeof y;`,
  ],
  [
    'electron/service/db/open.ts',
    `import 'better-sqlite3'; import 'node:fs'; import '#shared/domain/b/index.ts';`,
  ],
  ['electron/service/hosts/heavy.ts', `import '../db/open.ts'; import 'node:http';`],
  ['electron/service/features/b/inner.ts', ``],
  ['electron/service/features/b/index.ts', `import './inner.ts';`],
  ['renderer/ui/x.tsx', `import 'react'; import '#shared/domain/b/index.ts';`],
  ['renderer/features/b/inner.tsx', ``],
  ['renderer/features/b/index.ts', `import './inner.tsx';`],
  ['tests/t.ts', ``],
];

describe('a planted fault is found', () => {
  let root: string;
  let found: Cruise;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'effektspor-borders-'));
    const imports = { '#shared/*': './shared/*', '#service/*': './electron/service/*' };
    writeFileSync(join(root, 'package.json'), JSON.stringify({ type: 'module', imports }));
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [file, text] of [...INNOCENT, ...PLANTED]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    found = await cruiseSources(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(PLANTED)('%s: %s', (file, _statement, rule) => {
    expect(
      found.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name),
    ).toContain(rule);
  });

  test('and the innocent are left alone', () => {
    const innocent = INNOCENT.map(([file]) => file).filter((file) => !file.includes('cycle'));
    expect(found.violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
    expect(found.missed).toEqual([]);
  });
});
