// An export in a process of its own, so that its limits and its memory are its own. Run as a program, it exports.
import { spawn } from 'node:child_process';
import { writeIndikatorskema } from '#service/features/eksport/write.ts';
import { model, unit } from './model.ts';

interface Job {
  readonly file: string;
  readonly units: number;
  /** Largest file that the process may write; beyond it a write fails, as on a full disk. */
  readonly fileLimitKb?: number;
}

/** Runs this file as a program; on Linux and macOS, since the shell's limits are used. */
export function runExport({ file, units, fileLimitKb }: Job): Promise<{ output: string }> {
  const limit = fileLimitKb === undefined ? '' : `ulimit -f ${fileLimitKb}; `;
  const command = `${limit}exec "$0" "$1" "$2" "$3"`;
  const child = spawn('bash', ['-c', command, process.execPath, import.meta.filename, file, String(units)]);
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
  const sample = unit('A1', 0);
  const taeller = Array.from({ length: units }, (_, index) => ({
    ...sample,
    id: `id-${index}`,
    pseudonym: index.toString(36).toUpperCase().padStart(10, 'A'),
    bevis: `Underskrevet aftale, journal 2023-${index}`,
  }));
  const indikatorer = base.opgoerelse.indikatorer.map((i) =>
    i.nr === 'A1' ? { ...i, status: units, taeller } : i,
  );
  try {
    const { raekker } = await writeIndikatorskema(
      { ...base, opgoerelse: { ...base.opgoerelse, indikatorer } },
      { sti: file },
      {},
    );
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
