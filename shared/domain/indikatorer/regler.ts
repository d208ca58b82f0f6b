import type { LocalDate } from '../kalender/index.ts';
import { toDag } from './dag.ts';
import type { Aarsag, Filter, IndikatorDefinition, Kilde, Optagetkrav } from './definition.ts';
import { OPTAGET } from './filtervalg.ts';
import type { Kandidat } from './klargoer.ts';

/** The grant's days; null = no bound. */
export interface Bevilling {
  readonly bevillingFra: LocalDate | null;
  readonly bevillingTil: LocalDate | null;
}

/** Days as yyyymmdd between which a fact's date must lie, and the day of the count. */
export interface Graenser {
  readonly foerste: number;
  readonly sidste: number;
  readonly dag: number;
}

/** A definition's conditions, ready to be asked of one fact after another. */
export interface Regel {
  readonly optaget: Optagetkrav;
  readonly isCandidate: (kandidat: Kandidat) => boolean;
  readonly statusReason: (kandidat: Kandidat) => Aarsag | null;
  readonly kindReason: (kandidat: Kandidat) => Aarsag | null;
}

const NO_END = 99_999_999;

/** `bevillingFra ≤ date ≤ min(D, bevillingTil)`. domain.md §1.12 */
export function graenserAt(dato: LocalDate, bevilling: Bevilling): Graenser {
  const dag = toDag(dato);
  const til = toDag(bevilling.bevillingTil);
  return { foerste: toDag(bevilling.bevillingFra), sidste: Math.min(dag, til === 0 ? NO_END : til), dag };
}

/** The rules of a definition: its row of the table in domain.md §1.12, with its switches. */
export function compileRegel(definition: Pick<IndikatorDefinition, 'kilde' | 'filter'>): Regel {
  const filter = definition.filter ?? {};
  return {
    optaget: filter.optaget ?? OPTAGET[definition.kilde],
    isCandidate: candidateRule(definition.kilde, filter),
    statusReason: statusRule(definition.kilde, filter.faktastatusser),
    kindReason: kindRule(definition.kilde, filter),
  };
}

/**
 * Why the fact does not count, the first reason that applies; null when it meets every condition
 * (only 'dublet' is left to find, which takes the other facts of its unit). domain.md §1.12
 */
export function reasonFor(kandidat: Kandidat, regel: Regel, graenser: Graenser): Aarsag | null {
  const { optaget, dag } = kandidat;
  const asksOptaget = regel.optaget !== 'uden_krav';
  if (asksOptaget && (optaget === 0 || optaget > graenser.dag)) return 'deltager_ikke_optaget';
  const status = regel.statusReason(kandidat);
  if (status !== null) return status;
  if (dag === 0) return 'dato_mangler';
  if (dag < graenser.foerste || dag > graenser.sidste) return 'uden_for_perioden';
  if (regel.optaget === 'senest_dato' && optaget > dag) return 'foer_optagelse';
  return regel.kindReason(kandidat);
}

/** The day (yyyymmdd) from which a fact that meets the conditions counts. domain.md §1.12 */
export function countingDag(kandidat: Kandidat, regel: Regel): number {
  return regel.optaget === 'uden_krav' ? kandidat.dag : Math.max(kandidat.dag, kandidat.optaget);
}

function candidateRule(kilde: Kilde, filter: Filter): (k: Kandidat) => boolean {
  const { art, typer } = filter;
  if (kilde === 'effekt') return art === undefined ? () => true : (k) => k.art === art;
  if (kilde !== 'kursus') return () => true;
  const screenings = typer?.includes('fvu_screening') === true || art === 'fvu_screening';
  return (k) => (art === undefined || k.art === art) && (screenings || k.art !== 'fvu_screening');
}

function statusRule(kilde: Kilde, statusser: readonly string[] | undefined): (k: Kandidat) => Aarsag | null {
  const counts =
    statusser === undefined ? defaultStatus(kilde) : (s: string | null) => includes(statusser, s);
  if (kilde === 'virksomhedsstoette') {
    return (k) => (counts(k.status) ? null : k.status === 'afslaaet' ? 'afslaaet' : 'kun_tilbudt');
  }
  if (kilde === 'praktikforloeb') {
    return (k) => (counts(k.status) ? null : k.status === 'aflyst' ? 'aflyst' : 'ikke_gennemfoert');
  }
  return kilde === 'kursus' ? (k) => (counts(k.status) ? null : 'ikke_gennemfoert') : () => null;
}

function defaultStatus(kilde: Kilde): (status: string | null) => boolean {
  if (kilde === 'virksomhedsstoette') return (status) => status === 'modtaget';
  return kilde === 'kursus' ? (status) => status === 'gennemfoert' : (status) => status !== 'aflyst';
}

function kindRule(kilde: Kilde, filter: Filter): (k: Kandidat) => Aarsag | null {
  const { jobtyper, statusser, stoerrelser, kraeverBevis } = filter;
  const typer = kilde === 'praktikforloeb' || kilde === 'kursus' ? filter.typer : undefined;
  return (k) => {
    if (typer !== undefined && !includes(typer, k.art)) return 'type_taeller_ikke';
    if (jobtyper !== undefined && !includes(jobtyper, k.jobtype)) return 'jobtype_taeller_ikke';
    if (statusser !== undefined && !includes(statusser, k.arbejdsmarkedsstatus))
      return 'ikke_ledig_ved_start';
    if (stoerrelser !== undefined && k.stoerrelse === null) return 'stoerrelse_mangler';
    if (stoerrelser !== undefined && !includes(stoerrelser, k.stoerrelse)) return 'ikke_smv';
    return kraeverBevis === true && !k.harBevis ? 'bevis_mangler' : null;
  };
}

function includes(list: readonly string[], value: string | null): boolean {
  return value !== null && list.includes(value);
}
