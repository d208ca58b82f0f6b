import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlace, type Place } from './cli.ts';

let place: Place;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

describe('wrong use: a sentence on standard error, nothing on standard output, exit 2', () => {
  const p = ['--projekt', 'projekt'];
  test.each([
    [[], 'Skriv en kommando.'],
    [['opfind'], 'Ukendt kommando: opfind'],
    [['toString'], 'Ukendt kommando: toString'],
    [['kontrol', ...p, '--hurtigt'], 'Ukendt flag: --hurtigt'],
    [['kontrol', ...p, '--adgangskode', 'x'], 'Ukendt flag: --adgangskode'],
    [['kontrol'], 'Der mangler --projekt MAPPE.'],
    [['kontrol', '--projekt'], 'Flaget --projekt skal have en værdi.'],
    [['kontrol', '--projekt', ' '], '--projekt MAPPE er tom.'],
    [['kontrol', ...p, 'mere'], 'For mange ord: mere'],
    [['kontrol', ...p, '--json=ja'], 'Flaget --json tager ingen værdi.'],
    [['indikatorer', ...p], 'Der mangler --dato ÅÅÅÅ-MM-DD.'],
    [['indikatorer', ...p, '--dato', '2024-03-19', '--trafiklys', 'nu'], 'midtvejs eller slut'],
    [['opret', ...p, '--navn', 'X'], 'Der mangler --bruger NAVN.'],
    [['opret', ...p, '--navn', 'X', '--bruger', 'Y', '--skabelon', 'stor'], 'rapport eller tom'],
    [['eksport', ...p, '--dato', '2024-03-19', '--ud', 'projekt/data.db'], 'ender på .xlsx'],
    [['eksport', ...p, '--periode', 'P2', '--dato', '2024-03-19'], 'Brug enten --periode eller --dato.'],
    [['eksport', ...p, '--periode', 'sidste', '--ud', 'x.xlsx'], 'er et nummer, fx P2'],
    [['kopi', ...p, '--ud', 'projekt/data.db'], 'ender på .effektspor-kopi'],
    [['kald'], 'Der mangler OPERATION.'],
    [['kald', 'deltagere.list'], 'Der mangler --projekt MAPPE.'],
  ] as [string[], string][])('%j', async (args, sentence) => {
    const { code, stdout, stderr } = await place.run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });

  test('no password and no terminal to ask on', async () => {
    const env = { EFFEKTSPOR_ADGANGSKODE: '' };
    const opened = await place.run(['kontrol', ...p], { env });
    expect(opened.code).toBe(2);
    expect(opened.stderr).toContain('EFFEKTSPOR_ADGANGSKODE');
    const copied = await place.run(['kopi', ...p, '--ud', 'k.effektspor-kopi']);
    expect(copied.code).toBe(2);
    expect(copied.stderr).toContain('EFFEKTSPOR_KOPI_ADGANGSKODE');
  });
});

test.each(['hjaelp', '--hjælp', '-h'])('%s explains every command', async (word) => {
  const { code, stdout } = await place.run([word]);
  expect(code).toBe(0);
  for (const command of ['opret', 'demo', 'operationer', 'kald', 'indikatorer', 'eksport', 'kontrol', 'kopi'])
    expect(stdout).toContain(`\n  ${command} `);
  expect((await place.run(['kopi', '--hjælp'])).stdout).toBe(stdout);
});

describe('refused: one line of JSON on standard error, exit 1', () => {
  const refused = async (args: string[], env: NodeJS.ProcessEnv = {}) => {
    const { code, stdout, stderr } = await place.run(args, { env });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd()).not.toContain('\n');
    return JSON.parse(stderr) as Record<string, unknown>;
  };

  test('a wrong password', async () => {
    const said = await refused(['kontrol', '--projekt', 'projekt'], {
      EFFEKTSPOR_ADGANGSKODE: 'noget andet',
    });
    expect(Object.keys(said)).toEqual(['code', 'fields', 'detail', 'besked']);
    expect(said).toMatchObject({ code: 'forkert_adgangskode', fields: { adgangskode: { kode: 'forkert' } } });
    expect(said['besked']).toContain('Forkert navn eller adgangskode');
  });

  test('the password of another user than the one named', async () => {
    const said = await refused(['kontrol', '--projekt', 'projekt'], { EFFEKTSPOR_BRUGER: 'Carla' });
    expect(said).toMatchObject({ code: 'forkert_adgangskode' });
  });

  test('a folder that is no project, a file that is none, and nothing at all', async () => {
    expect(await refused(['kontrol', '--projekt', '.'])).toMatchObject({ code: 'ikke_et_projekt' });
    expect(await refused(['kontrol', '--projekt', 'projekt/data.db'])).toMatchObject({
      code: 'forkert_adgangskode',
    });
    expect(await refused(['kontrol', '--projekt', 'findes/ikke'])).toMatchObject({ code: 'ikke_et_projekt' });
  });

  test('a day that does not exist', async () => {
    const said = await refused(['indikatorer', '--projekt', 'projekt', '--dato', '2024-02-30']);
    expect(said).toMatchObject({ code: 'ugyldigt_input', fields: { dato: { kode: 'dato' } } });
  });

  test('an unknown operation, without asking for a password', async () => {
    const said = await refused(['kald', 'deltagere.opfind'], { EFFEKTSPOR_ADGANGSKODE: '' });
    expect(said).toMatchObject({ code: 'ukendt_operation', detail: { operation: 'deltagere.opfind' } });
  });

  test('input that is no JSON', async () => {
    expect(await refused(['kald', 'deltagere.list', '{soeg', '--projekt', 'projekt'])).toMatchObject({
      code: 'ugyldig_besked',
    });
  });
});
