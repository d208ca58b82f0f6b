import { aldersgruppe, type Aldersgruppe } from '../deltagere/index.ts';
import {
  countIndikator,
  isRefused,
  type Bevilling,
  type Enhed,
  type IndikatorDefinition,
  type KlargjortFakta,
} from '../indikatorer/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import {
  KOEN,
  UDDANNELSESNIVEAUER,
  type Arbejdsmarkedsstatus,
  type Koen,
  type Uddannelsesniveau,
} from '../kodelister/index.ts';
import { EUMANGLER, type Eumangel } from './koder.ts';
import { eustatus, type Kortlaegning } from './kortlaegning.ts';

/** What the EU's table reads of one record of a deltager. */
export interface Personoplysning {
  readonly koen: string | null;
  readonly foedselsdato: string | null;
  readonly optagetDato: string | null;
  readonly afslutningDato: string | null;
  readonly visitationUdfald: string | null;
  readonly uddannelsesniveau: string | null;
  readonly arbejdsmarkedsstatus: string | null;
  readonly ydelse: string | null;
}

/** One participant: all records that are the same person. domain.md §2.3 */
export interface Euperson {
  /** The record that counts in EECO01: the first start. */
  readonly id: string;
  readonly foersteStart: LocalDate;
  /** Null while the person is in the project. */
  readonly sidsteAfslutning: LocalDate | null;
  readonly koen: Koen | null;
  readonly alder: Aldersgruppe | null;
  readonly uddannelse: Uddannelsesniveau | null;
  readonly status: Arbejdsmarkedsstatus | null;
  /** What is missing; empty = counts in more than the grand total. */
  readonly mangler: readonly Eumangel[];
}

/** All that the table is made of: the same gives the same. */
export interface Eugrundlag {
  readonly klargjort: KlargjortFakta;
  readonly projekt: Bevilling;
  /** By id of the record. */
  readonly personer: ReadonlyMap<string, Personoplysning>;
  readonly kortlaegning: Kortlaegning;
}

/** Who takes part, as indicator O1 counts them. domain.md §1.12 */
const DELTAGERE: IndikatorDefinition = {
  id: 'EECO01',
  nr: 'EECO01',
  gruppe: 'output',
  navn: '',
  enhed: null,
  kilde: 'deltager',
  filter: {},
  distinkt: 'deltager',
  maaltal: null,
  maaltalEfter: null,
  indsamlesFra: '0001-01-01',
  euKode: null,
};

/** Companies that were themselves supported and are SMV; help to a person is none (EECO19, domain.md §2.1). */
const VIRKSOMHEDER: IndikatorDefinition = {
  ...DELTAGERE,
  id: 'EECO19',
  nr: 'EECO19',
  kilde: 'virksomhedsstoette',
  filter: { stoerrelser: ['mikro', 'lille', 'mellemstor'], faktastatusser: ['modtaget'] },
  distinkt: 'virksomhed',
};

/** The supported companies at a day, each with the støtte that counts, and why the others do not. */
export const eustoettede = ({ klargjort, projekt }: Eugrundlag, dato: LocalDate) =>
  countIndikator(klargjort, VIRKSOMHEDER, { ...projekt, dato, fra: null, lister: true });

/** The participants at a day by the number of their group, in the order of their first start. */
export function eupersoner(grundlag: Eugrundlag, dato: LocalDate): ReadonlyMap<number, Euperson> {
  const { klargjort, projekt, personer } = grundlag;
  const valg = { ...projekt, dato, fra: null, lister: true };
  const { nummer } = klargjort.personer;
  const records = Map.groupBy(personer, ([id]) => nummer.get(id) ?? -1);
  const { taeller } = countIndikator(klargjort, DELTAGERE, valg);
  return new Map(
    taeller.map((e) => {
      const gruppe = nummer.get(e.id) ?? -1;
      const own = (records.get(gruppe) ?? []).map(([, p]) => p).filter((p) => isIn(p, projekt, dato));
      return [gruppe, toPerson(e, own, grundlag, dato)];
    }),
  );
}

/** The record began in the grant and by the day, and was not refused. domain.md §1.12 */
function isIn(p: Personoplysning, { bevillingFra, bevillingTil }: Bevilling, dato: LocalDate): boolean {
  const start = p.optagetDato;
  if (start === null || isRefused(p)) return false;
  return (bevillingFra ?? '') <= start && start <= dato && (bevillingTil === null || start <= bevillingTil);
}

function toPerson(
  { id, taellesFra }: Enhed,
  records: readonly Personoplysning[],
  { kortlaegning }: Eugrundlag,
  dato: LocalDate,
): Euperson {
  const foersteStart = taellesFra ?? dato;
  // Codes are those at the first entry; gender and birth date are the same at any.
  const atStart = records.filter((p) => p.optagetDato === foersteStart);
  const known = (felt: keyof Personoplysning, among: readonly Personoplysning[] = atStart) =>
    among.map((p) => p[felt]).find((v) => v !== null) ?? null;
  const person = {
    koen: KOEN.find((k) => k === known('koen', records)) ?? null,
    alder: aldersgruppe(known('foedselsdato', records), foersteStart),
    status: eustatus(
      { ydelse: known('ydelse'), arbejdsmarkedsstatus: known('arbejdsmarkedsstatus') },
      kortlaegning,
    ),
    uddannelse: UDDANNELSESNIVEAUER.find((u) => u === known('uddannelsesniveau')) ?? null,
  };
  const mangler = EUMANGLER.filter((m) => person[m] === null);
  return { id, foersteStart, sidsteAfslutning: lastExit(records, dato), ...person, mangler };
}

/** Null while the latest stay has not ended by the day; of two records of one stay, one tells it. */
function lastExit(records: readonly Personoplysning[], dato: LocalDate): LocalDate | null {
  const latest = latestOf(records.map((p) => p.optagetDato));
  const known = (p: Personoplysning) => p.afslutningDato !== null && p.afslutningDato <= dato;
  if (!records.some((p) => p.optagetDato === latest && known(p))) return null;
  return latestOf(records.filter(known).map((p) => p.afslutningDato));
}

const latestOf = (datoer: readonly (LocalDate | null)[]): LocalDate | null =>
  datoer.reduce((last, d) => (d !== null && (last === null || d > last) ? d : last), null);
