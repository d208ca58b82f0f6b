import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseSync } from '@swc/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forkService } from '../../electron/service/hosts/childProcess.ts';
import { Supervisor } from '../../electron/service/hosts/supervisor.ts';
import { serviceOptions } from '../contract/hosts.ts';
import { CASES } from '../contract/suite.ts';
import { ROOT } from '../tools/sources.ts';

// Processes are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const OUT = join(ROOT, 'out');
const SERVICE = join(OUT, 'main/service.js');

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The text that an import, an export from, an import() or a require() names, if the node is one. */
function specifierOf(node: Node): string | null {
  const source = isNode(node['source']) ? node['source']['value'] : undefined;
  if (typeof source === 'string') return source;
  const callee = node['callee'];
  const [first] = Array.isArray(node['arguments']) ? (node['arguments'] as { expression: Node }[]) : [];
  const loads =
    isNode(callee) && (callee['type'] === 'Import' || /^(?:__)?require$/.test(String(callee['value'])));
  const value = first?.expression['value'];
  return loads && typeof value === 'string' ? value : null;
}

function collect(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, into);
  else if (isNode(value)) {
    const specifier = specifierOf(value);
    if (specifier !== null) into.add(specifier);
    for (const child of Object.values(value)) collect(child, into);
  }
}

const importsOf = (file: string): Set<string> => {
  const found = new Set<string>();
  collect(parseSync(readFileSync(file, 'utf8'), { syntax: 'ecmascript', target: 'esnext' }), found);
  return found;
};

/** Everything outside the build that a bundle can load, over all its chunks, also those loaded later. */
function externalsOf(entry: string): string[] {
  const externals = new Set<string>();
  const files = new Set([entry]);
  for (const file of files)
    for (const specifier of importsOf(file))
      if (specifier.startsWith('.')) files.add(join(dirname(file), specifier));
      else externals.add(specifier);
  return [...externals];
}

const packagesOf = (entry: string): string[] =>
  externalsOf(entry)
    .filter((name) => !isBuiltin(name))
    .toSorted();

describe('what the bundles may load', () => {
  it('the service: Node and the database, no electron', () => {
    expect(packagesOf(SERVICE)).toEqual(['better-sqlite3']);
  });

  it('the browser host: Node only; the database is in the process it starts', () => {
    expect(packagesOf(join(OUT, 'main/http.js'))).toEqual([]);
  });

  it('main: Node and electron, no database', () => {
    expect(packagesOf(join(OUT, 'main/index.js'))).toEqual(['electron']);
  });

  it('the preload script: electron alone, not even Node', () => {
    expect(externalsOf(join(OUT, 'preload/index.cjs'))).toEqual(['electron']);
  });
});

describe('the built service', () => {
  let folder: string;
  let supervisor: Supervisor;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'effektspor-built-'));
    supervisor = new Supervisor({
      spawn: () => forkService({ entry: SERVICE }),
      service: serviceOptions(folder),
    });
  });
  afterEach(async () => {
    await supervisor.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(CASES.slice(0, 3))('$name', async ({ run }) => {
    await run(
      {
        send: (json) => supervisor.call(JSON.parse(json)),
        cancel: (id) => supervisor.cancel(id),
        onEvent: (listener) => void supervisor.onEvent(listener),
      },
      folder,
    );
  });
});
