// An export in a process of its own, run as the service's is, so that its limits and its memory are its own. Run as
// a program, it exports.
import { spawn } from 'node:child_process';
import { writeIndikatorskema } from '#service/features/eksport/write.ts';
import { NODE_FLAGS } from '#service/hosts/childProcess.ts';
import { model, unit, withBevis, withUnits } from './model.ts';

interface Job {
  readonly file: string;
  readonly units: number;
  /** Largest file that the process may write; beyond it a write fails, as on a full disk. */
  readonly fileLimitKb?: number;
}

/** Runs this file as a program; on Linux and macOS, since the shell's limits are used. */
export function runExport({ file, units, fileLimitKb }: Job): Promise<{ output: string }> {
  const limit = fileLimitKb === undefined ? '' : `ulimit -f ${fileLimitKb}; `;
  const command = `${limit}exec "$0" "$@"`;
  const child = spawn('bash', [
    '-c',
    command,
    process.execPath,
    ...NODE_FLAGS,
    import.meta.filename,
    file,
    String(units),
  ]);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', () => resolve({ output }));
  });
}

async function main(file: string, units: number): Promise<void> {
  // The limit's signal would end the process; with a listener the write fails instead.
  process.on('SIGXFSZ', () => undefined);
  const base = model();
  const enheder = Array.from({ length: units }, (_, index) =>
    withBevis(unit('A1', index), `Underskrevet aftale, journal 2023-${index}`),
  );
  const indikatorer = base.resultat.indikatorer.map((i) =>
    i.definition.nr === 'A1' ? withUnits(i, enheder) : i,
  );
  try {
    const resultat = { ...base.resultat, indikatorer };
    const { raekker } = await writeIndikatorskema({ ...base, resultat }, { sti: file }, {});
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(`written: ${raekker} rows, peak ${peak} MB\n`);
  } catch (error) {
    process.stdout.write(
      `failed: ${error instanceof Error && 'code' in error ? String(error.code) : String(error)}\n`,
    );
  }
}

const [, program, file, units] = process.argv;
if (program === import.meta.filename && file !== undefined) await main(file, Number(units));
