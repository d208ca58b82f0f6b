import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countIndikator,
  prepareFakta,
  SKABELON_INDIKATORER,
} from '../../../../shared/domain/indikatorer/index.ts';
import { breakDown, OPDELINGER, partOf, sporAt } from '../../../../shared/domain/overblik/index.ts';
import { anyProject, BEVILLING, day, EMPTY } from '../indikatorer/projekter.ts';

test('the parts add up to the value, and each is as long as its list', () => {
  fc.assert(
    fc.property(anyProject, fc.constantFrom(...SKABELON_INDIKATORER), day, (fakta, d, dato) => {
      const klargjort = prepareFakta(fakta);
      const collected = { ...d, indsamlesFra: '2000-01-01' };
      const { status, taeller } = countIndikator(klargjort, collected, {
        ...BEVILLING,
        dato,
        fra: null,
        lister: true,
      });
      const personer = new Map([['d1', { koen: 'kvinde', foedselsdato: '2000-01-01', optagetDato: dato }]]);
      const grundlag = { personFor: (id: string) => personer.get(id), sporFor: sporAt(klargjort, dato) };
      for (const opdeling of OPDELINGER) {
        const parts = breakDown(opdeling, taeller, grundlag);
        expect(parts.reduce((sum, p) => sum + p.antal, 0)).toBe(status);
        for (const { kode, antal } of parts) {
          expect(taeller.filter((e) => partOf(opdeling, e, grundlag) === kode)).toHaveLength(antal);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('spor are told from what has begun or is completed; a screening tells none', () => {
  const base = { startDato: '2023-05-01', deltagerId: 'd1' };
  const course = { gennemfoertDato: '2023-06-01', status: 'gennemfoert', bevis: null, bevisReference: null };
  const deltager = (id: string) => ({
    id,
    cpr: null,
    visitationUdfald: null,
    optagetDato: '2023-04-01',
    arbejdsmarkedsstatus: 'ledig',
    kommune: '316',
  });
  const spor = sporAt(
    prepareFakta({
      ...EMPTY,
      deltagere: [deltager('d1'), deltager('d2'), deltager('d3')],
      jobformidlerforloeb: [{ id: 'j1', ...base }],
      tilmeldinger: [
        { id: 't1', holdId: null, ...base },
        { id: 't2', holdId: null, deltagerId: 'd2', startDato: '2023-09-01' },
      ],
      kurser: [
        { id: 'k1', deltagerId: 'd1', art: 'fvu_screening', ...course },
        { id: 'k2', deltagerId: 'd3', art: 'amu', ...course },
      ],
    }),
    '2023-08-31',
  );
  expect(['d1', 'd2', 'd3'].map(spor)).toEqual(['jobformidler+gruppeforloeb', 'ukendt', 'opkvalificering']);
});
