import { createHmac } from 'node:crypto';
import type { ReadDb } from '../../db/database.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 10 base-32 characters of HMAC-SHA-256(the project's pseudonym key, row id), the same on every laptop (design.md §7). */
export function pseudonyms(db: ReadDb, projektId: string): (id: string) => string {
  const row = db.first(db.selectFrom('projekt').select('pseudonymnoegle').where('id', '=', projektId));
  const key = Buffer.from(row?.pseudonymnoegle ?? '', 'hex');
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
  let bits = BigInt(`0x${bytes.subarray(0, 7).toString('hex')}`) >> 6n;
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = (ALPHABET[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}
