import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#service/db/open.ts';
import { openSlots, readKeyFile } from '#service/keys/keyfile.ts';
import { newProject, PASSWORD } from '../project.ts';

test('a pseudonym is the first 50 bits in base 32, the same at every count', async () => {
  const p = await newProject();
  const { id } = await p.call('deltagere.create', { navn: 'Anna', optagetDato: '2023-05-01' });
  const shown = async (): Promise<string | undefined> => {
    const { indikatorer } = await p.call('indikatorer.count', { dato: '2024-03-19', nr: 'O1' });
    return indikatorer[0]?.taeller?.[0]?.pseudonym;
  };
  const mac = createHmac('sha256', await secretOf(p.mappe))
    .update(id)
    .digest();
  const bits = [...mac].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.slice(0, 50).match(/.{5}/g) ?? [];
  const expected = fives.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(five, 2)));
  expect(await shown()).toBe(expected.join(''));
  expect(await shown()).toBe(expected.join(''));
  await p.remove();
});

async function secretOf(mappe: string): Promise<Buffer> {
  const [opened] = await openSlots(readKeyFile(mappe), PASSWORD);
  const db = openDatabase(join(mappe, 'data.db'), { key: { raw: opened?.key ?? Buffer.alloc(0) } });
  const hex = db.sql('SELECT pseudonymnoegle FROM projekt').pluck().get();
  db.close();
  return Buffer.from(String(hex), 'hex');
}
