import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countIndikator,
  predictGevinst,
  prepareFakta,
  SKABELON_INDIKATORER,
  type Fakta,
} from '#shared/domain/indikatorer/index.ts';
import { anyProject, BEVILLING } from './projekter.ts';

type ManglendeFelt = ReturnType<typeof predictGevinst>['felter'][number];

const valg = { ...BEVILLING, dato: '2024-03-19', fra: null, lister: true } as const;

/** What somebody types who is asked for the field: the answer that lets it count. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  bevis: true,
  jobtype: 'ordinaer',
  arbejdsmarkedsstatus: 'ledig',
  aarsvaerk: 7,
  omsaetningMioEur: 1.5,
};

const TABLES: Readonly<Record<string, keyof Fakta>> = {
  deltager: 'deltagere',
  virksomhed: 'virksomheder',
  virksomhedskontakt: 'virksomhedskontakter',
  jobformidlerforloeb: 'jobformidlerforloeb',
  praktikforloeb: 'praktikforloeb',
  tilmelding: 'tilmeldinger',
  kursus: 'kurser',
  virksomhedsstoette: 'virksomhedsstoetter',
  effekt: 'effekter',
};

type Row = Record<string, unknown> & { readonly id: string };

/** Fills the fields one by one, as the page has people do. */
function fillIn(fakta: Fakta, felter: readonly ManglendeFelt[]): Fakta {
  return felter.reduce((facts, { tabel, id, felt }) => {
    const list = TABLES[tabel];
    if (list === undefined) throw new Error(`no table ${tabel}`);
    const rows = facts[list] as unknown as readonly Row[];
    const value = ANSWERS[felt] ?? valg.dato;
    return { ...facts, [list]: rows.map((row) => (row.id === id ? { ...row, [felt]: value } : row)) };
  }, fakta);
}

describe.each(SKABELON_INDIKATORER.map((d) => [d.nr, { ...d, id: d.nr }] as const))(
  'what filling in promises for %s',
  (_nr, definition) => {
    const status = (fakta: Fakta): number =>
      countIndikator(prepareFakta(fakta), definition, valg).status ?? 0;
    const predict = (fakta: Fakta) => predictGevinst(fakta, prepareFakta(fakta), definition, valg);

    it('is what filling in gives, in any project', () => {
      fc.assert(
        fc.property(anyProject, (fakta) => {
          const { gevinst, felter } = predict(fakta);
          expect(status(fillIn(fakta, felter))).toBe(status(fakta) + gevinst);
        }),
        { numRuns: 300 },
      );
    });

    it('is the same once the grant has ended, for what happened before', () => {
      fc.assert(
        fc.property(anyProject, (fakta) => {
          const ended = { ...valg, bevillingTil: valg.dato };
          const later = { ...ended, dato: '2030-01-01' };
          const klargjort = prepareFakta(fakta);
          const { gevinst, felter } = predictGevinst(fakta, klargjort, definition, later);
          const of = (facts: Fakta): number =>
            countIndikator(prepareFakta(facts), definition, later).status ?? 0;
          expect(of(fillIn(fakta, felter))).toBe(of(fakta) + gevinst);
          // Who was admitted in between counts from then on.
          const before = predictGevinst(fakta, klargjort, definition, ended).gevinst;
          expect(gevinst).toBeGreaterThanOrEqual(before);
        }),
        { numRuns: 100 },
      );
    });

    it('names only fields that are empty, each once, and none where nothing is to be had', () => {
      fc.assert(
        fc.property(anyProject, (fakta) => {
          const { gevinst, felter } = predict(fakta);
          const names = felter.map((f) => `${f.tabel}/${f.id}/${f.felt}`);
          expect(new Set(names).size).toBe(names.length);
          for (const { tabel, id, felt } of felter) {
            const rows = fakta[TABLES[tabel] ?? 'deltagere'] as unknown as readonly Row[];
            expect(rows.find((row) => row.id === id)?.[felt]).toBeNull();
          }
          if (felter.length === 0) expect(gevinst).toBe(0);
        }),
        { numRuns: 200 },
      );
    });
  },
);
