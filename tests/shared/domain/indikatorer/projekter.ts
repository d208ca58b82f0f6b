import fc from 'fast-check';
import type { Fakta } from '../../../../shared/domain/indikatorer/index.ts';

export const BEVILLING = { bevillingFra: '2022-06-15', bevillingTil: '2025-12-31' } as const;

/** Few days, many of them on an edge, so that ties and borders are met often. */
export const DAYS = [
  '2022-06-14', '2022-06-15', '2023-03-01', '2023-08-31', '2023-09-01', '2023-09-02', '2024-02-29',
  '2024-03-01', '2024-03-19', '2025-12-31', '2026-01-01',
] as const; // prettier-ignore

export const day = fc.constantFrom(...DAYS);
const maybeDay = fc.option(day, { freq: 6 });
const PERSONS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;
const COMPANIES = ['v1', 'v2', 'v3', 'v4'] as const;
const person = fc.option(fc.constantFrom(...PERSONS, 'deleted'), { freq: 15 });
const company = fc.option(fc.constantFrom(...COMPANIES, 'deleted'), { freq: 15 });
const code = <T extends string>(...codes: T[]): fc.Arbitrary<T | null> =>
  fc.option(fc.constantFrom(...codes), { freq: 8 });

function facts<T>(
  prefix: string,
  shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
  max = 8,
): fc.Arbitrary<({ id: string } & T)[]> {
  const id = fc.integer({ min: 1, max: 99 }).map((n) => `${prefix}${n}`);
  const row = fc.record({ id, ...shape }) as unknown as fc.Arbitrary<{ id: string } & T>;
  return fc.uniqueArray(row, { selector: (each) => each.id, maxLength: max });
}

const deltagere = facts('d', {
  id: fc.constantFrom(...PERSONS),
  cpr: fc.option(fc.constantFrom('1', '2', '3', '4', '5')),
  visitationUdfald: fc.constantFrom(null, null, null, null, 'afvist', 'retur'),
  optagetDato: maybeDay,
  arbejdsmarkedsstatus: code('ledig', 'langtidsledig', 'beskaeftiget', 'uden_for_arbejdsstyrken'),
  kommune: code('316', '326'),
});

const virksomheder = facts('v', {
  id: fc.constantFrom(...COMPANIES),
  cvr: fc.option(fc.constantFrom('1', '2', '3')),
  aarsvaerk: fc.option(fc.constantFrom(5, 300)),
  omsaetningMioEur: fc.option(fc.constant(1)),
  balanceMioEur: fc.constant(null),
  kommune: code('316', '326'),
});

const flet = fc.array(
  fc.oneof(
    fc.record({ art: fc.constant('deltager'), aId: person, bId: person }),
    fc.record({ art: fc.constant('virksomhed'), aId: company, bId: company }),
  ),
  { maxLength: 3 },
);

/** Any state the log can produce: missing fields, dead references, records that are one person. */
export const anyProject: fc.Arbitrary<Fakta> = fc.record({
  deltagere,
  virksomheder,
  virksomhedskontakter: facts('k', { virksomhedId: company, deltagerId: person, dato: maybeDay }),
  jobformidlerforloeb: facts('j', { deltagerId: person, startDato: maybeDay }),
  praktikforloeb: facts('p', {
    deltagerId: person,
    virksomhedId: company,
    type: code('virksomhedspraktik', 'virksomhedspraktik', 'loentilskud', 'snusepraktik'),
    status: code('planlagt', 'i_gang', 'gennemfoert', 'afbrudt', 'aflyst'),
    startDato: maybeDay,
  }),
  tilmeldinger: facts('t', { holdId: fc.constant(null), deltagerId: person, startDato: maybeDay }),
  kurser: facts('u', {
    deltagerId: person,
    art: code('fvu_screening', 'fvu', 'amu', 'certifikat'),
    status: code('gennemfoert', 'gennemfoert', 'gennemfoert', 'tilmeldt', 'afbrudt', 'afslaaet'),
    gennemfoertDato: maybeDay,
    bevis: fc.option(fc.constantFrom(true, true, false)),
    bevisReference: code('arkiv 7'),
  }),
  virksomhedsstoetter: facts('s', {
    virksomhedId: company,
    status: code('modtaget', 'modtaget', 'modtaget', 'tilbudt', 'afslaaet'),
    modtagetDato: maybeDay,
    dokumentation: code('aftale 1'),
  }),
  effekter: facts('e', {
    deltagerId: person,
    art: code('jobsoegende', 'beskaeftigelse', 'beskaeftigelse', 'uddannelse'),
    dato: maybeDay,
    jobtype: code('ordinaer', 'deltid', 'fleksjob', 'loentilskud', 'selvstaendig'),
    dokumentation: code('kontrakt 2'),
  }, 16),
  flet,
}); // prettier-ignore

export const EMPTY: Fakta = {
  deltagere: [],
  virksomheder: [],
  virksomhedskontakter: [],
  jobformidlerforloeb: [],
  praktikforloeb: [],
  tilmeldinger: [],
  kurser: [],
  virksomhedsstoetter: [],
  effekter: [],
  flet: [],
};
