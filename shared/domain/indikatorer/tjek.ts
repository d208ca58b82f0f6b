import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import type { Filter, IndikatorDefinition, Talregel } from './definition.ts';
import { DISTINKTVALG, FILTERVALG, type Filternavn } from './filtervalg.ts';

/** What a rule reads; any of it may be missing while it is being built. */
export type Regeludkast = { readonly [K in keyof Talregel]: Talregel[K] | null };

/**
 * Whether a rule can count anything: switches that its fact does not have, codes that do not exist, lists that are
 * empty, units that it has not. Each is an error at its field ('filter.typer').
 */
export function tjekRegel({ kilde, filter, distinkt }: Regeludkast): Problem[] {
  if (kilde === null) return [];
  const unit =
    distinkt === null || DISTINKTVALG[kilde].includes(distinkt)
      ? []
      : [fejl('distinkt', 'enhed_findes_ikke')];
  const set = Object.entries(filter ?? {}) as [Filternavn, Filter[Filternavn]][];
  const switches = set.flatMap(([navn, value]) =>
    value === undefined ? [] : tjekSwitch(navn, value, FILTERVALG[kilde][navn]),
  );
  return [...unit, ...switches, ...contradictions(filter ?? {})];
}

function tjekSwitch(
  navn: Filternavn,
  value: NonNullable<Filter[Filternavn]>,
  valg: readonly string[] | undefined,
): Problem[] {
  const felt = `filter.${navn}`;
  if (valg === undefined) return value === false ? [] : [fejl(felt, 'betingelse_passer_ikke')];
  if (typeof value === 'boolean') return [];
  const koder = typeof value === 'string' ? [value] : value;
  if (koder.length === 0) return [fejl(felt, 'betingelse_tom')];
  const unknown = koder.find((kode) => !valg.includes(kode));
  return unknown === undefined ? [] : [fejl(felt, 'ukendt_kode', { kode: unknown })];
}

/** Only a job has a job type. */
const contradictions = ({ art, jobtyper }: Filter): Problem[] =>
  jobtyper !== undefined && art !== undefined && art !== 'beskaeftigelse'
    ? [fejl('filter.jobtyper', 'jobtype_uden_job')]
    : [];

type Udkast = Regeludkast & Partial<Pick<IndikatorDefinition, 'indsamlesFra' | 'udgaarDato'>>;

/**
 * A definition by itself: its rule, and days that leave nothing to count. `bevillingTil`: facts after it never count.
 */
export function tjekDefinition(d: Udkast, bevillingTil: string | null): Problem[] {
  const { indsamlesFra = null, udgaarDato = null } = d;
  const over = indsamlesFra !== null && bevillingTil !== null && indsamlesFra > bevillingTil;
  const gone = indsamlesFra !== null && udgaarDato !== null && udgaarDato <= indsamlesFra;
  return [
    ...tjekRegel(d),
    ...(indsamlesFra === null ? [advarsel('indsamlesFra', 'indsamles_ikke')] : []),
    ...(over ? [advarsel('indsamlesFra', 'indsamles_efter_bevilling')] : []),
    ...(gone ? [fejl('udgaarDato', 'udgaar_foer_indsamling')] : []),
  ];
}

/** The next free number of a group: the letter of its others and one more than the highest. */
export function naesteNr(
  gruppe: string,
  brugte: readonly Pick<IndikatorDefinition, 'nr' | 'gruppe'>[],
): string {
  const bogstav = gruppe.charAt(0).toUpperCase();
  const numre = brugte.flatMap(({ nr }) => {
    const found = new RegExp(`^${bogstav}(\\d{1,6})$`, 'i').exec(nr.trim());
    return found === null ? [] : [Number(found[1])];
  });
  return `${bogstav}${String(Math.max(0, ...numre) + 1)}`;
}
