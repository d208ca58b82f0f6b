import { createHmac, createSecretKey } from 'node:crypto';
import type { ReadDb } from '../../db/database.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Characters of five bits that are taken from 25 bits. */
const HALF = 5;

/** 10 base-32 characters of HMAC-SHA-256(the project's pseudonym key, row id), the same on every laptop (design.md §7). */
export function pseudonyms(db: ReadDb, projektId: string): (id: string) => string {
  const row = db.first(db.selectFrom('projekt').select('pseudonymnoegle').where('id', '=', projektId));
  const key = createSecretKey(row?.pseudonymnoegle ?? '', 'hex');
  const made = new Map<string, string>();
  return (id) => {
    let text = made.get(id);
    if (text === undefined) {
      text = base32(createHmac('sha256', key).update(id).digest());
      made.set(id, text);
    }
    return text;
  };
}

/** The first 50 bits in RFC 4648's alphabet. */
function base32(bytes: Buffer): string {
  const first = bytes.readUInt32BE(0) >>> 7;
  const second = (bytes.readUInt32BE(3) & 0x7fff_ffff) >>> 6;
  return letters(first) + letters(second);
}

function letters(bits: number): string {
  let text = '';
  for (let i = HALF - 1; i >= 0; i -= 1) text += ALPHABET.charAt((bits >>> (5 * i)) & 31);
  return text;
}
