import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../electron/service/db/open.ts';
import { openSlots, readKeyFile } from '../../../electron/service/keys/keyfile.ts';
import { contract } from '../../../shared/contract/index.ts';
import { ADGANGSKODE, KOPIKODE, makePlace, type Place } from './cli.ts';

let place: Place;
let deltagerId: string;
beforeAll(async () => {
  place = await makePlace();
  const [made] = await place.call([
    {
      operation: 'deltagere.create',
      input: { navn: 'Anna Ær', cpr: '070761-4285', optagetDato: '2023-05-01' },
    },
    { operation: 'virksomheder.create', input: { navn: 'Firma' } },
  ]);
  deltagerId = String(made?.data?.['id']);
});
afterAll(() => place.remove());

const KONTROL = ['kontrol', '--projekt', 'projekt'];

describe('kopi', () => {
  const KOPI = 'revisor.effektspor-kopi';
  const asReader = { EFFEKTSPOR_ADGANGSKODE: KOPIKODE };
  const digest = () =>
    createHash('sha256')
      .update(readFileSync(join(place.folder, KOPI)))
      .digest('hex');
  beforeAll(async () => {
    const env = { EFFEKTSPOR_KOPI_ADGANGSKODE: KOPIKODE };
    const { code, stdout } = await place.run(['kopi', '--projekt', 'projekt', '--ud', KOPI, '--json'], {
      env,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sti: join(place.folder, KOPI), sha256: digest() });
  });

  test('refuses every writing operation, answers every other, and stays the same to the byte', async () => {
    const before = [digest(), readdirSync(place.folder).toSorted()];
    const writing = Object.entries(contract).filter(([, o]) => o.kind === 'command' && !o.readonlyAllowed);
    expect(writing.length).toBeGreaterThan(50);
    const lines = writing.map(([operation]) => ({ operation, input: {} }));
    const reading = [
      { operation: 'deltagere.get', input: { id: deltagerId } },
      { operation: 'deltagere.showCpr', input: { id: deltagerId } },
      { operation: 'indikatorer.count', input: { dato: '2024-03-19' } },
      { operation: 'revision.history', input: { tabel: 'deltager', id: deltagerId } },
      { operation: 'revision.nextUndo', input: {} },
    ];
    const stdin = [...lines, ...reading].map((l) => `${JSON.stringify(l)}\n`).join('');
    const { code, stdout } = await place.run(['kald', '-', '--projekt', KOPI], { stdin, env: asReader });
    expect(code).toBe(0);
    const replies = stdout.trimEnd().split('\n');
    const refused = '{"ok":false,"error":{"code":"skrivebeskyttet","fields":{}}}';
    expect(replies.slice(0, lines.length)).toEqual(lines.map(() => refused));
    for (const reply of replies.slice(lines.length)) expect(reply).toMatch(/^\{"ok":true/);
    expect([digest(), readdirSync(place.folder).toSorted()]).toEqual(before);
  });

  test('is checked and counted like the project', async () => {
    const checked = await place.run(['kontrol', '--projekt', KOPI], { env: asReader });
    expect([checked.code, checked.stderr]).toEqual([0, '']);
    expect(checked.stdout).toBe((await place.run(KONTROL)).stdout);
    const counting = ['indikatorer', '--dato', '2024-03-19', '--enheder', '--json', '--projekt'];
    const counted = await place.run([...counting, KOPI], { env: asReader });
    expect(counted.stdout).toBe((await place.run([...counting, 'projekt'])).stdout);
  });

  test('does not open with the password of the project, and makes no copy of its own', async () => {
    const wrong = await place.run(['kontrol', '--projekt', KOPI]);
    expect([wrong.code, JSON.parse(wrong.stderr)]).toMatchObject([1, { code: 'forkert_adgangskode' }]);
    const env = { ...asReader, EFFEKTSPOR_KOPI_ADGANGSKODE: 'en tredje adgangskode' };
    const again = await place.run(['kopi', '--projekt', KOPI, '--ud', 'to.effektspor-kopi'], { env });
    expect([again.code, JSON.parse(again.stderr)]).toMatchObject([1, { code: 'skrivebeskyttet' }]);
  });
});

test('CPR is printed nowhere unless it is asked for', async () => {
  const cpr = /070761-?4285/;
  for (const line of [
    { operation: 'deltagere.list', input: {} },
    { operation: 'deltagere.get', input: { id: deltagerId } },
    { operation: 'revision.history', input: { tabel: 'deltager', id: deltagerId } },
    { operation: 'projekt.search', input: { tekst: '0707614285' } },
  ]) {
    expect(JSON.stringify(await place.call([line]))).not.toMatch(cpr);
  }
  const [shown] = await place.call([{ operation: 'deltagere.showCpr', input: { id: deltagerId } }]);
  expect(shown?.data?.['cpr']).toMatch(cpr);
});

describe('kontrol', () => {
  test('with the workbook it printed', async () => {
    const made = await place.run([
      'eksport',
      '--projekt',
      'projekt',
      '--dato',
      '2024-03-19',
      '--ud',
      'skema.xlsx',
    ]);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const checked = await place.run([...KONTROL, '--skema', 'skema.xlsx', '--json']);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout)).toMatchObject({ ok: true, fund: [] });
  });

  test('finds a value that was changed behind the log, names it in Danish, and ends with 1', async () => {
    await tamper(
      `UPDATE aendring SET vaerdier = replace(vaerdier, 'Anna Ær', 'Anne Ær') WHERE raekke = '${deltagerId}'`,
    );
    const { code, stdout, stderr } = await place.run(KONTROL);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Fund: 2$/m);
    expect(stdout).toMatch(
      /^- Linje \d+ fra computeren .*: værdien af navn er ændret, efter at den blev skrevet\.$/m,
    );
    expect(stdout).toMatch(/^- Posten .* i deltager svarer ikke til loggen i feltet navn\.$/m);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'kontrol_fund', detail: { antal: 2 } });
    const asJson = await place.run([...KONTROL, '--json']);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ ok: false, fund: [{ kode: 'vaerdi_aendret' }, {}] });
  });

  test('finds the cut tail by the heads of the workbook', async () => {
    await tamper(`DELETE FROM virksomhed`, `DELETE FROM aendring WHERE nr = (SELECT max(nr) FROM aendring)`);
    const { code, stdout } = await place.run([...KONTROL, '--skema', 'skema.xlsx']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/står trykt på skemaet, men findes ikke længere: loggen er skåret af/);
  });
});

/** Writes past the service, as somebody with the password and a database tool could. */
async function tamper(...statements: string[]): Promise<void> {
  const opened = await openSlots(readKeyFile(place.projekt), ADGANGSKODE);
  const key = opened[0]?.key ?? Buffer.alloc(0);
  const db = openDatabase(join(place.projekt, 'data.db'), { key: { raw: key } });
  const triggers = db.sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[];
  for (const { name } of triggers) db.raw.exec(`DROP TRIGGER ${name}`);
  for (const statement of statements) db.raw.exec(statement);
  db.close();
}
