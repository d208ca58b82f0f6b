import { cpus, platform, release, totalmem } from 'node:os';
import SqliteDatabase from 'better-sqlite3';

/** One line of the table: what Effektspor takes, what the bare thing takes, and the ratio aimed at. */
export interface Line {
  readonly what: string;
  readonly ours: number;
  /** Null where there is nothing to compare with. */
  readonly bare: number | null;
  readonly unit: 'ms' | 'MB';
  /** Highest ratio aimed at; without `bare`, the highest value. */
  readonly aim: number | null;
}

type Timed = () => number | Promise<number>;

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Shorter than this, a run would measure the clock and the compiler. */
const LONG_ENOUGH_MS = 100;

/** Milliseconds of one call among so many that they can be measured; as after some minutes in the app. */
export async function timedOften(work: () => unknown): Promise<number> {
  const start = performance.now();
  let count = 0;
  let spent = 0;
  while (spent < LONG_ENOUGH_MS) {
    await work();
    count += 1;
    spent = performance.now() - start;
  }
  return spent / count;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? NaN, sorted[middle] ?? NaN];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

/** Both in turn, so that a slow moment of the machine hits both; the median of each. One run before is not counted. */
export async function compare(
  runs: number,
  ours: Timed,
  bare: Timed,
): Promise<{ ours: number; bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    const [a, b] = [await ours(), await bare()];
    if (run < 0) continue;
    times.ours.push(a);
    times.bare.push(b);
  }
  return { ours: median(times.ours), bare: median(times.bare) };
}

export function machine(): string {
  const processors = cpus();
  const memory = new SqliteDatabase(':memory:');
  const sqlite = memory.prepare('SELECT sqlite_version()').pluck().get() as string;
  memory.close();
  return [
    `${String(processors.length)} × ${processors[0]?.model.trim() ?? 'unknown processor'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    `${platform()} ${release()}`,
    `Node ${process.version}`,
    `SQLite ${sqlite} (aegis)`,
  ].join(' · ');
}

/** What nineteen of twenty stay below. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
