import { afterAll, beforeAll, expect, test } from 'vitest';
import { SKABELON_INDIKATORER } from '../../../shared/domain/indikatorer/index.ts';
import { makePlace, type Place } from './cli.ts';

interface Report {
  indikatorer: ({ nr: string; status: number | null; bemaerkning: string | null } & Record<
    string,
    unknown
  >)[];
  gennemsnit: Record<string, Record<string, unknown>>;
}

let place: Place;
beforeAll(async () => {
  place = await makePlace();
  const [person] = await place.call([
    {
      operation: 'deltagere.create',
      input: { navn: 'Anna', optagetDato: '2023-05-01', arbejdsmarkedsstatus: 'ledig' },
    },
  ]);
  const deltagerId = person?.data?.['id'];
  await place.call([
    {
      operation: 'deltagere.create',
      input: { navn: 'Bo', optagetDato: '2023-06-01', arbejdsmarkedsstatus: 'ledig' },
    },
    {
      operation: 'deltagere.create',
      input: { navn: 'Carl', visitationUdfald: 'afvist', visitationAarsag: 'andet' },
    },
    {
      operation: 'effekter.create',
      input: { deltagerId, art: 'beskaeftigelse', dato: '2023-09-01', jobtype: 'loentilskud' },
    },
  ]);
});
afterAll(() => place.remove());

const count = async (...flags: string[]): Promise<Report> => {
  const { code, stdout } = await place.run(['indikatorer', '--projekt', 'projekt', '--json', ...flags]);
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
};

const KEYS =
  'nr gruppe navn maaltal maaltalEfter forventet forventetPr status procent eksakt lys niveau bemaerkning'.split(
    ' ',
  );

test('the JSON has exactly the keys it promises', async () => {
  const report = await count('--dato', '2024-03-19');
  expect(Object.keys(report)).toEqual(['dato', 'fra', 'trafiklys', 'indikatorer', 'gennemsnit']);
  expect(report).toMatchObject({ dato: '2024-03-19', fra: null, trafiklys: 'midtvejs' });
  expect(report.indikatorer.map((i) => i.nr)).toEqual(SKABELON_INDIKATORER.map((i) => i.nr));
  for (const indikator of report.indikatorer) expect(Object.keys(indikator)).toEqual(KEYS);
  expect(Object.keys(report.gennemsnit)).toEqual(['aktivitet', 'output', 'effekt']);
  for (const mean of Object.values(report.gennemsnit))
    expect(Object.keys(mean)).toEqual(['procent', 'eksakt', 'lys', 'niveau']);
});

test('values: counted, unrounded, with its light and one sentence', async () => {
  const { indikatorer } = await count('--dato', '2024-03-19');
  expect(indikatorer.find((i) => i.nr === 'O1')).toEqual({
    nr: 'O1',
    gruppe: 'output',
    navn: 'Antal deltagere',
    maaltal: 175,
    maaltalEfter: null,
    forventet: 50,
    forventetPr: '2024-02-29',
    status: 2,
    procent: 1,
    eksakt: 200 / 175,
    lys: 'rød',
    niveau: 5,
    bemaerkning: '48 under forventet.',
  });
});

test('null stands for what is not collected yet', async () => {
  const { indikatorer, gennemsnit } = await count('--dato', '2022-06-14');
  const o1 = indikatorer.find((i) => i.nr === 'O1');
  expect(o1).toMatchObject({ status: null, procent: null, eksakt: null, lys: null, niveau: null });
  expect(o1?.bemaerkning).toBe('Indsamles fra 15.06.2022.');
  expect(gennemsnit['output']).toEqual({ procent: null, eksakt: null, lys: null, niveau: null });
});

test('units and near misses with their reasons, only when asked for; a period; a scale', async () => {
  const { indikatorer, ...rest } = await count(
    '--dato',
    '2024-03-19',
    '--fra',
    '2023-05-15',
    '--trafiklys',
    'slut',
    '--enheder',
  );
  expect(rest).toMatchObject({ fra: '2023-05-15', trafiklys: 'slut' });
  for (const indikator of indikatorer)
    expect(Object.keys(indikator)).toEqual([...KEYS, 'taeller', 'taellerIkke']);
  const o1 = indikatorer.find((i) => i.nr === 'O1');
  expect(o1?.['taeller']).toMatchObject([{ navn: 'Bo', dato: '2023-06-01' }]);
  const reasons = ((o1?.['taellerIkke'] ?? []) as { navn: string; aarsag: string }[]).map((e) => [
    e.navn,
    e.aarsag,
  ]);
  expect(reasons.toSorted()).toEqual([
    ['Anna', 'uden_for_perioden'],
    ['Carl', 'deltager_ikke_optaget'],
  ]);
  const e2 = indikatorer.find((i) => i.nr === 'E2');
  expect(e2?.['taellerIkke']).toMatchObject([{ aarsag: 'jobtype_taeller_ikke' }]);
});

test('a table for people', async () => {
  const args = ['indikatorer', '--projekt', 'projekt', '--dato', '2024-03-19', '--enheder'];
  const { stdout } = await place.run(args);
  expect(stdout).toMatch(/Tabel 4: Status på de opstillede outputmål per 19\.03\.2024/);
  expect(stdout).toMatch(
    /^O1 +Antal deltagere +175 +50 +2 +1\s% +1,14\s% +Rød \(5\) +48 under forventet\.$/m,
  );
  expect(stdout).toMatch(/Carl .*Deltageren er ikke optaget/);
});
