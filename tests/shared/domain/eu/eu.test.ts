import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  computeEu,
  EUAARSAGER,
  EUKODER,
  eupersoner,
  eustatus,
  EUSTATUSVALG,
  gyldigKortlaegning,
  INDSAMLES_IKKE,
  KOLONNER,
  RESULTATKODER,
  STANDARDKORTLAEGNING,
  tjekKortlaegning,
  type Eugrundlag,
  type Eukode,
  type Eukortlaegning,
  type Euresultat,
  type Kortlaegning,
  type Personoplysning,
} from '#shared/domain/eu/index.ts';
import { countIndikator, prepareFakta, type Fakta } from '#shared/domain/indikatorer/index.ts';
import { YDELSE_KODER, type YdelseKode } from '#shared/domain/kodelister/index.ts';
import { anyProject, BEVILLING, day, DAYS, EMPTY } from '../indikatorer/projekter.ts';
import { definitionOf, deltager, effekt, kursus } from '../indikatorer/raekker.ts';

const ALLE_LEDIGE: Kortlaegning = {
  ...STANDARDKORTLAEGNING,
  statusser: Object.fromEntries(YDELSE_KODER.map((k) => [k, 'ledig'])) as Kortlaegning['statusser'],
};

const maybe = <T extends string>(...values: T[]) => fc.option(fc.constantFrom(...values), { freq: 8 });
const anyPerson = fc.record({
  koen: maybe('kvinde', 'mand', 'nonbinaer'),
  foedselsdato: maybe('2006-03-01', '1995-01-01', '1980-06-06', '1960-12-31'),
  afslutningDato: fc.option(fc.constantFrom(...DAYS)),
  uddannelsesniveau: maybe('isced_0_2', 'isced_3_4', 'isced_5_8', 'ukendt kode'),
  ydelse: maybe<string>(...YDELSE_KODER, 'ny_ydelse'),
});
type Andet = { [K in keyof Personoplysning]?: Personoplysning[K] };

const grundlagOf = (
  fakta: Fakta,
  andet: readonly Andet[],
  kortlaegning = STANDARDKORTLAEGNING,
): Eugrundlag => ({
  klargjort: prepareFakta(fakta),
  projekt: BEVILLING,
  kortlaegning,
  personer: new Map(
    fakta.deltagere.map((d, i) => [
      d.id,
      {
        koen: null,
        foedselsdato: null,
        afslutningDato: null,
        uddannelsesniveau: null,
        ydelse: null,
        optagetDato: d.optagetDato,
        visitationUdfald: d.visitationUdfald,
        arbejdsmarkedsstatus: d.arbejdsmarkedsstatus,
        ...andet[i],
      },
    ]),
  ),
});

const anyMapping = fc
  .array(fc.constantFrom(...EUSTATUSVALG), { minLength: YDELSE_KODER.length, maxLength: YDELSE_KODER.length })
  .map((valg): Kortlaegning => ({
    ...STANDARDKORTLAEGNING,
    statusser: Object.fromEntries(YDELSE_KODER.map((k, i) => [k, valg[i]])) as Kortlaegning['statusser'],
  }));
const anyGrundlag = fc
  .tuple(anyProject, fc.array(anyPerson, { minLength: 6, maxLength: 6 }), anyMapping)
  .map(([fakta, andet, kortlaegning]) => ({ fakta, grundlag: grundlagOf(fakta, andet, kortlaegning) }));

const totals = (r: Euresultat): Partial<Record<Eukode, number | null>> =>
  Object.fromEntries(r.raekker.map((row) => [row.kode, row.total]));
const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, n) => total + (n ?? 0), 0);

describe('the table', () => {
  test('has as many participants as indicator O1 and as many companies as O3', () => {
    fc.assert(
      fc.property(anyGrundlag, day, ({ grundlag }, dato) => {
        const valg = { ...BEVILLING, dato, fra: null, lister: false };
        const count = (nr: string) =>
          countIndikator(grundlag.klargjort, { ...definitionOf(nr), indsamlesFra: '2000-01-01' }, valg)
            .status;
        const r = computeEu(grundlag, dato);
        expect([r.antal, totals(r).EECO01]).toEqual([count('O1'), count('O1')]);
        expect(totals(r).EECO19).toBe(count('O3'));
      }),
    );
  });

  test('gives each complete participant one status, one education and one age, and the others only the grand total', () => {
    fc.assert(
      fc.property(anyGrundlag, day, ({ grundlag }, dato) => {
        const r = computeEu(grundlag, dato);
        const t = totals(r);
        expect(r.fuldstaendige + r.ufuldstaendige.length).toBe(r.antal);
        expect(sum([t.EECO02, t.EECO04, t.EECO05])).toBe(r.fuldstaendige);
        expect(sum([t.EECO09, t.EECO10, t.EECO11])).toBe(r.fuldstaendige);
        expect(sum([t.EECO06, t.EECO07, t.EECO08])).toBeLessThanOrEqual(r.fuldstaendige);
        const under = new Set(r.enheder.EECO02);
        expect(r.enheder.EECO03?.every((id) => under.has(id))).toBe(true);
        for (const row of r.raekker) {
          const whole = row.kode === 'EECO01' ? r.fuldstaendige : row.total;
          for (const e of KOLONNER) {
            const cells = row[e];
            if (cells !== null)
              expect([row.kode, e, sum(Object.values(cells))]).toEqual([row.kode, e, whole]);
          }
        }
      }),
    );
  });

  test('says of what nobody is asked that it is not collected, never 0', () => {
    const r = computeEu(grundlagOf(EMPTY, []), '2024-03-19');
    expect(r.raekker.map((row) => row.kode)).toEqual(EUKODER);
    const never = r.raekker.filter((row) => row.total === null).map((row) => row.kode);
    expect(never).toEqual([...INDSAMLES_IKKE]);
    expect(totals(r).EECO05).toBe(0);
  });

  test('counts each result fact once or names exactly one reason, per code', () => {
    fc.assert(
      fc.property(anyGrundlag, day, ({ fakta, grundlag }, dato) => {
        const r = computeEu(grundlag, dato);
        const candidates: Record<(typeof RESULTATKODER)[number], string[]> = {
          EECR01: fakta.effekter.filter((e) => e.art === 'jobsoegende').map((e) => e.id),
          EECR02: fakta.effekter.filter((e) => e.art === 'uddannelse').map((e) => e.id),
          EECR03: fakta.kurser.filter((k) => k.art !== 'fvu_screening').map((k) => k.id),
          EECR04: fakta.effekter.filter((e) => e.art === 'beskaeftigelse').map((e) => e.id),
          EECR05: fakta.effekter.filter((e) => e.art === 'beskaeftigelse').map((e) => e.id),
          EECR06: fakta.effekter.filter((e) => e.art === 'beskaeftigelse').map((e) => e.id),
        };
        for (const kode of RESULTATKODER) {
          const counted = r.enheder[kode] ?? [];
          const not = r.taellerIkke.filter((x) => x.kode === kode);
          expect([...counted, ...not.map((x) => x.id)].toSorted()).toEqual(candidates[kode].toSorted());
          expect(not.every((x) => (EUAARSAGER as readonly string[]).includes(x.aarsag))).toBe(true);
          expect(totals(r)[kode]).toBe(counted.length);
        }
      }),
    );
  });

  test('is the same whatever the order the records are read in', () => {
    fc.assert(
      fc.property(anyProject, day, (fakta, dato) => {
        const turned = {
          ...fakta,
          deltagere: fakta.deltagere.toReversed(),
          effekter: fakta.effekter.toReversed(),
        };
        const [a, b] = [fakta, turned].map((f) => computeEu(grundlagOf(f, []), dato));
        expect(a).toEqual(b);
      }),
    );
  });
});

const WHOLE: Andet = {
  koen: 'kvinde',
  foedselsdato: '1990-05-01',
  uddannelsesniveau: 'isced_0_2',
  ydelse: 'kontanthjaelp_jobparat',
};
const D = '2025-06-30';
const one = (fakta: Partial<Fakta>, andet: readonly Andet[] = [WHOLE], kortlaegning = STANDARDKORTLAEGNING) =>
  computeEu(grundlagOf({ ...EMPTY, deltagere: [deltager('a')], ...fakta }, andet, kortlaegning), D);

describe('one record a person', () => {
  const again = (andet: Andet, more = {}) => ({
    fakta: {
      deltagere: [
        deltager('a', { cpr: '1' }),
        deltager('b', { cpr: '1', optagetDato: '2024-02-01', ...more }),
      ],
    },
    andet: [
      { ...WHOLE, afslutningDato: '2023-09-01' },
      { ...WHOLE, ...andet },
    ],
  });
  const personOf = ({ fakta, andet }: ReturnType<typeof again>) => [
    ...eupersoner(grundlagOf({ ...EMPTY, ...fakta }, andet), D).values(),
  ];

  it('keeps the first start and takes the last exit', () => {
    expect(personOf(again({ afslutningDato: '2024-10-01' }))).toMatchObject([
      { id: 'a', foersteStart: '2023-05-01', sidsteAfslutning: '2024-10-01' },
    ]);
  });

  it('has no exit while the latest stay lasts, or before the exit is known', () => {
    expect(personOf(again({ afslutningDato: null }))[0]?.sidsteAfslutning).toBeNull();
    expect(personOf(again({ afslutningDato: '2025-12-01' }))[0]?.sidsteAfslutning).toBeNull();
  });

  it('takes the exit of either of two records of one stay', () => {
    expect(personOf(again({}, { optagetDato: '2023-05-01' }))[0]?.sidsteAfslutning).toBe('2023-09-01');
  });

  it('has the status and education of the first entry, and gender and birth date of any record', () => {
    const { fakta } = again({});
    const andet = [
      { ydelse: 'sygedagpenge', uddannelsesniveau: 'isced_0_2' },
      { ydelse: 'dagpenge', uddannelsesniveau: 'isced_5_8', koen: 'mand', foedselsdato: '1990-05-01' },
    ];
    expect(personOf({ fakta, andet })).toMatchObject([
      {
        status: 'uden_for_arbejdsstyrken',
        uddannelse: 'isced_0_2',
        koen: 'mand',
        alder: '30_54',
        mangler: [],
      },
    ]);
  });

  it('leaves out a record that was refused, or that began after the grant', () => {
    const late = again({}, { optagetDato: '2026-01-01' });
    expect(personOf({ ...late, andet: [{ ...WHOLE, afslutningDato: '2023-09-01' }, WHOLE] })).toMatchObject([
      { sidsteAfslutning: '2023-09-01' },
    ]);
    const refused = again({}, { visitationUdfald: 'retur' });
    expect(personOf(refused)[0]?.sidsteAfslutning).toBe('2023-09-01');
  });
});

describe('results upon leaving', () => {
  const left = { ...WHOLE, afslutningDato: '2024-01-01' };
  const verdict = (
    kode: Eukode,
    fakta: Partial<Fakta>,
    andet: Andet = left,
    mapping = STANDARDKORTLAEGNING,
  ) => {
    const r = one(fakta, [andet], mapping);
    return (r.enheder[kode] ?? []).length > 0 ? 'tæller' : r.taellerIkke.find((x) => x.kode === kode)?.aarsag;
  };
  const job = (dato: string | null, more = {}) => ({ effekter: [effekt('e', { dato, ...more })] });

  it('count from the exit until four weeks after, and again from six months', () => {
    const at = (dato: string) => [verdict('EECR04', job(dato)), verdict('EECR05', job(dato))];
    expect(at('2023-12-31')).toEqual(['foer_vinduet', 'foer_vinduet']);
    expect(at('2024-01-01')).toEqual(['tæller', 'foer_vinduet']);
    expect(at('2024-01-29')).toEqual(['tæller', 'foer_vinduet']);
    expect(at('2024-01-30')).toEqual(['efter_vinduet', 'foer_vinduet']);
    expect(at('2024-06-30')).toEqual(['efter_vinduet', 'foer_vinduet']);
    expect(at('2024-07-01')).toEqual(['efter_vinduet', 'tæller']);
    expect(at('2024-07-29')).toEqual(['efter_vinduet', 'tæller']);
    expect(at('2024-07-30')).toEqual(['efter_vinduet', 'efter_vinduet']);
  });

  it('keep to a leap day and to the end of short months', () => {
    const out = { ...WHOLE, afslutningDato: '2024-02-01' };
    expect(verdict('EECR04', job('2024-02-29'), out)).toBe('tæller');
    expect(verdict('EECR04', job('2024-03-01'), out)).toBe('efter_vinduet');
    const august = { ...WHOLE, afslutningDato: '2024-08-31' };
    expect(verdict('EECR05', job('2025-02-28'), august)).toBe('tæller');
  });

  it('say why not: not left, no day, later than the count, kind of job, incomplete, doublet', () => {
    expect(verdict('EECR04', job('2024-01-05'), WHOLE)).toBe('ikke_afsluttet');
    expect(verdict('EECR04', job(null))).toBe('dato_mangler');
    expect(verdict('EECR04', job('2025-07-01'))).toBe('efter_opgoerelsen');
    expect(verdict('EECR04', job('2024-01-05', { jobtype: 'loentilskud' }))).toBe('type_taeller_ikke');
    expect(verdict('EECR04', job('2024-01-05', { deltagerId: 'x' }))).toBe('deltager_ikke_med');
    expect(verdict('EECR04', job('2024-01-05'), { ...left, koen: null })).toBe('ufuldstaendig');
    const two = one(
      { effekter: [effekt('e2', { dato: '2024-01-06' }), effekt('e1', { dato: '2024-01-05' })] },
      [left],
    );
    expect(two.enheder.EECR04).toEqual(['e1']);
    expect(two.taellerIkke.find((x) => x.kode === 'EECR04')).toMatchObject({ id: 'e2', aarsag: 'dublet' });
  });

  it('ask for another status at the start than the one that is reached', () => {
    const seeking = { effekter: [effekt('e', { art: 'jobsoegende', dato: '2024-01-05', jobtype: null })] };
    expect(verdict('EECR01', seeking)).toBe('status_ved_start');
    expect(verdict('EECR01', seeking, { ...left, ydelse: 'sygedagpenge' })).toBe('tæller');
    const employed = { ...STANDARDKORTLAEGNING.statusser, kontanthjaelp_jobparat: 'beskaeftiget' } as const;
    const mapping = { ...STANDARDKORTLAEGNING, statusser: employed };
    expect(verdict('EECR04', job('2024-01-05'), left, mapping)).toBe('status_ved_start');
    expect(verdict('EECR06', job('2024-07-05'), left, mapping)).toBe('tæller');
    expect(verdict('EECR06', job('2024-07-05'))).toBe('status_ved_start');
  });

  it('take a qualification only when it is formal and proved', () => {
    const course = (more: object) => ({ kurser: [kursus('k', { gennemfoertDato: '2024-01-10', ...more })] });
    expect(verdict('EECR03', course({}))).toBe('tæller');
    expect(verdict('EECR03', course({ art: 'privat' }))).toBe('type_taeller_ikke');
    expect(verdict('EECR03', course({ bevis: null }))).toBe('bevis_mangler');
    expect(verdict('EECR03', course({ status: 'afbrudt' }))).toBe('ikke_gennemfoert');
  });
});

describe('a record that lacks a mandatory field', () => {
  it('counts in the grand total only, and says what it lacks', () => {
    const r = one({}, [{ ...WHOLE, uddannelsesniveau: null, koen: null }]);
    expect(r).toMatchObject({
      antal: 1,
      fuldstaendige: 0,
      ufuldstaendige: [{ id: 'a', mangler: ['koen', 'uddannelse'] }],
    });
    expect(totals(r)).toMatchObject({ EECO01: 1, EECO02: 0, EECO07: 0, EECO09: 0 });
  });

  it('has its age on the day of entry, also when the birthday came later', () => {
    const at = (foedselsdato: string) => totals(one({}, [{ ...WHOLE, foedselsdato }]));
    expect(at('2005-05-02')).toMatchObject({ EECO06: 1, EECO07: 0 });
    expect(at('2005-05-01')).toMatchObject({ EECO06: 0, EECO07: 1 });
    expect(at('1968-05-01')).toMatchObject({ EECO08: 1 });
  });
});

describe('the reading of a benefit', () => {
  const status = (ydelse: string | null, arbejdsmarkedsstatus: string | null, k = STANDARDKORTLAEGNING) =>
    eustatus({ ydelse, arbejdsmarkedsstatus }, k);

  it('decides over what was registered, but not over for how long', () => {
    expect(status('sygedagpenge', 'ledig')).toBe('uden_for_arbejdsstyrken');
    expect(status('dagpenge', 'langtidsledig')).toBe('langtidsledig');
    expect(status('dagpenge', null)).toBe('ledig');
    expect(status('sygedagpenge', 'ledig', ALLE_LEDIGE)).toBe('ledig');
  });

  it('leaves it to what was registered where it says so, and where the benefit is not known', () => {
    expect(status('ung_under_18', 'beskaeftiget')).toBe('beskaeftiget');
    expect(status(null, 'langtidsledig')).toBe('langtidsledig');
    expect(status('en_ny_ydelse', 'ledig')).toBe('ledig');
    expect(status(null, null)).toBeNull();
    expect(status('ung_under_18', 'noget nyt')).toBeNull();
  });

  it('holds from its day on; before the first the standard holds', () => {
    const version = (id: string, gyldigFra: string | null): Eukortlaegning => ({
      id,
      navn: id,
      gyldigFra,
      fortolkning: 'x',
      ...(Object.fromEntries(YDELSE_KODER.map((k) => [k, null])) as Record<YdelseKode, null>),
    });
    const versions = [
      version('b', '2024-01-01'),
      version('a', '2024-01-01'),
      version('c', '2025-01-01'),
      version('n', null),
    ];
    const at = (dag: string) => gyldigKortlaegning(versions, dag).id;
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(at)).toEqual([null, 'b', 'b', 'c']);
    expect(gyldigKortlaegning(versions, '2024-06-01').statusser).toEqual(STANDARDKORTLAEGNING.statusser);
    expect(tjekKortlaegning(version('d', '2025-01-01'), versions)).toMatchObject([{ felt: 'gyldigFra' }]);
    expect(tjekKortlaegning(version('d', '2025-01-02'), versions)).toEqual([]);
  });
});
