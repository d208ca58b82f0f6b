import { hash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Vaerdi } from '#shared/domain/entitet/index.ts';

/** Version of the committed form below; part of every commitment. */
const FORMAT = 1;

/** `forrige` of a device's first entry. */
export const GENESIS = '0'.repeat(64);

/** The field that deletion writes; the row stays in its table (design.md §4). */
export const SLETTET = 'slettet';

export type ChangeArt = 'opret' | 'ret' | 'slet' | 'fortryd';

/** A value with its own salt, so that erasing both leaves the commitment verifiable. `h` in hex. */
export interface Committed {
  readonly v?: Vaerdi;
  readonly s?: string;
  readonly h: string;
}

/** What a writer decides; the log adds device, number, clock and hashes. */
export interface NewChange {
  readonly art: ChangeArt;
  readonly tabel: string;
  readonly raekke: string;
  /** New value per field; empty only for creation of an empty row. */
  readonly vaerdier: Readonly<Record<string, Vaerdi>>;
  /** Heads the writer saw, per field. Deletion names those of all fields. */
  readonly grundlag: Readonly<Record<string, readonly string[]>>;
}

/** One entry of the change log (design.md §4). */
export interface Change extends Omit<NewChange, 'vaerdier'> {
  /** SHA-256(forrige ‖ forpligtelse), over their hex texts; 64 hex digits. */
  readonly id: string;
  readonly enhed: string;
  readonly nr: number;
  readonly hlc: string;
  readonly handling: string;
  readonly bruger: string;
  readonly felter: readonly string[];
  readonly vaerdier: Readonly<Record<string, Committed>>;
  readonly forpligtelse: string;
  readonly forrige: string;
}

export interface ChangeOrigin {
  readonly projekt: string;
  readonly enhed: string;
  readonly nr: number;
  readonly hlc: string;
  readonly handling: string;
  readonly bruger: string;
  readonly forrige: string;
}

const SALT_BYTES = 16;
const POOL_BYTES = 4096;
let pool = '';

/** A fresh 16-byte salt in hex. Drawn in bulk: each call to the system's generator costs more than a hash. */
function newSalt(): string {
  if (pool.length < 2 * SALT_BYTES) pool = randomBytes(POOL_BYTES).toString('hex');
  const salt = pool.slice(0, 2 * SALT_BYTES);
  pool = pool.slice(2 * SALT_BYTES);
  return salt;
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** RFC 8785; our values are JSON, so there is always a text. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** SHA-256(salt ‖ canonical JSON [name, value]), the salt as hex text. */
export const commitValue = (name: string, value: Vaerdi, salt: string): string =>
  sha256(salt + canonical([name, value]));

/** The commitment of an entry: everything but the values themselves, of which only the hashes. */
export function commitment(
  projekt: string,
  c: Omit<Change, 'id' | 'forpligtelse' | 'forrige' | 'felter'>,
): string {
  const hashes: Record<string, string> = {};
  for (const [name, value] of Object.entries(c.vaerdier)) hashes[name] = value.h;
  const { enhed, nr, hlc, handling, bruger, art, tabel, raekke, grundlag } = c;
  return sha256(
    canonical({
      format: FORMAT,
      projekt,
      enhed,
      nr,
      hlc,
      handling,
      bruger,
      art,
      tabel,
      raekke,
      grundlag,
      vaerdier: hashes,
    }),
  );
}

export const entryId = (forrige: string, forpligtelse: string): string => sha256(forrige + forpligtelse);

/** Seals a new change: salts and hashes its values and chains it to the device's previous entry. */
export function seal(origin: ChangeOrigin, change: NewChange): Change {
  const { projekt, forrige, ...rest } = origin;
  const felter = Object.keys(change.vaerdier);
  const vaerdier: Record<string, Committed> = {};
  for (const name of felter) {
    const v = change.vaerdier[name] ?? null;
    const s = newSalt();
    vaerdier[name] = { v, s, h: commitValue(name, v, s) };
  }
  const body = { ...rest, ...change, felter, vaerdier };
  const forpligtelse = commitment(projekt, body);
  return { ...body, forpligtelse, forrige, id: entryId(forrige, forpligtelse) };
}
