import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperationError } from '#shared/contract/index.ts';
import { canonical } from '../log/index.ts';
import { writeWhole } from '../writeWhole.ts';

export const KEY_FILE = 'projekt.effektspor';
const FORMAT = 1;
const MAX_BYTES = 1_000_000;
/** OWASP's scrypt setting: about 0.4 s and 128 MB for one guess. */
export const DEFAULT_KDF_COST = 2 ** 17;

const hex = z.string().regex(/^[0-9a-f]*$/);
const slotSchema = z.object({
  id: z.string(),
  art: z.enum(['bruger', 'gendannelse']),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 18),
  r: z.literal(8),
  p: z.literal(1),
  salt: hex,
  nonce: hex,
  noegle: hex,
});
const fileSchema = z.object({
  format: z.number().int(),
  projektId: z.string(),
  slots: z.array(slotSchema).max(200),
  /** Row ids of erased persons, applied at every open (design.md §7). */
  slettede: z.array(z.string()),
  mac: hex,
});
export type KeySlot = z.infer<typeof slotSchema>;
export type KeyFile = z.infer<typeof fileSchema>;

const derive = (password: string, salt: Buffer, N: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same password typed on another keyboard may be composed of other code points.
    scrypt(password.normalize('NFKC'), salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

const aad = (projektId: string, slotId: string): Buffer => Buffer.from(`effektspor:${projektId}:${slotId}`);

/** Wraps the database key under a password: scrypt, then AES-256-GCM. The slot's id is random and says nothing. */
export async function createSlot(
  projektId: string,
  databaseKey: Buffer,
  password: string,
  art: KeySlot['art'],
  N: number = DEFAULT_KDF_COST,
): Promise<KeySlot> {
  const id = randomBytes(8).toString('hex');
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(password, salt, N), nonce);
  cipher.setAAD(aad(projektId, id));
  const noegle = Buffer.concat([cipher.update(databaseKey), cipher.final(), cipher.getAuthTag()]).toString(
    'hex',
  );
  return { id, art, N, r: 8, p: 1, salt: salt.toString('hex'), nonce: nonce.toString('hex'), noegle };
}

async function openSlot(projektId: string, slot: KeySlot, password: string): Promise<Buffer | null> {
  const key = await derive(password, Buffer.from(slot.salt, 'hex'), slot.N);
  const sealed = Buffer.from(slot.noegle, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'hex'));
  decipher.setAAD(aad(projektId, slot.id));
  decipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Which slots the password opens, with the key: normally one. */
export async function openSlots(file: KeyFile, password: string): Promise<{ slot: KeySlot; key: Buffer }[]> {
  const opened: { slot: KeySlot; key: Buffer }[] = [];
  const recovery = normalizeRecoveryKey(password);
  // One after the other: each guess needs 128 MB.
  for (const slot of file.slots) {
    if (slot.art === 'gendannelse' && recovery === null) continue;
    const key = await openSlot(
      file.projektId,
      slot,
      slot.art === 'gendannelse' ? (recovery ?? '') : password,
    );
    if (key) opened.push({ slot, key });
  }
  return opened;
}

const mac = (file: Omit<KeyFile, 'mac'>, databaseKey: Buffer): Buffer => {
  const key = Buffer.from(
    hkdfSync('sha256', databaseKey, Buffer.alloc(0), 'effektspor projekt.effektspor', 32),
  );
  return createHmac('sha256', key).update(canonical(file)).digest();
};

/** @throws OperationError `beskadiget` when the file was changed by somebody without the key. */
export function checkKeyFile(file: KeyFile, databaseKey: Buffer): void {
  const { mac: stated, ...rest } = file;
  const given = Buffer.from(stated, 'hex');
  const right = mac(rest, databaseKey);
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new OperationError('beskadiget', { detail: { fil: KEY_FILE } });
}

/** Writes the file whole or not at all. */
export function writeKeyFile(folder: string, file: Omit<KeyFile, 'mac'>, databaseKey: Buffer): KeyFile {
  const { format, projektId, slots, slettede } = file;
  const body = { format, projektId, slots, slettede };
  const sealed = { ...body, mac: mac(body, databaseKey).toString('hex') };
  writeWhole(join(folder, KEY_FILE), `${JSON.stringify(sealed, null, 2)}\n`);
  return sealed;
}

export const newKeyFile = (projektId: string, slots: KeySlot[]): Omit<KeyFile, 'mac'> => ({
  format: FORMAT,
  projektId,
  slots,
  slettede: [],
});

/** @throws OperationError `ikke_et_projekt`, `nyere_format`, `beskadiget`. */
export function readKeyFile(folder: string): KeyFile {
  let text: Buffer;
  try {
    text = readFileSync(join(folder, KEY_FILE));
  } catch {
    throw new OperationError('ikke_et_projekt');
  }
  if (text.length > MAX_BYTES) throw new OperationError('beskadiget', { detail: { fil: KEY_FILE } });
  let json: unknown;
  try {
    json = JSON.parse(text.toString('utf8'));
  } catch {
    throw new OperationError('beskadiget', { detail: { fil: KEY_FILE } });
  }
  const format = z.object({ format: z.number() }).safeParse(json);
  if (format.success && format.data.format > FORMAT) throw new OperationError('nyere_format');
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) throw new OperationError('beskadiget', { detail: { fil: KEY_FILE } });
  return parsed.data;
}

// Crockford's base 32: no I, L, O, U, so that a printed key can be read back.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RECOVERY_CHARACTERS = 32;

/** A printable recovery key: 160 random bits as eight groups of four. */
export function newRecoveryKey(): string {
  const bytes = randomBytes(RECOVERY_CHARACTERS);
  const characters = [...bytes].map((b) => ALPHABET[b % 32] ?? '0').join('');
  return characters.match(/.{4}/g)?.join('-') ?? characters;
}

/** The key as it is hashed, however it was typed; null when it cannot be one. */
export function normalizeRecoveryKey(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain.length === RECOVERY_CHARACTERS && Array.from(plain).every((c) => ALPHABET.includes(c))
    ? plain
    : null;
}
