import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  computeEu,
  EUSTATUSVALG,
  gyldigKortlaegning,
  STANDARDKORTLAEGNING,
  type Eukortlaegning,
} from '#shared/domain/eu/index.ts';
import { prepareFakta } from '#shared/domain/indikatorer/index.ts';
import { YDELSE_KODER } from '#shared/domain/kodelister/index.ts';
import { anyProject, BEVILLING, day, DAYS } from '../indikatorer/projekter.ts';
import { euOracle, type Cells } from './oracle.ts';

const maybe = <T extends string>(...values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { freq: 8 });
/** Exits whose windows begin and end on the days of the facts, and just beside them. */
const EXITS = [
  ...DAYS,
  '2024-02-19',
  '2024-02-20',
  '2023-08-03',
  '2023-08-04',
  '2023-08-19',
  '2023-08-20',
  '2023-09-19',
];
const anyPerson = fc.record({
  koen: maybe('kvinde', 'mand', 'nonbinaer'),
  // Birthdays on and beside the days of entry: 18, 30 and 55 years.
  foedselsdato: maybe(
    '2005-09-01',
    '2005-09-02',
    '1993-09-01',
    '1993-09-02',
    '1968-09-01',
    '1968-09-02',
    '1995-01-01',
  ),
  afslutningDato: fc.option(fc.constantFrom(...EXITS), { freq: 5 }),
  uddannelsesniveau: maybe('isced_0_2', 'isced_3_4', 'isced_5_8', 'ukendt kode'),
  ydelse: maybe<string>(...YDELSE_KODER, 'ny_ydelse'),
});
const anyVersion = fc.record({
  id: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
  gyldigFra: fc.option(day, { freq: 8 }),
  valg: fc.array(fc.constantFrom(...EUSTATUSVALG), {
    minLength: YDELSE_KODER.length,
    maxLength: YDELSE_KODER.length,
  }),
});

const without0 = (cells: object | null): Cells =>
  Object.fromEntries(Object.entries(cells ?? {}).filter(([, n]) => n !== 0));

test('the table is what a slow count of domain.md §2 gives, whatever the log can produce', () => {
  let results = 0;
  fc.assert(
    fc.property(
      anyProject,
      fc.array(anyPerson, { minLength: 6, maxLength: 6 }),
      fc.uniqueArray(anyVersion, { maxLength: 3, selector: (v) => v.id }),
      day,
      (fakta, andet, versioner, dato) => {
        const rows = versioner.map(({ id, gyldigFra, valg }) => {
          const statusser = Object.fromEntries(YDELSE_KODER.map((kode, i) => [kode, valg[i]]));
          return { id, gyldigFra, navn: id, fortolkning: '', ...statusser } as Eukortlaegning;
        });
        const kortlaegning = gyldigKortlaegning(rows, dato);
        // The version that began last by the day; of two from one day that with the greater id.
        const begun = versioner.filter((v) => v.gyldigFra !== null && v.gyldigFra <= dato);
        const holds = begun
          .toSorted((a, b) => (`${a.gyldigFra} ${a.id}` < `${b.gyldigFra} ${b.id}` ? -1 : 1))
          .at(-1);
        expect(kortlaegning.id).toBe(holds?.id ?? null);
        const { statusser } =
          holds === undefined
            ? STANDARDKORTLAEGNING
            : {
                statusser: Object.fromEntries(
                  YDELSE_KODER.map((kode, i) => [kode, holds.valg[i]]),
                ) as typeof kortlaegning.statusser,
              };
        const personer = new Map(
          fakta.deltagere.map(({ id, optagetDato, visitationUdfald, arbejdsmarkedsstatus }, i) => {
            const more = andet[i] ?? {
              koen: null,
              foedselsdato: null,
              afslutningDato: null,
              uddannelsesniveau: null,
              ydelse: null,
            };
            return [id, { optagetDato, visitationUdfald, arbejdsmarkedsstatus, ...more }];
          }),
        );
        const eu = computeEu(
          { klargjort: prepareFakta(fakta), projekt: BEVILLING, personer, kortlaegning },
          dato,
        );
        const expected = euOracle(fakta, personer, { ...BEVILLING, dato, statusser });
        for (const [kode, row] of Object.entries(expected)) {
          const found = eu.raekker.find((r) => r.kode === kode);
          const { total = null, koen = null, alder = null, uddannelse = null } = found ?? {};
          if (kode.startsWith('EECR')) results += total ?? 0;
          expect([kode, total, without0(koen), without0(alder), without0(uddannelse)]).toEqual([
            kode,
            row.total,
            row.koen,
            row.alder,
            row.uddannelse,
          ]);
        }
      },
    ),
    { numRuns: 1500 },
  );
  // The property means nothing where nothing is ever a result.
  expect(results).toBeGreaterThan(5);
});
