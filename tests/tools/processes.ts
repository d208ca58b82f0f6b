import { readFileSync } from 'node:fs';

/** The child of a process that runs the service (Linux only). */
export function serviceProcessOf(parent: number): number {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const found = children.find((pid) =>
    /service\.js|hosts\/entry\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
  );
  if (found === undefined) throw new Error(`Process ${parent} has no service among its children.`);
  return found;
}
