import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/service/db/open.ts';
import { openSlots, readKeyFile } from '../../../electron/service/keys/keyfile.ts';
import { KONTROLPUNKTER } from '../../../shared/domain/indsendelser/index.ts';
import { ADGANGSKODE, ended, makePlace, readReplies, type Place, type Reply } from './cli.ts';

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

const create = (navn: string) => ({ operation: 'deltagere.create', input: { navn } });
const rowsOf = (reply: Reply | undefined) =>
  (reply?.data?.['raekker'] ?? []) as { navn: string; note: string | null }[];
const codes = (replies: readonly { ok: boolean; error?: { code: string } }[]) =>
  replies.map((r) => (r.ok ? 'ok' : r.error?.code));

describe('one call', () => {
  test('prints its data as one line', async () => {
    const args = ['kald', 'deltagere.create', '{"navn":"Søren Ærø"}', '--projekt', 'projekt'];
    const { code, stdout, stderr } = await place.run(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\{"ok":true,"data":\{"id":"[^\n]*\}\}\n$/);
  });

  test('as the user named, or the first whose password it is', async () => {
    const args = ['kald', 'projekt.status', '--projekt', 'projekt/projekt.effektspor'];
    const userOf = async (env: NodeJS.ProcessEnv) => {
      const { stdout } = await place.run(args, { env });
      return (JSON.parse(stdout) as { data: { session: { bruger: { navn: string } } } }).data.session.bruger
        .navn;
    };
    expect(await userOf({})).toBe('Anne Holm');
    expect(await userOf({ EFFEKTSPOR_BRUGER: 'bo lund' })).toBe('Bo Lund');
  });

  test('bytes come as base64', async () => {
    const { stdout } = await place.run([
      'kald',
      'eksport.skema',
      '{"dato":"2024-03-19"}',
      '--projekt',
      'projekt',
    ]);
    const { data } = JSON.parse(stdout) as { data: { bytes: { $bytes: string } } };
    expect(Buffer.from(data.bytes.$bytes, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('without a project where none is needed', async () => {
    const { code, stdout } = await place.run([
      'kald',
      'projekt.listBackups',
      JSON.stringify({ mappe: place.projekt }),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, data: { backups: [{}] } });
  });
});

describe('lines of standard input', () => {
  test('each gets one reply, in order; a bad one is refused and the rest go on', async () => {
    const replies = await place.call([
      create('Anna'),
      '{"operation":"deltagere.create"',
      { operation: 'deltagere.create', input: { navn: 'Bo', cpr: '12' } },
      create('Carl'),
      { operation: 'deltagere.opfind' },
      '"deltagere.list"',
      { operation: 'deltagere.list', inpt: {} },
      '',
      create('Dorte'),
      { operation: 'deltagere.list', input: {} },
    ]);
    expect(codes(replies)).toEqual([
      'ok',
      'ugyldig_besked',
      'ugyldigt_input',
      'ok',
      'ukendt_operation',
      'ugyldig_besked',
      'ugyldig_besked',
      'ok',
      'ok',
    ]);
    expect(replies[1]).toEqual({ ok: false, error: { code: 'ugyldig_besked', fields: {} } });
    expect(replies[2]?.error?.fields).toEqual({ cpr: { kode: 'cpr_laengde' } });
    const names = rowsOf(replies.at(-1)).map((r) => r.navn);
    expect(names).toEqual(['Anna', 'Carl', 'Dorte']);
  });

  test('CRLF, a last line without an end, a BOM-less æøå over two chunks, a huge line, bytes that are no text', async () => {
    const huge = JSON.stringify({
      operation: 'deltagere.create',
      input: { navn: 'x'.repeat(9 * 1024 * 1024) },
    });
    const stdin = Buffer.concat([
      Buffer.from(`${JSON.stringify(create('Åse Ørum'))}\r\n`),
      Buffer.from(`${huge}\n`),
      Buffer.from('{"operation":"deltagere.create","input":{"navn":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}}\n'),
      Buffer.from(
        JSON.stringify({ operation: 'deltagere.create', input: { navn: 'Ærlig', note: 'ø'.repeat(9999) } }),
      ),
      Buffer.from(`\n\r\n${JSON.stringify({ operation: 'deltagere.list', input: {} })}`),
    ]);
    const { code, stdout } = await place.run(['kald', '-', '--projekt', 'projekt'], { stdin });
    const replies = readReplies(stdout);
    expect([code, codes(replies)]).toEqual([0, ['ok', 'ugyldig_besked', 'ugyldig_besked', 'ok', 'ok']]);
    const rows = rowsOf(replies[4]);
    expect(rows.map((r) => [r.navn, r.note?.length])).toEqual([
      ['Ærlig', 9999],
      ['Åse Ørum', undefined],
    ]);
  });

  test('lines that wait share a commit; each reply comes after it', async () => {
    // A second connection keeps the write-ahead log in place, where each commit leaves a mark.
    const slots = await openSlots(readKeyFile(place.projekt), ADGANGSKODE);
    const key = slots[0]?.key ?? Buffer.alloc(0);
    const watcher = openDatabase(join(place.projekt, 'data.db'), { key: { raw: key } });
    try {
      watcher.sql('SELECT count(*) FROM aendring').get();
      const lines = Array.from({ length: 40 }, (_, i) => create(`Person ${String(i)}`));
      const before = commitsIn(`${place.projekt}/data.db-wal`);
      expect(codes(await place.call(lines)).every((c) => c === 'ok')).toBe(true);
      expect(commitsIn(`${place.projekt}/data.db-wal`) - before).toBe(1);
    } finally {
      watcher.close();
    }
  });

  test('a reply that was read is stored, even when the process is killed', async () => {
    const child = place.start(['kald', '-', '--projekt', 'projekt']);
    child.stdin.write(`${JSON.stringify(create('Overlever'))}\n`);
    const [reply] = await once(child.stdout);
    expect(reply).toMatchObject({ ok: true });
    child.kill('SIGKILL');
    await ended(child);
    const [list] = await place.call([{ operation: 'deltagere.list', input: { soeg: 'overlever' } }]);
    expect(list?.data).toMatchObject({ ialt: 1 });
  });

  test('Ctrl-C ends it in order: the project is closed with its backup', async () => {
    const child = place.start(['kald', '-', '--projekt', 'projekt']);
    const end = ended(child);
    child.stdin.write(`${JSON.stringify(create('Før'))}\n`);
    await once(child.stdout);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'afbrudt' });
    expect(readdirSync(join(place.projekt, 'backup')).length).toBe(2);
    expect(existsSync(`${place.projekt}/data.db-wal`)).toBe(false);
  });

  test('a reader that goes away ends it in order', async () => {
    const child = place.start(['kald', '-', '--projekt', 'projekt']);
    const end = ended(child);
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${JSON.stringify(create('Før'))}\n`);
    await once(child.stdout);
    child.stdout.destroy();
    child.stdin.write(`${JSON.stringify(create('Efter'))}\n`);
    expect(await end).toMatchObject({ code: 1, stderr: '' });
    expect(existsSync(`${place.projekt}/data.db-wal`)).toBe(false);
  });
});

const once = (stdout: NodeJS.ReadableStream): Promise<unknown[]> =>
  new Promise((resolve) =>
    stdout.once('data', (data: Buffer) => resolve(readReplies(data.toString('utf8')))),
  );

const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/** Frames that end a transaction: their header names the size of the database after it. */
function commitsIn(wal: string): number {
  if (!existsSync(wal) || statSync(wal).size < WAL_HEADER) return 0;
  const bytes = readFileSync(wal);
  const frame = FRAME_HEADER + bytes.readUInt32BE(8);
  const salt = bytes.subarray(16, 24);
  let commits = 0;
  for (let at = WAL_HEADER; at + frame <= bytes.length; at += frame) {
    if (!bytes.subarray(at + 8, at + 16).equals(salt)) break;
    if (bytes.readUInt32BE(at + 4) > 0) commits += 1;
  }
  return commits;
}

describe('what is written about a closed period', () => {
  const late = { operation: 'deltagere.create', input: { navn: 'Sent', optagetDato: '2023-05-02' } };

  test('is refused without a reason, and goes with one: for the call, for all lines, or for one', async () => {
    const [plan] = await place.call([{ operation: 'perioder.list', input: {} }]);
    const periodeId = ((plan?.data?.['raekker'] ?? []) as { id: string; nr: number }[]).find(
      (r) => r.nr === 1,
    )?.id;
    const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((k) => [k, 'Prøvedata.']));
    const close = { operation: 'indsendelser.close', input: { periodeId, forklaringer } };
    expect(codes(await place.call([close, late, { ...late, begrundelse: 'Bilag kom i maj' }]))).toEqual([
      'ok',
      'kraever_begrundelse',
      'ok',
    ]);
    const one = ['kald', late.operation, JSON.stringify(late.input), '--projekt', 'projekt'];
    const refused = await place.run(one);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'kraever_begrundelse' });
    expect(refused.stderr).toContain('--begrundelse');
    expect((await place.run([...one, '--begrundelse', 'Bilag kom i juni'])).code).toBe(0);
    expect((await place.run([...one, '--begrundelse', ' '])).code).toBe(2);
    const lines = ['kald', '-', '--projekt', 'projekt', '--begrundelse', 'Bilag kom i juli'];
    const stdin = `${JSON.stringify(late)}\n${JSON.stringify({ ...late, begrundelse: 'Sin egen' })}\n`;
    expect(codes(readReplies((await place.run(lines, { stdin })).stdout))).toEqual(['ok', 'ok']);
  });
});
