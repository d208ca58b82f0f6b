import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createService } from '../../../electron/service/service.ts';
import { PROTOCOL, type InputOf, type OperationName, type OutputOf } from '../../../shared/contract/index.ts';
import { ROOT } from '../../tools/sources.ts';

/** Each test starts processes; a busy machine takes its time over them. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const ADGANGSKODE = 'granitskærver under åen';
export const KOPIKODE = 'revisorens egen kode';
const MAIN = join(ROOT, 'electron/service/cli/main.ts');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own, and how to run the command line in it; nothing of the machine's own profile is touched. */
export interface Place {
  readonly folder: string;
  /** A project made here with a cheap key derivation, whose strength is not what is tested. */
  readonly projekt: string;
  start(args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcessWithoutNullStreams;
  run(
    args: readonly string[],
    options?: { stdin?: string | Buffer; env?: NodeJS.ProcessEnv },
  ): Promise<Ended>;
  /** Sends lines to `kald -`, gives the replies. */
  call(lines: readonly (object | string)[], projekt?: string): Promise<Reply[]>;
  remove(): void;
}

export interface Reply {
  readonly ok: boolean;
  readonly data?: Record<string, unknown>;
  readonly error?: { code: string; fields: Record<string, { kode: string }> };
}

const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^EFFEKTSPOR_|^npm_|^INIT_CWD$|^NODE_OPTIONS$/.test(name),
    ),
  );

export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return { code: await promise, stdout, stderr };
}

export async function makePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-cli-'));
  const projekt = join(folder, 'projekt');
  const base = {
    ...cleanEnvironment(),
    EFFEKTSPOR_PROFIL: join(folder, 'profil'),
    EFFEKTSPOR_ADGANGSKODE: ADGANGSKODE,
  };
  const start: Place['start'] = (args, env = {}) =>
    spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...base, ...env } });
  const run: Place['run'] = async (args, { stdin = '', env = {} } = {}) => {
    const child = start(args, env);
    // It may have ended before it reads.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    return ended(child);
  };
  await makeProject(folder, projekt);
  return {
    folder,
    projekt,
    start,
    run,
    call: async (lines, mappe = projekt) => {
      const stdin = lines.map((l) => `${typeof l === 'string' ? l : JSON.stringify(l)}\n`).join('');
      const { stdout } = await run(['kald', '-', '--projekt', mappe], { stdin });
      return readReplies(stdout);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const readReplies = (stdout: string): Reply[] =>
  stdout.trim() === ''
    ? []
    : stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Reply);

async function makeProject(folder: string, mappe: string): Promise<void> {
  const service = createService({ profileDir: join(folder, 'profil'), version: 'test', kdfCost: 1024 });
  const must = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const reply = await service.handle({ v: PROTOCOL, id: operation, operation, input });
    if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
    return reply.data as OutputOf<N>;
  };
  await must('projekt.create', {
    mappe,
    projekt: { navn: 'Mod job', bevillingFra: '2022-06-15', bevillingTil: '2025-12-31' },
    skabelon: 'rapport',
    bruger: 'Anne Holm',
    adgangskode: ADGANGSKODE,
  });
  await must('adgang.createBruger', { navn: 'Bo Lund', rolle: 'jobformidler', adgangskode: ADGANGSKODE });
  await service.close();
}
