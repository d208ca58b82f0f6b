import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beregnFrister, gradAt, type FristFakta } from '#shared/domain/frister/index.ts';
import { addDays, addMonths } from '#shared/domain/kalender/index.ts';

const DAG = '2024-03-19';
const dato = fc.option(fc.integer({ min: -400, max: 400 }).map((n) => addDays(DAG, n)));
const person = fc.record({
  id: fc.constantFrom('d1', 'd2', 'd3'),
  navn: fc.constant('Ane'),
  jobformidlerId: fc.option(fc.constant('m')),
  optagetDato: dato,
  afslutningDato: dato,
  opfulgt4UgerDato: dato,
  opfulgt6MdrDato: dato,
  mangler: fc.constantFrom<string[]>([], ['cpr']),
});
const tom: FristFakta = { deltagere: [], effekter: [], praktik: [], hold: [], samtaler: [], kontakter: [] };
const afsluttet = (afslutningDato: string, mere: object = {}): FristFakta => ({
  ...tom,
  deltagere: [
    {
      id: 'd1',
      navn: 'Ane',
      jobformidlerId: null,
      optagetDato: '2023-01-02',
      afslutningDato,
      opfulgt4UgerDato: null,
      opfulgt6MdrDato: null,
      mangler: [],
      ...mere,
    },
  ],
});
const koder = (fakta: FristFakta, dag = DAG) =>
  beregnFrister(fakta, dag).map((f) => `${f.kode} ${f.grad} ${f.dato}`);

describe('the deadlines', () => {
  it('are graded by their day and come in its order, for any persons', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), (deltagere) => {
        const frister = beregnFrister({ ...tom, deltagere }, DAG);
        for (const f of frister) expect(f.grad).toBe(gradAt(f.dato, DAG));
        expect(frister.map((f) => f.dato)).toEqual(frister.map((f) => f.dato).toSorted());
      }),
    );
  });

  it('ask for an effect from the exit until four weeks after, and then say it is late', () => {
    expect(koder(afsluttet(DAG))).toEqual([`effekt_efter_afslutning snart ${addDays(DAG, 28)}`]);
    expect(koder(afsluttet(addDays(DAG, -28)))).toEqual([`effekt_efter_afslutning i_dag ${DAG}`]);
    expect(koder(afsluttet(addDays(DAG, -29)))).toEqual([
      `effekt_efter_afslutning for_sent ${addDays(DAG, -1)}`,
    ]);
    expect(koder(afsluttet(addDays(DAG, 1)))).toEqual([]);
  });

  it('let go once an effect is there, or the follow-up was made without one', () => {
    const exit = addDays(DAG, -10);
    const medEffekt = { ...afsluttet(exit), effekter: [{ deltagerId: 'd1', dato: addDays(exit, 3) }] };
    expect(koder(medEffekt)).toEqual([]);
    expect(koder({ ...medEffekt, effekter: [{ deltagerId: 'd1', dato: addDays(exit, -1) }] })).toHaveLength(
      1,
    );
    expect(koder(afsluttet(exit, { opfulgt4UgerDato: DAG }))).toEqual([]);
  });

  it('of the four weeks is settled by an effect inside them alone', () => {
    const exit = addDays(DAG, -60);
    const med = (dage: number) =>
      koder({ ...afsluttet(exit), effekter: [{ deltagerId: 'd1', dato: addDays(exit, dage) }] });
    expect([0, 28].map(med)).toEqual([[], []]);
    expect([-1, 29].map((dage) => med(dage).length)).toEqual([1, 1]);
  });

  it('ask again at six months, from two weeks before', () => {
    const exit = '2023-10-02';
    const seks = addMonths(exit, 6);
    const fulgt = afsluttet(exit, { opfulgt4UgerDato: exit });
    expect(koder(fulgt, addDays(seks, -15))).toEqual([]);
    expect(koder(fulgt, addDays(seks, -14))).toEqual([`opfoelgning_6_mdr snart ${seks}`]);
    expect(koder(afsluttet(exit, { opfulgt4UgerDato: exit, opfulgt6MdrDato: seks }), seks)).toEqual([]);
  });

  it('say that a planned end has passed, also of what nobody wrote the start of', () => {
    const hold = { id: 'h1', navn: 'Hold 4', planlagtSlut: '2024-03-18', startDato: null, slutDato: null };
    const of = (mere: object) =>
      beregnFrister({ ...tom, hold: [{ ...hold, ...mere }] }, DAG).map((f) => [f.dato, f.grad, ...f.felter]);
    expect(of({})).toEqual([['2024-03-18', 'for_sent', 'startDato']]);
    expect(of({ planlagtSlut: DAG })).toEqual([]);
    expect(of({ slutDato: '2024-03-10' })).toEqual([]);
    expect(of({ startDato: '2024-01-15' })).toEqual([['2024-03-18', 'for_sent']]);
    const praktik = {
      id: 'p1',
      deltagerId: 'd1',
      status: 'i_gang',
      planlagtStart: null,
      planlagtSlut: '2024-03-20',
      startDato: null,
      slutDato: null,
    };
    const [frist] = beregnFrister({ ...afsluttet('2099-01-01'), praktik: [praktik] }, DAG);
    expect(frist).toMatchObject({ kode: 'praktik_slutter', dato: '2024-03-20', felter: ['startDato'] });
  });

  it('remind of talks this week, of planned praktik and ends, and of whom to call again until it is done', () => {
    const fakta: FristFakta = {
      ...afsluttet('2099-01-01'),
      samtaler: [
        { id: 's1', deltagerId: 'd1', medarbejderId: null, planlagtDato: '2024-03-24', afholdtDato: null },
        { id: 's2', deltagerId: 'd1', medarbejderId: null, planlagtDato: '2024-03-25', afholdtDato: null },
        { id: 's3', deltagerId: 'd1', medarbejderId: null, planlagtDato: DAG, afholdtDato: DAG },
      ],
      praktik: [
        {
          id: 'p1',
          deltagerId: 'd1',
          status: 'planlagt',
          planlagtStart: '2024-03-20',
          planlagtSlut: null,
          startDato: null,
          slutDato: null,
        },
        {
          id: 'p2',
          deltagerId: 'd1',
          status: 'aflyst',
          planlagtStart: '2024-03-20',
          planlagtSlut: null,
          startDato: null,
          slutDato: null,
        },
      ],
      hold: [
        { id: 'h1', navn: 'Hold 4', planlagtSlut: '2024-03-01', startDato: '2024-01-15', slutDato: null },
      ],
      kontakter: [
        {
          id: 'k1',
          virksomhedId: 'v1',
          virksomhed: 'A',
          medarbejderId: null,
          dato: '2024-03-01',
          opfoelgningDato: DAG,
        },
        {
          id: 'k2',
          virksomhedId: 'v2',
          virksomhed: 'B',
          medarbejderId: null,
          dato: '2024-03-01',
          opfoelgningDato: DAG,
        },
        {
          id: 'k3',
          virksomhedId: 'v2',
          virksomhed: 'B',
          medarbejderId: null,
          dato: '2024-03-10',
          opfoelgningDato: null,
        },
      ],
    };
    expect(beregnFrister(fakta, DAG).map((f) => `${f.kode} ${f.id}`)).toEqual([
      'hold_slutter h1',
      'ring_igen k1',
      'praktik_starter p1',
      'samtale s1',
    ]);
  });
});
