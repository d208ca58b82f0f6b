import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/index.ts';
import rapport from '../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { ADGANGSKODE, makePlace, type Place } from './cli.ts';

let place: Place;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

const call = async (projekt: string, operation: string) => {
  const { stdout } = await place.run(['kald', operation, '--projekt', projekt]);
  return (JSON.parse(stdout) as { data: Record<string, unknown> }).data;
};

describe('opret', () => {
  test('with the report as template: facts, kommuner, indicators; prints a key that opens it', async () => {
    const args = [
      'opret',
      '--projekt',
      'nyt',
      '--navn',
      'Mod job',
      '--bruger',
      'Carla',
      '--skabelon',
      'rapport',
    ];
    const { code, stdout, stderr } = await place.run(args);
    expect([code, stderr]).toEqual([0, '']);
    const key = /^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/m.exec(stdout)?.[0] ?? '';
    const opened = await place.run(['kontrol', '--projekt', 'nyt'], { env: { EFFEKTSPOR_ADGANGSKODE: key } });
    expect(opened.code).toBe(0);
    const { projekt } = await call('nyt', 'projekt.get');
    expect(projekt).toMatchObject({ navn: 'Mod job', budgetKr: 26_000_000, bevillingFra: '2022-06-15' });
    expect(await call('nyt', 'projekt.listKommune')).toMatchObject({ ialt: 3 });
    expect(await call('nyt', 'indikatorer.list')).toMatchObject({ ialt: 11 });
    expect(await call('nyt', 'adgang.listBrugere')).toMatchObject({
      brugere: [{ navn: 'Carla', rolle: 'projektleder' }],
    });
  });

  test('without: only the name and the days given', async () => {
    const args = [
      'opret',
      '--projekt',
      'tomt',
      '--navn',
      'Tomt',
      '--bruger',
      'Carla',
      '--fra',
      '1.1.2025',
      '--json',
    ];
    const { code, stdout } = await place.run(args);
    expect([code, Object.keys(JSON.parse(stdout) as object)]).toEqual([
      0,
      ['mappe', 'projektId', 'gendannelsesnoegle'],
    ]);
    const { projekt } = await call('tomt', 'projekt.get');
    expect(projekt).toMatchObject({ bevillingFra: '2025-01-01', sagsbehandler: null });
    expect(await call('tomt', 'indikatorer.list')).toMatchObject({ ialt: 0 });
  });

  test('a folder in use, a weak password: refused, nothing changed', async () => {
    const args = ['opret', '--navn', 'X', '--bruger', 'Y', '--projekt'];
    const used = await place.run([...args, 'projekt']);
    expect([used.code, JSON.parse(used.stderr)]).toMatchObject([1, { code: 'mappe_findes' }]);
    const weak = await place.run([...args, 'svagt'], { env: { EFFEKTSPOR_ADGANGSKODE: '1234' } });
    expect([weak.code, JSON.parse(weak.stderr)]).toMatchObject([1, { code: 'svag_adgangskode' }]);
    expect(existsSync(join(place.folder, 'svagt'))).toBe(false);
  });
});

describe('demo', () => {
  test('invents a password where none is set, prints it, and the report comes out', async () => {
    const unset = { EFFEKTSPOR_ADGANGSKODE: '' };
    const { code, stdout, stderr } = await place.run(['demo', '--projekt', 'demo', '--json'], { env: unset });
    expect([code, stderr]).toEqual([0, '']);
    const made = JSON.parse(stdout) as Record<string, string>;
    expect(Object.keys(made)).toEqual(['mappe', 'projektId', 'gendannelsesnoegle', 'adgangskode']);
    const env = { EFFEKTSPOR_ADGANGSKODE: made['adgangskode'] ?? '' };
    const args = ['indikatorer', '--projekt', 'demo', '--dato', '2024-03-19', '--json'];
    const report = JSON.parse((await place.run(args, { env })).stdout) as {
      indikatorer: { status: number; procent: number }[];
      gennemsnit: Record<string, { procent: number }>;
    };
    expect(report.indikatorer.map((i) => [i.status, i.procent])).toEqual(
      rapport.indikatorer.map((i) => [i.status, i.procent]),
    );
    expect(Object.values(report.gennemsnit).map((g) => g.procent)).toEqual([57, 27, 20]);
    expect((await place.run(['kontrol', '--projekt', 'demo'], { env })).code).toBe(0);
  });

  test('takes the one that is set, and does not print it', async () => {
    const { stdout } = await place.run(['demo', '--projekt', 'demo2']);
    expect(stdout).toContain('Demoprojektet ligger i');
    expect(stdout).not.toContain(ADGANGSKODE);
    expect((await place.run(['kontrol', '--projekt', 'demo2'])).code).toBe(0);
  });
});

test('npm run takes paths from where the person stands', async () => {
  const env = { npm_lifecycle_event: 'effektspor', INIT_CWD: join(place.folder, 'projekt') };
  expect((await place.run(['kontrol', '--projekt', '.'], { env })).code).toBe(0);
});

describe('operationer', () => {
  test('--json: every operation with kind and both schemas', async () => {
    const { code, stdout } = await place.run(['operationer', '--json']);
    expect(code).toBe(0);
    const all = JSON.parse(stdout) as { name: string; kind: string; input: object; output: object }[];
    expect(all.map((o) => o.name)).toEqual(Object.keys(contract));
    for (const { name, kind, input, output } of all) {
      expect(['query', 'command'], name).toContain(kind);
      expect(input, name).toMatchObject({ type: 'object' });
      expect(Object.keys(output).length, name).toBeGreaterThan(1);
    }
    const count = all.find((o) => o.name === 'indikatorer.count');
    expect(count?.input).toMatchObject({
      properties: { dato: { type: 'string' }, trafiklys: { enum: ['midtvejs', 'slut'] } },
      required: ['dato'],
    });
    const skema = all.find((o) => o.name === 'eksport.skema');
    expect(JSON.stringify(skema?.output)).toContain('"contentEncoding":"base64"');
  });

  test('a list for people', async () => {
    expect((await place.run(['operationer'])).stdout).toMatch(/^deltagere\.create +kommando$/m);
  });
});
