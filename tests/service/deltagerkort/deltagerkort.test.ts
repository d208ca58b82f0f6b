import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

const DAG = '2024-03-19';
let p: TestProject;
let ane: string;
let bo: string;
beforeEach(async () => {
  p = await newProject(() => Date.parse(`${DAG}T09:00:00Z`));
  const admitted = { optagetDato: '2023-09-01', arbejdsmarkedsstatus: 'ledig', kommune: '316' } as const;
  ane = (await p.call('deltagere.create', { navn: 'Ane', ...admitted })).id;
  bo = (await p.call('deltagere.create', { navn: 'Bo', ...admitted })).id;
});
afterEach(() => p.remove());

const status = async (nr: string): Promise<number | null | undefined> =>
  (await p.call('indikatorer.count', { dato: DAG })).indikatorer.find((i) => i.nr === nr)?.status;

it('what is due can be asked for one deltager', async () => {
  await p.call('deltagere.update', { id: ane, afslutningDato: '2024-02-01' });
  await p.call('deltagere.update', { id: bo, afslutningDato: '2024-02-01' });
  const { frister } = await p.call('frister.list', { dag: DAG, deltagerId: ane });
  expect(frister.length).toBeGreaterThan(0);
  expect(frister.every((f) => f.deltagerId === ane)).toBe(true);
  expect(frister.map((f) => f.kode)).toContain('effekt_efter_afslutning');
});

it('absence stands by hold, of the days marked', async () => {
  const hold = await p.call('forloeb.createHold', { navn: 'Hold 1', startDato: '2024-01-15' });
  const tilmelding = await p.call('forloeb.createTilmelding', { holdId: hold.id, deltagerId: ane });
  expect((await p.call('deltagere.absence', { id: ane })).tilmeldinger).toEqual([]);
  for (const [dato, status] of [
    ['2024-01-16', 'fravaer'],
    ['2024-01-17', 'til_stede'],
    ['2024-01-18', 'lovligt_fravaer'],
  ] as const)
    await p.call('forloeb.createFremmoede', { tilmeldingId: tilmelding.id, dato, status });
  expect((await p.call('deltagere.absence', { id: ane })).tilmeldinger).toEqual([
    { id: tilmelding.id, dage: 3, procent: 67 },
  ]);
  expect((await p.call('deltagere.absence', { id: bo })).tilmeldinger).toEqual([]);
});

it('says of one deltager what counts and why the rest does not', async () => {
  const job = { deltagerId: ane, art: 'beskaeftigelse' } as const;
  await p.call('effekter.create', { ...job, dato: '2024-02-26', jobtype: 'loentilskud' });
  await p.call('effekter.create', {
    deltagerId: bo,
    art: 'beskaeftigelse',
    dato: '2024-02-26',
    jobtype: 'deltid',
  });
  const { indikatorer } = await p.call('indikatorer.forDeltager', { id: ane, dato: DAG });
  const of = (nr: string) => indikatorer.find((i) => i.nr === nr);
  expect(of('O1')?.fakta).toMatchObject([{ aarsag: null, taellesFra: '2023-09-01' }]);
  expect(of('E2')?.fakta).toMatchObject([{ aarsag: 'jobtype_taeller_ikke' }]);
  expect(of('A2')?.fakta).toEqual([]);
  expect(of('O3')).toBeUndefined();
});

describe('what saving would do', () => {
  const effekt = (felter: Record<string, string>) =>
    p.call('indikatorer.preview', {
      tabel: 'effekt',
      id: null,
      felter: { deltagerId: ane, ...felter },
      dato: DAG,
    });

  it('is what saving then does, for a new record and for a change', async () => {
    const felter = { art: 'beskaeftigelse', dato: '2024-02-26', jobtype: 'deltid' } as const;
    const { aendringer } = await effekt(felter);
    expect(aendringer).toMatchObject([{ nr: 'E2', foer: 0, efter: 1 }]);
    const made = await p.call('effekter.create', { deltagerId: ane, ...felter });
    expect(await status('E2')).toBe(1);
    const change = { tabel: 'effekt', id: made.id, felter: { jobtype: 'loentilskud' }, dato: DAG };
    expect(await p.call('indikatorer.preview', change)).toMatchObject({
      aendringer: [{ nr: 'E2', foer: 1, efter: 0 }],
      taellerIkke: [{ nr: 'E2', aarsag: 'jobtype_taeller_ikke' }],
    });
    await p.call('effekter.update', { id: made.id, jobtype: 'loentilskud' });
    expect(await status('E2')).toBe(0);
  });

  it('says why it changes nothing', async () => {
    const early = await effekt({ art: 'uddannelse', dato: '2023-08-01' });
    expect(early).toMatchObject({ aendringer: [], taellerIkke: [{ nr: 'E3', aarsag: 'foer_optagelse' }] });
    expect(await effekt({})).toEqual({ aendringer: [], taellerIkke: [] });
  });

  it('knows that a company’s figures decide whether its støtte counts', async () => {
    const firma = await p.call('virksomheder.create', { navn: 'Holbæk Grønt ApS', cvr: '13748136' });
    await p.call('virksomheder.createStoette', {
      virksomhedId: firma.id,
      status: 'modtaget',
      modtagetDato: '2024-02-01',
    });
    const felter = { aarsvaerk: 8, omsaetningMioEur: 1 };
    const { aendringer } = await p.call('indikatorer.preview', {
      tabel: 'virksomhed',
      id: firma.id,
      felter,
      dato: DAG,
    });
    expect(aendringer).toMatchObject([{ nr: 'O3', foer: 0, efter: 1 }]);
    await p.call('virksomheder.update', { id: firma.id, ...felter });
    expect(await status('O3')).toBe(1);
  });
});
