import { EFFEKTVINDUE_DAGE, effektvinduer } from '../frister/index.ts';
import { addDays, type LocalDate } from '../kalender/index.ts';
import { fromDag, type Aarsag, type KlargjortFakta } from '../indikatorer/index.ts';
import type { Arbejdsmarkedsstatus, Jobtype, Kursusart } from '../kodelister/index.ts';
import { RESULTATKODER, type Euaarsag, type Resultatkode } from './koder.ts';
import type { Euperson } from './personer.ts';

/** Employment that counts, as in indicator E2: løntilskud does not (domain.md §2.2). */
const JOBTYPER: ReadonlySet<string | null> = new Set<Jobtype>([
  'ordinaer',
  'deltid',
  'fleksjob',
  'selvstaendig',
]);
/** Formal and assessed; proof of attendance is not enough (EECR03, domain.md §2.1). */
const KVALIFIKATIONER: ReadonlySet<string | null> = new Set<Kursusart>(['fvu', 'amu', 'avu', 'certifikat']);

type Kandidat = KlargjortFakta['kandidater']['effekt'][number];

interface Regel {
  readonly isCandidate: (k: Kandidat) => boolean;
  readonly vindue: 'ved_afslutning' | 'efter_6_mdr';
  readonly art: (k: Kandidat) => Euaarsag | null;
  /** Status at the start with which it is a result. */
  readonly start: readonly Arbejdsmarkedsstatus[];
}

const IKKE_I_JOB = ['ledig', 'langtidsledig', 'uden_for_arbejdsstyrken'] as const;
const ALLE = [...IKKE_I_JOB, 'beskaeftiget'] as const;
const effekt =
  (art: string) =>
  (k: Kandidat): boolean =>
    k.kilde === 'effekt' && k.art === art;
const anyKind = (): null => null;
const job = (k: Kandidat): Euaarsag | null => (JOBTYPER.has(k.jobtype) ? null : 'type_taeller_ikke');

/** The results and when they count (domain.md §2.1, §2.3). Who is unemployed is seeking work already. */
const REGLER: Readonly<Record<Resultatkode, Regel>> = {
  EECR01: {
    isCandidate: effekt('jobsoegende'),
    vindue: 'ved_afslutning',
    art: anyKind,
    start: ['uden_for_arbejdsstyrken'],
  },
  EECR02: { isCandidate: effekt('uddannelse'), vindue: 'ved_afslutning', art: anyKind, start: ALLE },
  EECR03: {
    isCandidate: (k) => k.kilde === 'kursus' && k.art !== 'fvu_screening',
    vindue: 'ved_afslutning',
    art: (k) => (KVALIFIKATIONER.has(k.art) ? (k.harBevis ? null : 'bevis_mangler') : 'type_taeller_ikke'),
    start: ALLE,
  },
  EECR04: { isCandidate: effekt('beskaeftigelse'), vindue: 'ved_afslutning', art: job, start: IKKE_I_JOB },
  EECR05: { isCandidate: effekt('beskaeftigelse'), vindue: 'efter_6_mdr', art: job, start: IKKE_I_JOB },
  EECR06: { isCandidate: effekt('beskaeftigelse'), vindue: 'efter_6_mdr', art: job, start: ['beskaeftiget'] },
};

/** A fact that counts as a result, and whose. */
export interface Euresultatfakta {
  readonly kode: Resultatkode;
  readonly tabel: 'effekt' | 'kursus';
  /** Id of the fact's row. */
  readonly id: string;
  readonly person: Euperson;
}

/** A fact that does not, with its one reason. */
export interface Euudenfor {
  readonly kode: Resultatkode | 'EECO19';
  readonly tabel: 'effekt' | 'kursus' | 'virksomhedsstoette';
  readonly id: string;
  readonly aarsag: Euaarsag | Aarsag;
}

/** Every candidate of every result code at a day: it counts or has exactly one reason. */
export function euresultater(
  { kandidater }: KlargjortFakta,
  personer: ReadonlyMap<number, Euperson>,
  dato: LocalDate,
): { readonly taeller: readonly Euresultatfakta[]; readonly taellerIkke: readonly Euudenfor[] } {
  const facts = [...kandidater.effekt, ...kandidater.kursus].toSorted(
    (a, b) => a.dag - b.dag || (a.id < b.id ? -1 : 1),
  );
  const taeller: Euresultatfakta[] = [];
  const taellerIkke: Euudenfor[] = [];
  for (const kode of RESULTATKODER) {
    const seen = new Set<number>();
    for (const k of facts.filter(REGLER[kode].isCandidate)) {
      const person = personer.get(k.person);
      const tabel = k.kilde === 'kursus' ? 'kursus' : 'effekt';
      const aarsag = reasonFor(k, REGLER[kode], person, dato) ?? (seen.has(k.person) ? 'dublet' : null);
      if (aarsag === null && person !== undefined) taeller.push({ kode, tabel, id: k.id, person });
      else taellerIkke.push({ kode, tabel, id: k.id, aarsag: aarsag ?? 'deltager_ikke_med' });
      if (aarsag === null) seen.add(k.person);
    }
  }
  return { taeller, taellerIkke };
}

/** The first reason that applies; null when only a doublet could still speak against it. */
function reasonFor(
  k: Kandidat,
  regel: Regel,
  person: Euperson | undefined,
  dato: LocalDate,
): Euaarsag | null {
  if (person === undefined) return 'deltager_ikke_med';
  const dag = fromDag(k.dag);
  if (dag === null) return 'dato_mangler';
  if (dag > dato) return 'efter_opgoerelsen';
  if (person.sidsteAfslutning === null) return 'ikke_afsluttet';
  const vindue = vindueFor(regel, person.sidsteAfslutning);
  if (dag < vindue.fra) return 'foer_vinduet';
  if (dag > vindue.til) return 'efter_vinduet';
  if (k.kilde === 'kursus' && k.status !== 'gennemfoert') return 'ikke_gennemfoert';
  const art = regel.art(k);
  if (art !== null) return art;
  if (person.status === null || person.mangler.length > 0) return 'ufuldstaendig';
  return regel.start.includes(person.status) ? null : 'status_ved_start';
}

function vindueFor({ vindue }: Regel, afslutning: LocalDate): { fra: LocalDate; til: LocalDate } {
  const { fra, fireUger, seksMaaneder } = effektvinduer(afslutning);
  return vindue === 'ved_afslutning'
    ? { fra, til: fireUger }
    : // As long as upon leaving: the project's own choice.
      { fra: seksMaaneder, til: addDays(seksMaaneder, EFFEKTVINDUE_DAGE) };
}
