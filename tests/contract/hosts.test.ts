import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { HOSTS, type StartedSubject } from './hosts.ts';
import { CASES } from './suite.ts';

// Processes are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe.each(Object.entries(HOSTS))('host %s', (_name, start) => {
  let root: string;
  let subject: StartedSubject;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'effektspor-contract-'));
    subject = await start(root);
  });
  afterAll(async () => {
    await subject.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each(CASES.map((one, nr) => ({ ...one, nr })))('$name', async ({ run, nr }) => {
    const folder = join(root, String(nr));
    mkdirSync(folder);
    await run(subject, folder);
  });
});
