import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '#shared/domain/indsendelser/index.ts';
import fixture from '../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { newProject, PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

const REPORT_DAY = '2024-03-19';
const NUMBERS = fixture.indikatorer.map((i) => i.nr);

let demo: TestProject;
beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
});
afterAll(() => demo.remove());

const indicator = (nr: string, dato = REPORT_DAY) => demo.call('overblik.indicator', { nr, dato });
const units = (nr: string, udsnit: { opdeling: 'kommune' | 'spor' | 'koen' | 'alder'; kode: string }) =>
  demo.call('overblik.units', { nr, dato: REPORT_DAY, udsnit });

describe('one indicator of the demo', () => {
  it.each(NUMBERS)('%s: months and periods end in the number of the report', async (nr) => {
    const stated = fixture.indikatorer.find((i) => i.nr === nr);
    const { indikator, maaneder, perioder } = await indicator(nr);
    expect(indikator.status).toBe(stated?.status);
    expect(maaneder.at(-1)).toMatchObject({ til: REPORT_DAY, kumulativ: stated?.status });
    const counted = perioder.filter((p) => p.kumulativ !== null);
    expect(counted.map((p) => p.nr)).toEqual([1, 2, 3]);
    expect(counted.at(-1)?.kumulativ).toBe(stated?.status);
  });

  it.each(NUMBERS)('%s: each month is what was counted at its end', async (nr) => {
    const { maaneder } = await indicator(nr);
    for (const { til, kumulativ } of [maaneder[2], maaneder[8]].filter((m) => m !== undefined)) {
      const { indikatorer } = await demo.call('indikatorer.count', { dato: til, nr });
      expect([til, kumulativ]).toEqual([til, indikatorer[0]?.status]);
    }
  });

  it.each(NUMBERS)('%s: every part opens exactly its registrations, and they add up to it', async (nr) => {
    const { indikator, opdelinger } = await indicator(nr);
    for (const { opdeling, dele } of opdelinger) {
      expect(dele.reduce((sum, d) => sum + d.antal, 0)).toBe(indikator.status);
      const lists = await Promise.all(dele.map(({ kode }) => units(nr, { opdeling, kode })));
      expect(lists.map((l) => l.enheder.length)).toEqual(dele.map((d) => d.antal));
      const ids = lists.flatMap((l) => l.enheder.map((e) => e.id));
      expect(new Set(ids).size).toBe(indikator.status);
    }
  });

  it('sends the units of a part in pages that add up to it, none twice', async () => {
    const udsnit = { opdeling: 'koen', kode: 'kvinde' } as const;
    const ask = (more: object) =>
      demo.call('overblik.units', { nr: 'O1', dato: REPORT_DAY, udsnit, ...more });
    const whole = await ask({});
    expect(whole.antal).toBeGreaterThan(10);
    expect(whole.enheder).toHaveLength(whole.antal);
    const ids: string[] = [];
    for (let spring = 0; spring < whole.antal; spring += 7) {
      const { antal, enheder } = await ask({ spring, graense: 7 });
      expect([antal, enheder.length]).toEqual([whole.antal, Math.min(7, whole.antal - spring)]);
      ids.push(...enheder.map((e) => e.id));
    }
    expect(ids).toEqual(whole.enheder.map((e) => e.id));
    expect(new Set(ids).size).toBe(whole.antal);
    expect((await ask({ spring: whole.antal })).enheder).toEqual([]);
  });

  it('keeps what was not stated empty, and the months open their own', async () => {
    const { perioder, maaneder } = await indicator('E2');
    expect(perioder.map((p) => p.forventet)).toEqual([null, 6, null, null, null, null]);
    const most = maaneder.toSorted((a, b) => b.iMaaneden - a.iMaaneden)[0];
    const { fra = '', til = '', iMaaneden } = most ?? {};
    const { enheder } = await demo.call('overblik.units', {
      nr: 'E2',
      dato: REPORT_DAY,
      udsnit: { fra, til },
    });
    expect(enheder).toHaveLength(iMaaneden ?? -1);
    expect(enheder.every((e) => (e.taellesFra ?? '') >= fra && (e.taellesFra ?? '') <= til)).toBe(true);
  });

  it('tells the pace, where it leads, and both lights with why E2 stands on an edge', async () => {
    const { krav, tempo, fremskrivning, lys } = await indicator('E2');
    expect(krav).toMatchObject({ mangler: 19 });
    expect(tempo?.antal).toBe(6);
    const last = fremskrivning.punkter.at(-1);
    expect(last?.dato).toBe('2025-12-31');
    expect(last?.nedre).toBeLessThan(last?.forventet ?? 0);
    expect(lys).toMatchObject([
      { skala: 'midtvejs', lys: 'gul', niveau: 3, forbehold: 'graensetilfaelde' },
      { skala: 'slut', lys: 'rød', niveau: 4, forbehold: null },
    ]);
    expect((await indicator('O3')).fremskrivning).toMatchObject({ grund: 'for_faa', punkter: [] });
  });

  it('on the last day of the grant has the scale of the end first, and no pace left', async () => {
    const { lys, krav, fremskrivning } = await indicator('E2', '2025-12-31');
    expect(lys.map((l) => l.skala)).toEqual(['slut', 'midtvejs']);
    expect([krav, fremskrivning.grund]).toEqual([null, 'projektet_er_slut']);
  });

  it('that does not exist is refused', async () => {
    expect(await demo.refused('overblik.indicator', { nr: 'X9', dato: REPORT_DAY })).toMatchObject({
      code: 'findes_ikke',
    });
  });
});

describe('what needs attention', () => {
  it('is the same as each page says, the red first, and the rest is counted', async () => {
    const { indikatorer, uden } = await demo.call('overblik.attention', { dato: REPORT_DAY });
    expect(
      indikatorer
        .map((i) => i.nr)
        .slice(0, 3)
        .toSorted(),
    ).toEqual(['A2', 'E1', 'O3']);
    expect(indikatorer.length + uden).toBe(NUMBERS.length);
    for (const { nr, grunde } of indikatorer) expect((await indicator(nr)).grunde).toEqual(grunde);
    expect(indikatorer.find((i) => i.nr === 'O3')?.grunde.map((g) => g.kode)).toEqual([
      'roedt_lys',
      'tempo_for_lavt',
      'stilstand',
    ]);
  });
});

describe('two dates', () => {
  it('differ by exactly the records that came between them', async () => {
    const foer = { dato: '2024-02-29' };
    const { indikatorer } = await demo.call('overblik.compare', { foer, nu: REPORT_DAY });
    for (const { nr, foer: a, nu: b, tilfoejet, fjernet, bevaegelser } of indikatorer) {
      expect([nr, (b ?? 0) - (a ?? 0)]).toEqual([nr, tilfoejet - fjernet]);
      expect(bevaegelser).toEqual([]);
      const one = await demo.call('overblik.compare', { foer, nu: REPORT_DAY, nr });
      const moved = one.indikatorer.find((i) => i.nr === nr)?.bevaegelser ?? [];
      expect(sumOf(moved)).toBe(tilfoejet - fjernet);
      expect(moved.every((m) => m.grund === 'efter_opgoerelsen' && m.navn !== '')).toBe(true);
    }
    expect(indikatorer.find((i) => i.nr === 'E3')).toMatchObject({ foer: 2, nu: 3, tilfoejet: 1 });
  });

  it('in the wrong order are refused', async () => {
    const input = { foer: { dato: REPORT_DAY }, nu: '2024-02-29' };
    expect(await demo.refused('overblik.compare', input)).toMatchObject({ code: 'ugyldigt_input' });
  });
});

describe('from a closed submission', () => {
  let p: TestProject;
  afterAll(() => p.remove());

  it('the log says why each record moved the number', async () => {
    let now = Date.parse('2024-03-05T09:00:00Z');
    p = await newProject(() => (now += 1000));
    const create = (navn: string, optagetDato: string) =>
      p.call('deltagere.create', { navn, optagetDato, arbejdsmarkedsstatus: 'ledig' }, 'Oplyst for sent');
    const gone = await create('Ane', '2023-07-01');
    await create('Bo', '2023-10-01');
    const { raekker } = await p.call('perioder.list', {});
    const periodeId = raekker.find((r) => r.nr === 2)?.id ?? '';
    const { punkter } = await p.call('indsendelser.check', { periodeId });
    const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøvedata.']));
    const { id } = await p.call('indsendelser.close', { periodeId, forklaringer });
    await create('Carl', '2023-11-01');
    await create('Dorthe', '2024-03-04');
    await p.call('deltagere.delete', { id: gone.id }, 'Oprettet ved en fejl');
    const { indikatorer } = await p.call('overblik.compare', {
      foer: { indsendelse: id },
      nu: '2024-03-05',
      nr: 'O1',
    });
    const o1 = indikatorer.find((i) => i.nr === 'O1');
    expect(o1).toMatchObject({ foer: 2, nu: 3, tilfoejet: 2, fjernet: 1 });
    expect(o1?.bevaegelser.map((b) => [b.navn, b.art, b.grund]).toSorted()).toEqual([
      ['Ane', 'fjernet', 'slettet'],
      ['Carl', 'tilfoejet', 'efterregistreret'],
      ['Dorthe', 'tilfoejet', 'efter_opgoerelsen'],
    ]);
  });
});

describe('an empty project', () => {
  it('has pages for all its indicators: nothing counted, nothing projected, nothing fails', async () => {
    const p = await newProject();
    for (const nr of NUMBERS) {
      const found = await p.call('overblik.indicator', { nr, dato: '2024-03-19' });
      expect(found.indikator.status).toBe(0);
      expect(found.fremskrivning.grund).toBe('for_faa');
      expect(found.opdelinger.every((o) => o.dele.length === 0)).toBe(true);
      const before = await p.call('overblik.indicator', { nr, dato: '2023-01-01' });
      expect(before).toMatchObject({ maaneder: [], tempo: null, fremskrivning: { grund: 'for_kort_tid' } });
      const { grunde } = await p.call('overblik.indicator', { nr, dato: '2022-01-01' });
      expect(grunde.map((g) => g.kode)).toEqual(['ikke_indsamlet']);
    }
    await p.remove();
  });
});
