import { describe, expect, test } from 'vitest';
import type { Fakta, Opsaetning } from '../../../../shared/domain/indikatorer/index.ts';
import {
  computeOpgoerelse,
  prepareFakta,
  SKABELON_FORVENTNINGER,
  SKABELON_INDIKATORER,
  SKABELON_PERIODER,
  SKABELON_TRAFIKLYS,
} from '../../../../shared/domain/indikatorer/index.ts';
import rapport from '../../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { EMPTY } from './projekter.ts';

const OPSAETNING: Opsaetning = {
  projekt: rapport.projekt,
  definitioner: SKABELON_INDIKATORER,
  perioder: SKABELON_PERIODER,
  forventninger: SKABELON_FORVENTNINGER,
  trafiklys: SKABELON_TRAFIKLYS,
};

/** A project that gives the report's eleven figures; every deltager was optaget on the first day. */
function reportFacts(): Fakta {
  const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  const startDato = '2023-04-01';
  const deltager = (i: number) => ({ deltagerId: `d${i}` });
  const effekt = (art: string, n: number) =>
    range(n).map((i) => ({
      id: `${art}${i}`, ...deltager(i), art, dato: '2024-01-15', jobtype: 'ordinaer', dokumentation: null,
    })); // prettier-ignore
  return {
    ...EMPTY,
    deltagere: range(66).map((i) => ({
      id: `d${i}`, cpr: null, visitationUdfald: null, optagetDato: '2023-03-01',
      arbejdsmarkedsstatus: i % 2 === 0 ? 'ledig' : 'langtidsledig', kommune: i === 0 ? '326' : '316',
    })), // prettier-ignore
    virksomheder: [
      { id: 'v0', cvr: null, aarsvaerk: 12, omsaetningMioEur: 3, balanceMioEur: null, kommune: '316' },
    ],
    virksomhedskontakter: range(80).map((i) => ({
      id: `k${i}`,
      virksomhedId: 'v0',
      deltagerId: null,
      dato: startDato,
    })),
    jobformidlerforloeb: range(66).map((i) => ({ id: `j${i}`, ...deltager(i), startDato })),
    praktikforloeb: range(20).map((i) => ({
      id: `p${i}`, ...deltager(i), virksomhedId: 'v0', type: 'virksomhedspraktik', status: 'gennemfoert', startDato,
    })), // prettier-ignore
    tilmeldinger: range(66).map((i) => ({ id: `t${i}`, holdId: 'h', ...deltager(i), startDato })),
    kurser: range(8).map((i) => ({
      id: `u${i}`, ...deltager(i), art: 'amu', status: 'gennemfoert', gennemfoertDato: '2024-02-01', bevis: true,
      bevisReference: null,
    })), // prettier-ignore
    virksomhedsstoetter: [
      { id: 's0', virksomhedId: 'v0', status: 'modtaget', modtagetDato: '2023-10-01', dokumentation: null },
    ],
    effekter: [...effekt('beskaeftigelse', 6), ...effekt('uddannelse', 3)],
  };
}

const opgoerelse = computeOpgoerelse(prepareFakta(reportFacts()), OPSAETNING, {
  dato: rapport.opgørelsesdato,
});

describe('the template is the report', () => {
  test('its indicators', () => {
    const expected = rapport.indikatorer.map(({ nr, gruppe, navn, måltal, måltalEfter }) => ({
      nr, gruppe, navn, maaltal: måltal, maaltalEfter: måltalEfter,
    })); // prettier-ignore
    const own = SKABELON_INDIKATORER.map(({ nr, gruppe, navn, maaltal, maaltalEfter }) => ({
      nr, gruppe, navn, maaltal, maaltalEfter,
    })); // prettier-ignore
    expect(own).toEqual(expected);
  });

  test('its periods', () => {
    expect(SKABELON_PERIODER.map(({ nr, fra, til }) => ({ nr, fra, til }))).toEqual(rapport.perioder);
  });

  test('its expectations', () => {
    for (const { nr, forventetEfterPeriode2 } of rapport.indikatorer) {
      const own = SKABELON_FORVENTNINGER.find((f) => f.indikatorId === nr && f.periodeId === 'P2');
      expect(own?.vaerdi ?? null).toBe(forventetEfterPeriode2 ?? null);
    }
  });

  test.each(['midtvejs', 'slut'] as const)('its lights %s', (skala) => {
    const own = SKABELON_TRAFIKLYS.filter((row) => row.skala === skala);
    expect(own.map(({ niveau, lys, fra, til }) => ({ niveau, lys, fra, til }))).toEqual(
      rapport.trafiklys[skala],
    );
  });
});

describe('the report’s figures are counted again', () => {
  test('status and percent of all eleven', () => {
    const own = opgoerelse.indikatorer.map((i) => ({
      nr: i.definition.nr,
      status: i.status,
      procent: i.procent,
    }));
    expect(own).toEqual(rapport.indikatorer.map(({ nr, status, procent }) => ({ nr, status, procent })));
  });

  test('the means, by the report’s method and exactly', () => {
    const { aktivitet, output, effekt } = opgoerelse.gennemsnit;
    expect({ aktivitet: aktivitet.procent, output: output.procent, effekt: effekt.procent }).toEqual({
      aktivitet: rapport.gennemsnit.aktivitet,
      output: rapport.gennemsnit.output,
      effekt: rapport.gennemsnit.effekt,
    });
    expect(aktivitet.eksakt).toBe(56.75);
    expect(output.eksakt).toBeCloseTo(26.47619047619, 11);
    expect(effekt.eksakt).toBeCloseTo(20.166666666667, 11);
    expect(output.bemaerkninger).toEqual([
      { kode: 'afrunding_afgoer', detalje: { procent: 27, eksaktAfrundet: 26 } },
    ]);
    expect(aktivitet.bemaerkninger).toEqual([]);
  });

  test('the lights of domain.md §1.5', () => {
    const lights = opgoerelse.indikatorer.map((i) => `${i.definition.nr} ${i.lys?.lys} ${i.lys?.niveau}`);
    expect(lights).toEqual([
      'A1 grøn 2', 'A2 rød 4', 'A3 grøn 1', 'A4 grøn 1', 'O1 grøn 2', 'O2 grøn 2', 'O3 rød 5',
      'E1 rød 5', 'E2 gul 3', 'E3 gul 3', 'E4 gul 3',
    ]); // prettier-ignore
    const groups = Object.values(opgoerelse.gennemsnit).map((g) => `${g.lys?.lys} ${g.lys?.niveau}`);
    expect(groups).toEqual(['grøn 1', 'gul 3', 'rød 4']);
    expect(opgoerelse.trafiklys).toBe('midtvejs');
  });

  test('the remarks', () => {
    const remarks = Object.fromEntries(opgoerelse.indikatorer.map((i) => [i.definition.nr, i.bemaerkninger]));
    expect(remarks['O1']).toEqual([
      { kode: 'over_forventet', detalje: { antal: 16, forventet: 50, periodeNr: 2 } },
    ]);
    expect(remarks['E2']).toEqual([
      { kode: 'som_forventet', detalje: { antal: 0, forventet: 6, periodeNr: 2 } },
      { kode: 'graensetilfaelde', detalje: { niveau: 3, ogsaaNiveau: 4 } },
    ]);
    expect(remarks['E1']).toEqual([{ kode: 'forventning_ikke_oplyst', detalje: { periodeNr: 2 } }]);
    expect(remarks['A4']?.[0]).toEqual({ kode: 'over_maal', detalje: { antal: 10 } });
    expect(opgoerelse.sidstePeriode?.nr).toBe(2);
  });

  test('contacts are also shown by company, and the other way round', () => {
    const a4 = opgoerelse.indikatorer.find((i) => i.definition.nr === 'A4');
    expect(a4?.alternativer).toEqual({ raekke: 80, virksomhed: 1, deltager: 80 });
  });
});

describe('around the report', () => {
  const at = (dato: string, more = {}) =>
    computeOpgoerelse(prepareFakta(reportFacts()), OPSAETNING, { dato, ...more });

  test('the slut scale applies from the last day of the grant, or when asked for', () => {
    expect(at('2025-12-30').trafiklys).toBe('midtvejs');
    expect(at('2025-12-31').trafiklys).toBe('slut');
    expect(at('2024-03-19', { trafiklys: 'slut' }).indikatorer[0]?.lys).toMatchObject({
      niveau: 4,
      lys: 'rød',
    });
  });

  test('before collection begins the value is null, which is not 0', () => {
    const early = at('2023-02-28');
    expect(early.indikatorer.map((i) => i.status)).toEqual(Array.from({ length: 11 }, () => null));
    expect(early.gennemsnit.output).toMatchObject({ antal: 0, procent: null, eksakt: null, lys: null });
    expect(early.indikatorer[0]?.bemaerkninger).toEqual([
      { kode: 'indsamling_ikke_begyndt', detalje: { fra: '2023-03-01' } },
    ]);
    expect(at('2023-03-01').indikatorer[4]?.status).toBe(66);
  });

  test('an indicator never collected takes no part in the mean', () => {
    const definitioner = SKABELON_INDIKATORER.map((d) => (d.nr === 'E1' ? { ...d, indsamlesFra: null } : d));
    const opsaetning = { ...OPSAETNING, definitioner };
    const result = computeOpgoerelse(prepareFakta(reportFacts()), opsaetning, { dato: '2024-03-19' });
    expect(result.gennemsnit.effekt).toMatchObject({ antal: 3, procent: 27 });
    expect(result.indikatorer[7]).toMatchObject({ status: null, procent: null, lys: null, taeller: [] });
  });

  test('no expectation before the first period has ended', () => {
    expect(at('2023-08-30').indikatorer[4]?.forventet).toBeNull();
    expect(at('2023-08-31').indikatorer[4]?.forventet).toEqual({
      vaerdi: null,
      periodeNr: 1,
      til: '2023-08-31',
    });
    expect(at('2024-02-29').indikatorer[4]?.forventet).toEqual({
      vaerdi: 50,
      periodeNr: 2,
      til: '2024-02-29',
    });
  });

  test('a period shows its own figures, and remarks on the cumulative ones', () => {
    const part = at('2024-02-29', { fra: '2023-09-01' });
    expect(part.indikatorer[4]).toMatchObject({ status: 0, kumulativ: 66, procent: 0 });
    expect(part.indikatorer[4]?.bemaerkninger[0]?.kode).toBe('over_forventet');
    expect(part.indikatorer[4]?.taellerIkke.every((unit) => unit.taltFoerPerioden)).toBe(true);
    expect(part.indikatorer[8]).toMatchObject({ status: 6, kumulativ: 6 });
  });

  test('what is no date is refused', () => {
    expect(() => at('2024-02-30')).toThrow(RangeError);
    expect(() => at('2024-02-29', { fra: 'i går' })).toThrow(RangeError);
  });
});
