import { once } from 'node:events';

/** Whoever read our output has gone (`| head`): nothing more is worth doing. */
export class OutputClosed extends Error {}

let closed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
});
// Nobody hears a complaint about the place for complaints.
process.stderr.on('error', () => undefined);

/** Writes to standard output and waits while its reader is behind. @throws OutputClosed */
export async function print(text: string): Promise<void> {
  if (!closed && !process.stdout.write(text)) {
    const over = new AbortController();
    const { signal } = over;
    const events = ['drain', 'close'].map((event) => once(process.stdout, event, { signal }));
    // An error rejects both; it is noted above.
    await Promise.race(events).catch(() => undefined);
    over.abort();
    await Promise.allSettled(events);
  }
  if (closed) throw new OutputClosed();
}

export const printLine = (text: string): Promise<void> => print(`${text}\n`);

/** Bytes have no place in JSON: {"$bytes": base64}, as in the browser host. */
function bytesAsText(this: unknown, key: string, value: unknown): unknown {
  // Read from the holder: `value` of a Buffer has already been through its toJSON.
  const held = (this as Record<string, unknown>)[key];
  return held instanceof Uint8Array ? { $bytes: Buffer.from(held).toString('base64') } : value;
}

const hasBytes = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((v) => v instanceof Uint8Array);

/** JSON on one line. The slow look for bytes is taken only where there are some. */
export const toJson = (data: unknown): string =>
  hasBytes(data) ? JSON.stringify(data, bytesAsText) : JSON.stringify(data);

export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const INTERVAL_MS = 100;

/** A line that counts up, where there is a terminal to see it. */
export function progressLine(label: string): { show(done: number, total: number): void; clear(): void } {
  let shownAt = 0;
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, total) => {
      if (total <= 0 || performance.now() - shownAt < INTERVAL_MS) return;
      shownAt = performance.now();
      process.stderr.write(`\r${label} ${String(Math.floor((100 * done) / total))} %`);
    },
    clear: () => {
      if (shownAt > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
