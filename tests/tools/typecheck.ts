// `npm run typecheck`: runs tsc once per environment, so that each sees only what exists there.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT, sourceFiles } from './sources.ts';

export const ENVIRONMENTS = [
  'shared',
  'electron/service',
  'electron/main',
  'electron/preload',
  'renderer',
  'tests',
] as const;

/** What the compiler remembers of its last run, so that the next looks only at what changed. */
const MEMORY = resolve(ROOT, 'node_modules/.cache/typecheck');

const TSC = resolve(ROOT, 'node_modules/typescript/bin/tsc');

/** Runs the compiler for one environment and collects what it says. */
export function tsc(environment: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [TSC, '-p', resolve(ROOT, environment), ...args], { cwd: ROOT });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** The compiler's output as one string per fault: its line and the indented lines below it. */
function diagnostics(output: string): string[] {
  return output.split(/\r?\n(?=\S)/).map((diagnostic) => diagnostic.trimEnd());
}

const remembering = (environment: string): string[] => [
  '--incremental',
  '--tsBuildInfoFile',
  resolve(MEMORY, `${environment.replace('/', '-')}.tsbuildinfo`),
];

async function main(): Promise<void> {
  const results = await Promise.all(
    ENVIRONMENTS.filter((environment) => sourceFiles(ROOT, [environment]).length > 0).map(
      async (environment) => ({ environment, ...(await tsc(environment, ...remembering(environment))) }),
    ),
  );
  // A fault in shared code is a fault in every environment: each is shown once.
  const shown = new Set<string>();
  for (const { environment, code, output } of results) {
    if (code === 0) continue;
    process.exitCode = 1;
    const fresh = diagnostics(output).filter((diagnostic) => !shown.has(diagnostic));
    for (const diagnostic of fresh) shown.add(diagnostic);
    process.stdout.write([`typecheck ${environment}: failed`, ...fresh, ''].join('\n'));
  }
}

if (import.meta.main) await main();
