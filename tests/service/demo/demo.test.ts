import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/index.ts';
import { PROTOCOL } from '#shared/contract/index.ts';
import fixture from '../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { newProject, PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

const REPORT_DAY = '2024-03-19';
type Opgoerelse = OutputOf<'indikatorer.count'>;

let demo: TestProject;
let report: Opgoerelse;
beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
  report = await demo.call('indikatorer.count', { dato: REPORT_DAY, enheder: true });
});
afterAll(() => demo.remove());

const statusOf = (o: Opgoerelse): Record<string, number | null> =>
  Object.fromEntries(o.indikatorer.map((i) => [i.nr, i.status]));
const indikator = (nr: string) => report.indikatorer.find((i) => i.nr === nr);

describe('the numbers', () => {
  it('are every cell of the report on 19.03.2024', () => {
    const cells = report.indikatorer.map((i) => [
      i.nr,
      i.gruppe,
      i.navn,
      i.maaltal,
      i.maaltalEfter,
      i.status,
      i.procent,
    ]);
    expect(cells).toEqual(
      fixture.indikatorer.map((i) => [i.nr, i.gruppe, i.navn, i.måltal, i.måltalEfter, i.status, i.procent]),
    );
    const { aktivitet, output, effekt } = report.gennemsnit;
    expect([aktivitet.procent, output.procent, effekt.procent]).toEqual([57, 27, 20]);
  });

  it('are those expected at the end of the second period', async () => {
    const { O1, E1, E2, E3, E4 } = statusOf(await demo.call('indikatorer.count', { dato: '2024-02-29' }));
    expect({ E1, E2, E3, E4 }).toEqual({ E1: 0, E2: 6, E3: 2, E4: 7 });
    expect(O1).toBeGreaterThanOrEqual(50);
    expect(O1).toBeLessThanOrEqual(65);
  });

  it('are nothing before the project began, and do not grow after the report’s day', async () => {
    const before = statusOf(await demo.call('indikatorer.count', { dato: '2023-03-05' }));
    expect(Object.entries(before).filter(([nr, n]) => nr !== 'A4' && (n ?? 0) !== 0)).toEqual([]);
    expect(statusOf(await demo.call('indikatorer.count', { dato: '2025-12-31' }))).toEqual(statusOf(report));
  });
});

describe('what nearly counts', () => {
  const EXPECTED = {
    A1: { deltager_ikke_optaget: 3, dublet: 3 },
    A2: { aflyst: 2, dato_mangler: 2, type_taeller_ikke: 6 },
    A3: { deltager_ikke_optaget: 3, dato_mangler: 1, dublet: 3 },
    A4: {},
    O1: { deltager_ikke_optaget: 7 },
    O2: { deltager_ikke_optaget: 7 },
    O3: { afslaaet: 2, kun_tilbudt: 2, stoerrelse_mangler: 1, ikke_smv: 1, dublet: 1 },
    E1: {},
    E2: { deltager_ikke_optaget: 1, dato_mangler: 1, foer_optagelse: 1, jobtype_taeller_ikke: 1, dublet: 1 },
    E3: { dato_mangler: 1, dublet: 1 },
    E4: { ikke_gennemfoert: 4, dato_mangler: 1, foer_optagelse: 1, bevis_mangler: 1, dublet: 1 },
  };

  it.each(Object.entries(EXPECTED))('%s: each with its reason', (nr, expected) => {
    const counts: Record<string, number> = {};
    for (const { aarsag } of indikator(nr)?.taellerIkke ?? []) counts[aarsag] = (counts[aarsag] ?? 0) + 1;
    expect(counts).toEqual(expected);
  });

  it('is of every kind', async () => {
    const kinds = async (
      operation: 'praktik.list' | 'forloeb.listKursus',
      felt: string,
    ): Promise<string[]> => {
      const { raekker } = await demo.call(operation, {});
      return raekker.map((r) => String((r as unknown as Record<string, unknown>)[felt]));
    };
    expect(await kinds('praktik.list', 'type')).toEqual(
      expect.arrayContaining(['snusepraktik', 'loentilskud', 'uddannelsespraktik', 'loennede_timer']),
    );
    expect(await kinds('praktik.list', 'status')).toEqual(
      expect.arrayContaining(['planlagt', 'i_gang', 'gennemfoert', 'afbrudt', 'aflyst']),
    );
    expect(await kinds('forloeb.listKursus', 'art')).toContain('fvu_screening');
    expect(await kinds('forloeb.listKursus', 'status')).toEqual(
      expect.arrayContaining(['tilbudt', 'tilmeldt', 'gennemfoert', 'afbrudt', 'afslaaet']),
    );
  });
});

describe('the people and companies', () => {
  it('are 66 optagne, all ledige, one of them from Kalundborg, some closed and some incomplete', async () => {
    const { raekker } = await demo.call('deltagere.list', { udfyldt: ['optagetDato'] });
    const count = (holds: (r: (typeof raekker)[number]) => boolean): number => raekker.filter(holds).length;
    expect(raekker).toHaveLength(66);
    expect(
      count((r) => r.arbejdsmarkedsstatus === 'ledig' || r.arbejdsmarkedsstatus === 'langtidsledig'),
    ).toBe(66);
    expect([count((r) => r.kommune === '326'), count((r) => r.kommune === '316')]).toEqual([1, 65]);
    expect(count((r) => r.afslutningAarsag !== null)).toBe(15);
    expect(count((r) => r.uddannelsesniveau === null)).toBe(5);
    expect(count((r) => /[æøåÆØÅ]/.test(r.navn ?? ''))).toBeGreaterThan(4);
    expect(new Set(raekker.map((r) => r.navn)).size).toBe(66);
  });

  it('had contact 80 times, at 45 companies, of which the support went to one small one', async () => {
    const { raekker } = await demo.call('virksomheder.listKontakt', {});
    expect([raekker.length, new Set(raekker.map((r) => r.virksomhedId)).size]).toEqual([80, 45]);
    expect(indikator('A4')?.alternativer).toMatchObject({ virksomhed: 45 });
    expect((await demo.call('forloeb.listHold', {})).ialt).toBe(4);
  });

  it('have evidence behind most of what counts', () => {
    for (const [nr, least] of [
      ['E2', 4],
      ['E3', 2],
      ['E4', 8],
      ['O3', 1],
    ] as const) {
      const given = indikator(nr)?.taeller?.filter((unit) => unit.bevis !== null) ?? [];
      expect([nr, given.length >= least]).toEqual([nr, true]);
    }
  });
});

describe('the submissions', () => {
  it('are one that was closed when its half-year was over, and one that can be closed now', async () => {
    const { perioder } = await demo.call('indsendelser.list', {});
    expect(perioder.map((p) => p.tilstand)).toEqual(['lukket', 'klar', 'aaben', 'aaben', 'aaben', 'aaben']);
    const [closed] = perioder[0]?.indsendelser ?? [];
    expect(closed).toMatchObject({ dato: '2023-08-31', lukketAf: 'Mette Holm', genaabnetTid: null });
    const id = closed?.id ?? '';
    expect(await demo.call('indsendelser.rederive', { id })).toMatchObject({ ens: true, afvigelser: [] });
    const { forklaringer } = await demo.call('indsendelser.get', { id });
    expect(Object.keys(forklaringer)).toEqual(['obligatoriske_mangler', 'taeller_naesten']);
  });

  it('what was typed too late for the first has its reason, and moved no number of it', async () => {
    const [first] = (await demo.call('indsendelser.list', {})).perioder;
    const id = first?.indsendelser[0]?.id ?? '';
    const { efterregistreringer, indikatorer } = await demo.call('indsendelser.difference', { id });
    expect(efterregistreringer).toMatchObject([
      { tabel: 'praktikforloeb', art: 'rettet', begrundelse: 'Papirerne kom først efter indsendelsen.' },
    ]);
    expect(indikatorer.filter((i) => i.foer !== i.nu)).toEqual([]);
  });

  it('tell the effektkæde in words, and give no light', async () => {
    const { emner } = await demo.call('evaluering.list', {});
    expect(emner).toHaveLength(5);
    expect(emner.filter((e) => e.lys !== null)).toEqual([]);
  });
});

describe('the project', () => {
  it('has the report’s facts, and opens at its day', async () => {
    const { projekt } = await demo.call('projekt.get', {});
    const { indsatsområde, kommuner: _kommuner, ...facts } = fixture.projekt;
    expect(projekt).toMatchObject({ ...facts, indsatsomraade: indsatsområde });
    const { session } = await demo.call('projekt.status', {});
    expect([session?.visDato, session?.bruger.navn, session?.mappe]).toEqual([
      REPORT_DAY,
      'Mette Holm',
      demo.mappe,
    ]);
    const { raekker } = await demo.call('projekt.listKommune', { sorter: { felt: 'kommune' } });
    expect(raekker.map((k) => k.kommune)).toEqual(fixture.projekt.kommuner.map((k) => k.kode));
  });

  it('has a log that holds, written over a year by four people', async () => {
    const { ok, fund } = await demo.call('revision.verify', {});
    expect([ok, fund]).toEqual([true, []]);
    const { handlinger } = await demo.call('revision.listHandlinger', { graense: 1000 });
    const { session } = await demo.call('projekt.status', {});
    const leder = { tabel: 'bruger', id: session?.bruger.id ?? '' } as const;
    const { historik } = await demo.call('revision.history', leder);
    const first = historik.map((h) => h.tid).toSorted()[0];
    const last = handlinger
      .map((h) => h.tid)
      .toSorted()
      .at(-1);
    expect([first?.slice(0, 10), last?.slice(0, 10)]).toEqual(['2023-03-01', REPORT_DAY]);
    expect(new Set(handlinger.map((h) => h.bruger)).size).toBe(4);
  });

  it('opens again, and goes on with the clock of the day', async () => {
    const again = demo.restart();
    await demo.call('projekt.close', {});
    await again.call('projekt.open', { mappe: demo.mappe, adgangskode: PASSWORD });
    const { id } = await again.call('forloeb.createHold', { navn: 'Hold 5' });
    const { historik } = await again.call('revision.history', { tabel: 'hold', id });
    expect(historik[0]?.tid.slice(0, 4)).toBe(String(new Date().getFullYear()));
    const { handling } = await again.call('revision.undo', {});
    expect(handling).toContain('fortryd-');
    expect((await again.call('revision.verify', {})).ok).toBe(true);
    await again.call('projekt.close', {});
    await demo.call('projekt.open', { mappe: demo.mappe, adgangskode: PASSWORD });
  });
});

describe('making it', () => {
  it('gives the same rows under the same ids every time', async () => {
    const other = serviceOn(tempDir());
    await other.call('projekt.createDemo', { mappe: other.mappe, adgangskode: PASSWORD });
    for (const operation of [
      'deltagere.list',
      'virksomheder.listKontakt',
      'effekter.list',
      'indikatorer.list',
    ] as const) {
      expect(await other.call(operation, { graense: 1000 })).toEqual(
        await demo.call(operation, { graense: 1000 }),
      );
    }
    await other.remove();
  });

  it('leaves no folder when it is cancelled, and what was open stays open', async () => {
    const open = await newProject();
    const mappe = `${open.mappe}-demo`;
    const events: number[] = [];
    open.service.onEvent((event) => {
      if (event.event !== 'progress') return;
      events.push(event.done);
      open.service.cancel('demo');
    });
    const input = { mappe, adgangskode: PASSWORD };
    const reply = await open.service.handle({
      v: PROTOCOL,
      id: 'demo',
      operation: 'projekt.createDemo',
      input,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'afbrudt' } });
    expect([events.length, existsSync(mappe)]).toEqual([1, false]);
    const { session, seneste } = await open.call('projekt.status', {});
    expect([session?.mappe, seneste.map((s) => s.mappe)]).toEqual([open.mappe, [open.mappe]]);
    mkdirSync(mappe);
    await open.service.handle({ v: PROTOCOL, id: 'demo', operation: 'projekt.createDemo', input });
    expect(readdirSync(mappe)).toEqual([]);
    await open.remove();
  });

  it('refuses a weak password and a used folder before it makes anything', async () => {
    const used = await newProject();
    const weak = await used.refused('projekt.createDemo', {
      mappe: `${used.mappe}-demo`,
      adgangskode: 'kort',
    });
    expect([weak.code, existsSync(`${used.mappe}-demo`)]).toEqual(['svag_adgangskode', false]);
    const taken = await used.refused('projekt.createDemo', { mappe: used.mappe, adgangskode: PASSWORD });
    expect([taken.code, existsSync(used.mappe)]).toEqual(['mappe_findes', true]);
    await used.remove();
  });
});
