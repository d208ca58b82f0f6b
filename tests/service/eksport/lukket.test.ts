import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { NODE_FLAGS } from '#service/hosts/childProcess.ts';
import { ROOT } from '../../tools/sources.ts';
import { newProject, PASSWORD, type TestProject } from '../project.ts';
import { readWorkbook } from './workbook.ts';

const run = promisify(execFile);
const FORKLARINGER = Object.fromEntries(KONTROLPUNKTER.map((punkt) => [punkt, `Forklaret: ${punkt}`]));
const SENT = 'Kontrakten kom først i marts';

let now = 0;
let p: TestProject;
beforeEach(async () => {
  now = Date.parse('2024-03-05T09:00:00Z');
  p = await newProject(() => (now += 1000));
});
afterEach(() => p.remove());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const deltager = async (navn: string, optagetDato: string) =>
  (await p.call('deltagere.create', { navn, optagetDato, arbejdsmarkedsstatus: 'ledig' }, SENT)).id;

async function close(nr: number): Promise<string> {
  const { raekker } = await p.call('perioder.list', {});
  const periodeId = raekker.find((r) => r.nr === nr)?.id ?? '';
  return (await p.call('indsendelser.close', { periodeId, forklaringer: FORKLARINGER })).id;
}

async function exported(id: string) {
  const made = await p.call('eksport.indsendelse', { id });
  return { ...made, bytes: made.bytes ?? new Uint8Array() };
}

/** The command line in a process of its own, with a zone and a language that are not ours. */
async function exportElsewhere(file: string): Promise<Uint8Array> {
  const args = ['eksport', '--projekt', p.mappe, '--periode', 'P2', '--ud', file];
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await run(process.execPath, [...NODE_FLAGS, join(ROOT, 'electron/service/cli/main.ts'), ...args], {
    env: { ...env, EFFEKTSPOR_ADGANGSKODE: PASSWORD, EFFEKTSPOR_PROFIL: join(p.dir, 'anden-profil') },
  });
  return readFileSync(file);
}

describe('the workbook of a closed submission', { timeout: 120_000 }, () => {
  test('has the same bytes after whatever was edited, in another process, zone and language', async () => {
    const ane = await deltager('Ane', '2023-07-01');
    await p.call('effekter.create', { deltagerId: ane, art: 'uddannelse', dato: '2024-01-10' }, SENT);
    await p.call('evaluering.save', { emne: 'forankring', lys: 'gul', tekst: 'Uklart, hvem der tager over' });
    const id = await close(2);
    const first = await exported(id);
    expect(first).toMatchObject({ eksportSha256: null, ens: true, sha256: sha256(first.bytes) });
    await p.call('indsendelser.noteExport', { id, sha256: first.sha256 });

    await deltager('Bo', '2023-08-01');
    await p.call('deltagere.update', { id: ane, optagetDato: '2023-09-02', kommune: '350' }, SENT);
    const { projekt } = await p.call('projekt.get', {});
    await p.call('projekt.update', {
      id: String(projekt['id']),
      navn: 'Et nyt navn',
      sagsbehandler: 'En ny',
    });
    const { raekker } = await p.call('indikatorer.list', {});
    await p.call('indikatorer.update', { id: raekker[0]?.id ?? '', navn: 'Omdøbt', maaltal: 999 });
    await p.call('evaluering.save', { emne: 'forankring', lys: 'rød', tekst: 'Værre' });
    await p.call('indsendelser.reopen', { id, grund: 'For at lukke igen' });
    now += 400 * 86_400_000;
    const again = await exported(id);
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
    expect(again).toMatchObject({ eksportSha256: first.sha256, ens: true });
    const file = join(p.dir, 'igen.xlsx');
    await close(2);
    await p.call('projekt.close', {});
    const elsewhere = await exportElsewhere(file);
    const other = await exportElsewhere(join(p.dir, 'igen igen.xlsx'));
    expect(Buffer.compare(elsewhere, other)).toBe(0);
  });

  test('is the same from the window and from the command line', async () => {
    await deltager('Ane', '2023-07-01');
    const first = await exported(await close(2));
    await p.call('projekt.close', {});
    expect(sha256(await exportElsewhere(join(p.dir, 'skema.xlsx')))).toBe(first.sha256);
  });

  test('tells of a file that differs from the first', async () => {
    await deltager('Ane', '2023-07-01');
    const id = await close(2);
    await p.call('indsendelser.noteExport', { id, sha256: 'a'.repeat(64) });
    expect(await exported(id)).toMatchObject({ ens: false, eksportSha256: 'a'.repeat(64) });
  });

  test('names what moved each number since the last, by pseudonym and with the reason', async () => {
    const ane = await deltager('Ane', '2023-07-01');
    await close(1);
    await deltager('Bo', '2023-10-01');
    await p.call(
      'effekter.create',
      { deltagerId: ane, art: 'beskaeftigelse', jobtype: 'ordinaer', dato: '2023-08-20' },
      SENT,
    );
    const { bytes } = await exported(await close(2));
    const sheets = readWorkbook(bytes);
    const sheet = sheets['Ændringer siden sidst'];
    const rows = [...sheet]
      .filter(([address]) => address.startsWith('A'))
      .map(([address]) => Number(address.slice(1)));
    const texts = rows.map((row) => ['A', 'E', 'F', 'H'].map((c) => sheet.get(`${c}${row}`)?.value ?? ''));
    expect(texts).toContainEqual(['O1', 1, 'Sket efter opgørelsen', '']);
    expect(texts).toContainEqual(['E2', 1, 'Registreret senere', SENT]);
    expect(sheets.Kontrol.get('C3')?.value).toBe('OK');
    const all = Object.values(sheets).flatMap((cells) =>
      [...cells.values()].map(({ value }) => String(value)),
    );
    expect(all.filter((text) => /\b(Ane|Bo)\b/.test(text))).toEqual([]);
  });

  test('a preview says on every sheet’s page that it is none', async () => {
    const { bytes, filnavn } = await p.call('eksport.skema', { dato: '2024-02-01' });
    expect(filnavn).toBe('Indikatorskema 2024-02-01 foreløbig.xlsx');
    const { Forside, Indikatorskema } = readWorkbook(bytes ?? new Uint8Array());
    expect(Forside.get('A3')?.value).toBe('FORELØBIG – ikke lukket · Opgjort pr. 01.02.2024');
    expect(Indikatorskema.get('A1')?.value).toMatch(/^FORELØBIG/);
  });
});
