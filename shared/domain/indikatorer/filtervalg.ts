import {
  ARBEJDSMARKEDSSTATUSSER,
  EFFEKTARTER,
  JOBTYPER,
  KURSUSARTER,
  PRAKTIKSTATUS,
  PRAKTIKTYPER,
} from '../kodelister/index.ts';
import { STOERRELSER } from '../virksomheder/index.ts';
import { OPTAGETKRAV, type Distinkt, type Filter, type Kilde, type Optagetkrav } from './definition.ts';

// Which switches make sense for which fact (domain.md §1.12): the builder offers these and no others.

export type Filternavn = keyof Filter;
/** The codes a switch may take; none for a switch that is on or off. */
export type Filtervalg = Readonly<Partial<Record<Filternavn, readonly string[]>>>;

/** A cancelled praktik never counts. */
const TALTE_PRAKTIKSTATUS = PRAKTIKSTATUS.filter((status) => status !== 'aflyst');

const PERSON: Filtervalg = { optaget: OPTAGETKRAV, statusser: ARBEJDSMARKEDSSTATUSSER };

export const FILTERVALG: Readonly<Record<Kilde, Filtervalg>> = {
  jobformidlerforloeb: PERSON,
  praktikforloeb: {
    faktastatusser: TALTE_PRAKTIKSTATUS,
    ...PERSON,
    typer: PRAKTIKTYPER,
    stoerrelser: STOERRELSER,
  },
  tilmelding: PERSON,
  virksomhedskontakt: { stoerrelser: STOERRELSER },
  deltager: { statusser: ARBEJDSMARKEDSSTATUSSER },
  virksomhedsstoette: { stoerrelser: STOERRELSER, kraeverBevis: [] },
  kursus: { typer: KURSUSARTER, ...PERSON, kraeverBevis: [] },
  effekt: { art: EFFEKTARTER, jobtyper: JOBTYPER, ...PERSON, kraeverBevis: [] },
};

/** The units that a fact can be counted by. */
export const DISTINKTVALG: Readonly<Record<Kilde, readonly Distinkt[]>> = {
  jobformidlerforloeb: ['deltager', 'raekke'],
  praktikforloeb: ['raekke', 'deltager', 'virksomhed'],
  tilmelding: ['deltager', 'raekke'],
  virksomhedskontakt: ['raekke', 'virksomhed'],
  deltager: ['deltager'],
  virksomhedsstoette: ['virksomhed', 'raekke'],
  kursus: ['deltager', 'raekke'],
  effekt: ['deltager', 'raekke'],
};

/** What a fact asks of the optaget date where the definition says nothing. domain.md §1.12 */
export const OPTAGET: Readonly<Record<Kilde, Optagetkrav>> = {
  jobformidlerforloeb: 'senest_opgoerelsen',
  praktikforloeb: 'senest_opgoerelsen',
  tilmelding: 'senest_opgoerelsen',
  virksomhedskontakt: 'uden_krav',
  deltager: 'senest_opgoerelsen',
  virksomhedsstoette: 'uden_krav',
  kursus: 'senest_dato',
  effekt: 'senest_dato',
};
