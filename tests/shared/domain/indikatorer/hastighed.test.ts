import { expect, test } from 'vitest';
import {
  computeOpgoerelse,
  prepareFakta,
  SKABELON_FORVENTNINGER,
  SKABELON_INDIKATORER,
  SKABELON_PERIODER,
  SKABELON_TRAFIKLYS,
} from '../../../../shared/domain/indikatorer/index.ts';
import type { Fakta } from '../../../../shared/domain/indikatorer/index.ts';
import { addDays } from '../../../../shared/domain/kalender/index.ts';
import { BEVILLING, EMPTY } from './projekter.ts';

const DELTAGERE = 10_000;

function bigProject(): Fakta {
  const rows = <T>(n: number, make: (id: string, i: number) => T): T[] =>
    Array.from({ length: n }, (_, i) => make(String(i).padStart(6, '0'), i));
  const date = (i: number): string => addDays('2023-03-01', (i * 37) % 900);
  const deltagerId = (i: number): string => String((i * 7919) % DELTAGERE).padStart(6, '0');
  return {
    ...EMPTY,
    deltagere: rows(DELTAGERE, (id, i) => ({
      id, cpr: i % 50 === 0 ? '1703881236' : `x${i}`, visitationUdfald: null, optagetDato: date(i),
      arbejdsmarkedsstatus: 'ledig', kommune: '316',
    })), // prettier-ignore
    jobformidlerforloeb: rows(15_000, (id, i) => ({ id, deltagerId: deltagerId(i), startDato: date(i) })),
    tilmeldinger: rows(15_000, (id, i) => ({
      id,
      holdId: 'h',
      deltagerId: deltagerId(i),
      startDato: date(i),
    })),
    effekter: rows(15_000, (id, i) => ({
      id, deltagerId: deltagerId(i), art: ['jobsoegende', 'beskaeftigelse', 'uddannelse'][i % 3] ?? null, dato: date(i),
      jobtype: 'ordinaer', dokumentation: null,
    })), // prettier-ignore
    kurser: rows(15_000, (id, i) => ({
      id, deltagerId: deltagerId(i), art: 'amu', status: 'gennemfoert', gennemfoertDato: date(i), bevis: true,
      bevisReference: null,
    })), // prettier-ignore
  };
}

test('eleven indicators over 10,000 deltagere and 60,000 facts are counted in well under 25 ms', () => {
  const klargjort = prepareFakta(bigProject());
  const opsaetning = {
    projekt: BEVILLING,
    definitioner: SKABELON_INDIKATORER,
    perioder: SKABELON_PERIODER,
    forventninger: SKABELON_FORVENTNINGER,
    trafiklys: SKABELON_TRAFIKLYS,
  };
  const times = Array.from({ length: 20 }, (_, i) => {
    const start = performance.now();
    computeOpgoerelse(klargjort, opsaetning, { dato: addDays('2024-03-19', i), lister: false });
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(25);
});
