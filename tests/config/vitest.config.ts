import { defineConfig } from 'vitest/config';
import { ROOT } from '../tools/sources.ts';

const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude },
});

const BUILT = 'tests/**/*.built.test.ts';

export default defineConfig({
  root: ROOT,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    pool: 'forks',
    // By default one core is left free, which on two cores is half of them.
    maxWorkers: '100%',
    environment: 'node',
    // Only to end what hangs: real files and real key derivation are slow on a machine with other work.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Rules, service, contract and architecture: everything that needs neither a build nor a program outside npm.
      project(
        'node',
        ['tests/{shared,service,contract,architecture,renderer,tools}/**/*.test.{ts,tsx}'],
        [BUILT],
      ),
      // What must hold for the built bundles; run after `npm run build`.
      project('built', [BUILT]),
      // Workbooks recalculated and drawn by LibreOffice.
      project('excel', ['tests/excel/**/*.test.ts']),
    ],
  },
});
