import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

const DATO = '2024-03-19';

describe('what must be reported', () => {
  let p: TestProject;
  beforeEach(async () => {
    p = await newProject();
  });
  afterEach(() => p.remove());

  const lacking = async () => {
    const { optagne, felter } = await p.call('deltagere.incomplete', { dato: DATO });
    const names: Record<string, readonly string[]> = Object.fromEntries(
      felter.map((f) => [f.felt, f.deltagere.map((d) => d.navn)]),
    );
    return { optagne, names };
  };

  it('is asked of those admitted by the day, field by field', async () => {
    const optagetDato = '2023-09-04';
    await p.call('deltagere.create', { navn: 'Bo', optagetDato, kommune: '316' });
    await p.call('deltagere.create', {
      navn: 'Ane',
      optagetDato,
      cpr: '170388-1235',
      ydelse: 'ledighedsydelse',
    });
    await p.call('deltagere.create', { navn: 'Senere', optagetDato: '2024-05-01' });
    await p.call('deltagere.create', { navn: 'Kun visiteret' });
    expect(await lacking()).toEqual({
      optagne: 2,
      names: {
        cpr: ['Bo'],
        kommune: ['Ane'],
        ydelse: ['Bo'],
        arbejdsmarkedsstatus: ['Ane', 'Bo'],
        uddannelsesniveau: ['Ane', 'Bo'],
      },
    });
  });

  it('takes gender and birth date where there is no CPR number', async () => {
    const person = { navn: 'Bo', optagetDato: '2023-09-04', koen: 'mand' } as const;
    const { id } = await p.call('deltagere.create', person);
    expect((await lacking()).names['cpr']).toEqual(['Bo']);
    await p.call('deltagere.update', { id, foedselsdato: '1988-03-17' });
    expect((await lacking()).names['cpr']).toEqual([]);
  });
});

describe('the promise of the demo’s empty fields', () => {
  it('is kept when they are filled, indicator by indicator', async () => {
    const demo = serviceOn(tempDir());
    await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
    const status = async (nr: string) =>
      (await demo.call('indikatorer.count', { dato: DATO, nr })).indikatorer[0]?.status ?? 0;
    const { gevinster } = await demo.call('indikatorer.gains', { dato: DATO });
    expect(gevinster.map((g) => g.gevinst)).toEqual(
      gevinster.map((g) => g.gevinst).toSorted((a, b) => b - a),
    );
    expect(gevinster.map((g) => g.nr).toSorted()).toEqual(['A2', 'E2', 'E3', 'E4', 'O3']);
    for (const { nr, gevinst, felter } of gevinster) {
      const before = await status(nr);
      for (const { tabel, id, felt } of felter) await fill(demo, tabel, id, felt);
      expect([nr, await status(nr)]).toEqual([nr, before + gevinst]);
    }
    await demo.remove();
  });
});

/** Types the answer that lets the field count. */
async function fill(demo: TestProject, tabel: string, id: string, felt: string): Promise<unknown> {
  const value = { bevis: true, aarsvaerk: 7, omsaetningMioEur: 1.5, jobtype: 'ordinaer' }[felt] ?? DATO;
  const operation = {
    praktikforloeb: 'praktik.update',
    tilmelding: 'forloeb.updateTilmelding',
    kursus: 'forloeb.updateKursus',
    effekt: 'effekter.update',
    virksomhed: 'virksomheder.update',
  }[tabel];
  const reply = await demo.send(operation ?? tabel, { id, [felt]: value });
  expect([operation, felt, reply.ok]).toEqual([operation, felt, true]);
  return reply;
}
