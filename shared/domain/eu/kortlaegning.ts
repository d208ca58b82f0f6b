import { fejl, type Problem } from '../entitet/index.ts';
import { versionAt, type LocalDate } from '../kalender/index.ts';
import {
  ARBEJDSMARKEDSSTATUSSER,
  YDELSE_KODER,
  type Arbejdsmarkedsstatus,
  type YdelseKode,
} from '../kodelister/index.ts';
import type { Eukortlaegning, Eustatusvalg } from './schema.ts';

type Statusser = Readonly<Record<YdelseKode, Eustatusvalg>>;

/** A reading as counting uses it and as a submission keeps it. */
export interface Kortlaegning {
  /** Null: nobody has written one that holds on the day, so the standard holds. */
  readonly id: string | null;
  readonly navn: string;
  readonly gyldigFra: LocalDate | null;
  readonly fortolkning: string;
  readonly statusser: Statusser;
}

/**
 * Until the project writes its own: who must be available for work is unemployed, who need not be is outside
 * the labour force (domain.md §2.2 names aktivitetsparate, ressourceforløb and sygedagpenge; the rest of that group
 * is read alike). To be confirmed by Erhvervsstyrelsen (domain.md §5 no. 3).
 */
export const STANDARDKORTLAEGNING: Kortlaegning = {
  id: null,
  navn: 'Standard',
  gyldigFra: null,
  fortolkning:
    'Ledig er den, der skal stå til rådighed for arbejdsmarkedet eller for uddannelse: dagpenge, jobparate, ' +
    'uddannelsesparate, ledighedsydelse og ledige selvforsørgende. Uden for arbejdsstyrken er den, der ikke skal: ' +
    'aktivitetsparate, sygedagpenge, jobafklaringsforløb, ressourceforløb, revalidering og førtidspension. ' +
    'Langtidsledig er en ledig, der er registreret som langtidsledig ved start. For unge under 18 år, og hvor ' +
    'forsørgelsesgrundlaget ikke er udfyldt, gælder den registrerede status. Projektets egne indikatorer tæller ' +
    'alle registrerede ledige med.',
  statusser: {
    dagpenge: 'ledig',
    kontanthjaelp_jobparat: 'ledig',
    overgangsydelse_jobparat: 'ledig',
    kontanthjaelp_aktivitetsparat: 'uden_for_arbejdsstyrken',
    overgangsydelse_aktivitetsparat: 'uden_for_arbejdsstyrken',
    uddannelseshjaelp_uddannelsesparat: 'ledig',
    uddannelseshjaelp_aktivitetsparat: 'uden_for_arbejdsstyrken',
    sygedagpenge: 'uden_for_arbejdsstyrken',
    jobafklaringsforloeb: 'uden_for_arbejdsstyrken',
    ressourceforloeb: 'uden_for_arbejdsstyrken',
    ledighedsydelse: 'ledig',
    revalidering: 'uden_for_arbejdsstyrken',
    foertidspension: 'uden_for_arbejdsstyrken',
    ung_under_18: 'som_registreret',
    selvforsoergende: 'ledig',
  },
};

/** A stored version; a field that a merge left empty is as the standard has it. */
export const toKortlaegning = (row: Eukortlaegning): Kortlaegning => ({
  id: row.id,
  navn: row.navn ?? '',
  gyldigFra: row.gyldigFra,
  fortolkning: row.fortolkning ?? '',
  statusser: Object.fromEntries(
    YDELSE_KODER.map((kode) => [kode, row[kode] ?? STANDARDKORTLAEGNING.statusser[kode]]),
  ) as Statusser,
});

/** The version that holds on a day; the standard before the first. */
export function gyldigKortlaegning(versioner: readonly Eukortlaegning[], dag: LocalDate): Kortlaegning {
  const version = versionAt(versioner, dag);
  return version === null ? STANDARDKORTLAEGNING : toKortlaegning(version);
}

/** Each version begins on a day of its own; `andre` are the other versions. */
export const tjekKortlaegning = (
  k: Pick<Eukortlaegning, 'gyldigFra'>,
  andre: readonly Pick<Eukortlaegning, 'gyldigFra'>[],
): Problem[] =>
  k.gyldigFra !== null && andre.some((a) => a.gyldigFra === k.gyldigFra)
    ? [fejl('gyldigFra', 'version_samme_dag')]
    : [];

const isStatus = (kode: string | null): kode is Arbejdsmarkedsstatus =>
  (ARBEJDSMARKEDSSTATUSSER as readonly (string | null)[]).includes(kode);

const isYdelse = (kode: string | null): kode is YdelseKode =>
  (YDELSE_KODER as readonly (string | null)[]).includes(kode);

/**
 * The status that the EU is told. A benefit says whether somebody is unemployed, never for how long: who was
 * registered as long-term unemployed stays so among the unemployed (EECO03 ⊂ EECO02). Null = not known.
 */
export function eustatus(
  {
    ydelse,
    arbejdsmarkedsstatus,
  }: { readonly ydelse: string | null; readonly arbejdsmarkedsstatus: string | null },
  { statusser }: Pick<Kortlaegning, 'statusser'>,
): Arbejdsmarkedsstatus | null {
  const registreret = isStatus(arbejdsmarkedsstatus) ? arbejdsmarkedsstatus : null;
  const valgt = isYdelse(ydelse) ? statusser[ydelse] : 'som_registreret';
  if (valgt === 'som_registreret') return registreret;
  return valgt === 'ledig' && registreret === 'langtidsledig' ? 'langtidsledig' : valgt;
}
