import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STANDARDKORTLAEGNING } from '#shared/domain/eu/index.ts';
import { YDELSE_KODER } from '#shared/domain/kodelister/index.ts';
import { newProject, PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

const DAG = '2024-03-19';
const dato = { dato: DAG };

const alle = (status: 'ledig' | 'uden_for_arbejdsstyrken') =>
  Object.fromEntries(YDELSE_KODER.map((k) => [k, status])) as typeof STANDARDKORTLAEGNING.statusser;
const version = (gyldigFra: string, status: 'ledig' | 'uden_for_arbejdsstyrken' = 'ledig') => ({
  navn: `Fra ${gyldigFra}`,
  gyldigFra,
  fortolkning: 'Aftalt med Erhvervsstyrelsen.',
  ...alle(status),
});
const total = async (p: TestProject, kode: string, hvilken: object = dato) =>
  (await p.call('eu.table', { hvilken: hvilken as typeof dato })).raekker.find((r) => r.kode === kode)?.total;

describe('the demo as the EU counts it', () => {
  let demo: TestProject;
  beforeAll(async () => {
    demo = serviceOn(tempDir());
    await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
  });
  afterAll(() => demo.remove());

  it('has the report’s participants, split otherwise than the project does', async () => {
    const t = await demo.call('eu.table', { hvilken: dato });
    expect(t.antal).toBe(66);
    expect(t.projektet.find((p) => p.kode === 'EECO02')).toMatchObject({ nr: 'O2', vaerdi: 66 });
    const of = (kode: string) => t.raekker.find((r) => r.kode === kode)?.total ?? 0;
    expect(of('EECO02') + of('EECO04') + of('EECO05')).toBe(t.fuldstaendige);
    expect(of('EECO02')).toBeLessThan(66);
    expect(t.raekker.find((r) => r.kode === 'EECO12')?.total).toBeNull();
    // Left for it, within four weeks; others stayed on in the project after they had begun.
    expect([of('EECR02'), of('EECR04')]).toEqual([2, 2]);
    expect(t.kortlaegning).toEqual(STANDARDKORTLAEGNING);
  });

  it('opens every number: as many records as it says, each with a name, and every one left out with a reason', async () => {
    const t = await demo.call('eu.table', { hvilken: dato });
    for (const { kode, total: antal } of t.raekker) {
      if (antal === null) continue;
      const { taeller, taellerIkke } = await demo.call('eu.units', { hvilken: dato, kode });
      expect([kode, taeller.length]).toEqual([kode, antal]);
      expect(taeller.every((x) => x.navn !== '' && x.aarsag === null)).toBe(true);
      expect(taellerIkke.every((x) => x.aarsag !== null)).toBe(true);
    }
  });
});

describe('a reading of benefits', () => {
  let p: TestProject;
  beforeEach(async () => {
    p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
    for (const [navn, ydelse] of [
      ['Ane', 'sygedagpenge'],
      ['Bo', 'dagpenge'],
      ['Cy', null],
    ] as const)
      await p.call('deltagere.create', {
        navn,
        koen: 'kvinde',
        foedselsdato: '1990-01-01',
        optagetDato: '2023-05-01',
        uddannelsesniveau: 'isced_0_2',
        arbejdsmarkedsstatus: ydelse === null ? null : 'ledig',
        ydelse,
      });
  });
  afterEach(() => p.remove());

  it('counts the incomplete in the grand total only, and says what they lack', async () => {
    const t = await p.call('eu.table', { hvilken: dato });
    expect([t.antal, t.fuldstaendige]).toEqual([3, 2]);
    expect([await total(p, 'EECO01'), await total(p, 'EECO02'), await total(p, 'EECO04')]).toEqual([3, 1, 1]);
    const { taellerIkke } = await p.call('eu.units', { hvilken: dato, kode: 'EECO02' });
    expect(taellerIkke).toMatchObject([{ navn: 'Cy', aarsag: 'ufuldstaendig', mangler: ['status'] }]);
  });

  it('says before it is saved what it will change, on a day that it holds on', async () => {
    const ask = (felter: object, day = DAG) =>
      p.call('eu.preview', { id: null, felter: { ...felter }, dato: day });
    expect(await ask(version('2024-01-01'))).toEqual({
      gaelder: true,
      aendringer: [
        { kode: 'EECO02', foer: 1, efter: 2 },
        { kode: 'EECO04', foer: 1, efter: 0 },
      ],
    });
    expect(await ask(version('2024-04-01'))).toEqual({ gaelder: false, aendringer: [] });
    expect(await ask({ gyldigFra: 'vrøvl', dagpenge: 'noget' })).toEqual({ gaelder: false, aendringer: [] });
    expect((await p.call('eu.list', {})).ialt).toBe(0);
    const { id } = await p.call('eu.create', version('2024-01-01'));
    const edited = await p.call('eu.preview', { id, felter: { dagpenge: 'beskaeftiget' }, dato: DAG });
    expect(edited.aendringer).toEqual([
      { kode: 'EECO02', foer: 2, efter: 1 },
      { kode: 'EECO05', foer: 0, efter: 1 },
    ]);
    expect(await total(p, 'EECO02')).toBe(2);
  });

  it('holds from its day, has a history, is undone, and begins on a day of its own', async () => {
    await p.call('eu.create', version('2024-01-01'));
    await p.call('eu.create', version('2024-03-01', 'uden_for_arbejdsstyrken'));
    expect(await total(p, 'EECO04', { dato: '2024-02-29' })).toBe(0);
    expect(await total(p, 'EECO04', { dato: '2024-03-01' })).toBe(2);
    expect(await total(p, 'EECO04', { dato: '2023-12-31' })).toBe(1);
    expect(await p.refused('eu.create', version('2024-03-01'))).toMatchObject({
      code: 'ugyldigt_input',
      fields: { gyldigFra: { kode: 'version_samme_dag' } },
    });
    await p.call('revision.undo', {});
    expect(await total(p, 'EECO04')).toBe(0);
    const { fortolkning: _udeladt, ...silent } = version('2024-05-01');
    expect(await p.refused('eu.create', silent)).toMatchObject({ code: 'ugyldigt_input' });
  });

  it('stays as it was in a closed periode, which is counted again with it', async () => {
    const { raekker } = await p.call('perioder.list', {});
    const periodeId = raekker.find((r) => r.nr === 2)?.id ?? '';
    const { punkter } = await p.call('indsendelser.check', { periodeId });
    const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøve']));
    const { id } = await p.call('indsendelser.close', { periodeId, forklaringer });
    const before = await p.call('eu.table', { hvilken: { indsendelseId: id } });
    await p.call('eu.create', version('2024-01-01'));
    expect(await total(p, 'EECO02', { dato: '2024-02-29' })).toBe(2);
    expect(await p.call('eu.table', { hvilken: { indsendelseId: id } })).toEqual(before);
    expect(before.kortlaegning.navn).toBe('Standard');
    expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true });
    const hvilken = { indsendelseId: id };
    expect((await p.call('eu.units', { hvilken, kode: 'EECO02' })).taeller).toMatchObject([{ navn: 'Bo' }]);
    expect(await p.call('eu.units', { hvilken, kode: 'EECO07' })).toMatchObject({ gemtUden: true });
    expect(await p.refused('eu.table', { hvilken: { indsendelseId: 'findes-ikke' } })).toMatchObject({
      code: 'findes_ikke',
    });
  });
});
