// `npm run test:browser`, `test:desktop` and `test:kontaktark`: Playwright, with what the project needs made ready first.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../../electron/main/start/build.ts';
import { electronForTests } from './electronRuntime.ts';
import { ROOT } from './sources.ts';

async function main([project = '', ...args]: string[]): Promise<number> {
  if (!ensureBuilt()) return 1;
  const report = join(ROOT, 'test-results/reports', `${project}.json`);
  rmSync(report, { force: true });
  const env: NodeJS.ProcessEnv = { ...process.env, EFFEKTSPOR_REPORT: report };
  const command = [
    process.execPath,
    resolve(ROOT, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=tests/config/playwright.config.ts',
    `--project=${project}`,
    ...args,
  ];
  if (project === 'desktop') {
    env['ELECTRON_EXEC_PATH'] = await electronForTests();
    if (process.platform === 'linux' && !process.env['DISPLAY']) command.unshift('xvfb-run', '-a');
  }
  const [program = '', ...rest] = command;
  const { status, error } = spawnSync(program, rest, { cwd: ROOT, stdio: 'inherit', env });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  return status ?? 1;
}

process.exitCode = await main(process.argv.slice(2));
