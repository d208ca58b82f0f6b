import fc from 'fast-check';
import {
  DISTINKTVALG,
  FILTERVALG,
  KILDER,
  type Filter,
  type IndikatorDefinition,
  type Kilde,
} from '../../../../shared/domain/indikatorer/index.ts';

const SINGLE: readonly string[] = ['art', 'optaget'];

function anySwitch(navn: string, koder: readonly string[]): fc.Arbitrary<unknown> {
  if (koder.length === 0) return fc.boolean();
  return SINGLE.includes(navn) ? fc.constantFrom(...koder) : fc.subarray([...koder], { minLength: 1 });
}

/** Each switch of a fact, on or off; a job type is asked of jobs only. */
function anyFilter(kilde: Kilde): fc.Arbitrary<Filter> {
  const switches = Object.entries(FILTERVALG[kilde]).map(
    ([navn, koder]) => [navn, fc.option(anySwitch(navn, koder), { nil: undefined })] as const,
  );
  return fc.record(Object.fromEntries(switches)).map((made) => {
    const { jobtyper, ...filter } = made as Filter;
    const jobs = jobtyper !== undefined && (filter.art === undefined || filter.art === 'beskaeftigelse');
    const set = Object.entries(jobs ? { ...filter, jobtyper } : filter).filter(([, v]) => v !== undefined);
    return Object.fromEntries(set);
  });
}

/** Every definition that the builder can make. */
export const anyBuilt: fc.Arbitrary<IndikatorDefinition> = fc.constantFrom(...KILDER).chain((kilde) =>
  fc.record({
    id: fc.constant('x'),
    nr: fc.constant('X1'),
    gruppe: fc.constantFrom('aktivitet', 'output', 'effekt'),
    navn: fc.constant('Egen'),
    enhed: fc.constant(null),
    kilde: fc.constant(kilde),
    filter: anyFilter(kilde),
    distinkt: fc.constantFrom(...DISTINKTVALG[kilde]),
    maaltal: fc.constant(null),
    maaltalEfter: fc.constant(null),
    indsamlesFra: fc.constant('2000-01-01'),
    euKode: fc.constant(null),
  }),
);
