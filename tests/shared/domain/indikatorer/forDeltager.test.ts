import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countIndikator,
  DISTINKTER,
  indikatorerForDeltager,
  KLADDE_ID,
  prepareFakta,
  SKABELON_INDIKATORER,
  withKladde,
} from '#shared/domain/indikatorer/index.ts';
import { anyProject, BEVILLING, day } from './projekter.ts';

const RUNS = { numRuns: 200 };
const DEFINITIONS = SKABELON_INDIKATORER.map((d) => ({ ...d, indsamlesFra: '2000-01-01' }));
const anyDefinitions = fc
  .constantFrom(...DISTINKTER)
  .map((distinkt) => [...DEFINITIONS, ...DEFINITIONS.map((d) => ({ ...d, distinkt }))]);

test('what an indicator makes of the persons one by one is what it makes of all', () => {
  fc.assert(
    fc.property(anyProject, anyDefinitions, day, (fakta, all, dato) => {
      const klargjort = prepareFakta(fakta);
      const definitioner = all.filter((d) => d.kilde !== 'virksomhedsstoette');
      // Two records of one person give the same answer: one of each group is asked.
      const persons = klargjort.personer.repraesentant;
      const found = persons.map((id) =>
        indikatorerForDeltager(klargjort, id, { projekt: BEVILLING, definitioner, dato }),
      );
      definitioner.forEach((d, i) => {
        const whole = countIndikator(klargjort, d, { ...BEVILLING, dato, fra: null, lister: true });
        const withPerson = new Set(
          klargjort.kandidater[d.kilde].filter((k) => k.person >= 0).map((k) => k.id),
        );
        const ids = (lists: readonly { readonly id: string }[]): string[] =>
          lists
            .map((e) => e.id)
            .filter((id) => withPerson.has(id))
            .toSorted();
        expect(ids(found.flatMap((f) => f[i]?.taeller ?? []))).toEqual(ids(whole.taeller));
        expect(ids(found.flatMap((f) => f[i]?.taellerIkke ?? []))).toEqual(ids(whole.taellerIkke));
      });
    }),
    RUNS,
  );
});

test('a person nobody has registered counts nowhere, not with the facts that have no person', () => {
  fc.assert(
    fc.property(anyProject, day, (fakta, dato) => {
      const answer = indikatorerForDeltager(prepareFakta(fakta), 'unknown', {
        projekt: BEVILLING,
        definitioner: DEFINITIONS,
        dato,
      });
      expect(answer.flatMap((a) => [...a.taeller, ...a.taellerIkke])).toEqual([]);
    }),
    RUNS,
  );
});

test('a draft counts as the record would that it becomes', () => {
  const felter = {
    deltagerId: 'd1',
    art: 'beskaeftigelse',
    dato: '2024-02-29',
    jobtype: 'ordinaer',
  } as const;
  const tomme = { deltagerId: null, art: null, dato: null, jobtype: null, dokumentation: null };
  fc.assert(
    fc.property(anyProject, day, (fakta, dato) => {
      const drafted = withKladde(fakta, { tabel: 'effekt', id: null, felter }, tomme);
      const saved = {
        ...fakta,
        effekter: [...fakta.effekter, { ...tomme, ...felter, id: KLADDE_ID }],
      };
      expect(drafted).toEqual(saved);
      const [first] = fakta.effekter;
      if (first === undefined) return;
      const changed = withKladde(fakta, { tabel: 'effekt', id: first.id, felter: { dato } }, tomme);
      expect(changed.effekter).toEqual([{ ...first, dato }, ...fakta.effekter.slice(1)]);
    }),
    RUNS,
  );
});

test('a draft of what no indicator counts changes nothing', () => {
  fc.assert(
    fc.property(anyProject, (fakta) => {
      expect(withKladde(fakta, { tabel: 'hold', id: null, felter: { navn: 'x' } }, {})).toBe(fakta);
    }),
  );
});
