import { isAbsolute, resolve, sep } from 'node:path';
import { contract, isOperation, type OutputOf, type Reply, type Request } from '#shared/contract/index.ts';

const folded = (path: string): string => {
  const full = resolve(path);
  // Windows and macOS find one file under several spellings.
  return process.platform === 'linux' ? full : full.toLowerCase();
};

/**
 * The files and folders that the person has chosen. The page can name only these: were it ever taken
 * over, it could still not read or write elsewhere on the disk.
 */
export class KnownPaths {
  readonly #paths = new Set<string>();

  /** A folder opens all that is in it. */
  add(path: string): void {
    this.#paths.add(folded(path));
  }

  has(path: string): boolean {
    if (!isAbsolute(path)) return false;
    const asked = folded(path);
    for (const known of this.#paths) {
      if (asked === known || asked.startsWith(known.endsWith(sep) ? known : known + sep)) return true;
    }
    return false;
  }

  /** The paths in a request that nobody has given out. */
  unknownIn({ operation, input }: Request): string[] {
    if (!isOperation(operation) || typeof input !== 'object' || input === null) return [];
    return contract[operation].paths
      .map((key): unknown =>
        Object.hasOwn(input, key) ? (input as Record<string, unknown>)[key] : undefined,
      )
      .filter((path): path is string => typeof path === 'string' && !this.has(path));
  }

  /** The recent projects and the suggested folder come from the service, not from the page. */
  learnFrom({ operation }: Request, reply: Reply): void {
    if (operation !== 'projekt.status' || !reply.ok) return;
    const { seneste, session, foreslaaetMappe } = reply.data as OutputOf<'projekt.status'>;
    for (const { mappe } of seneste) this.add(mappe);
    if (session !== null) this.add(session.mappe);
    this.add(foreslaaetMappe);
  }
}
