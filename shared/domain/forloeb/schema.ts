import {
  dato,
  entitet,
  forslag,
  heltal,
  jaNej,
  kraevet,
  langtekst,
  plandato,
  reference,
  tekst,
  valg,
  type Raekke,
} from '../entitet/index.ts';
import { FVU_TRIN, KURSUSARTER, KURSUSSTATUS } from '../kodelister/index.ts';

/** A deltager's time with a jobformidler (spor 2). */
export const jobformidlerforloeb = entitet({
  tabel: 'jobformidlerforloeb',
  feature: 'forloeb',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    jobformidlerId: reference('bruger'),
    planlagtStart: plandato(),
    startDato: dato(),
    slutDato: dato(),
    note: langtekst(),
  },
});

/** A group (spor 3), with its planned and real dates. */
export const hold = entitet({
  tabel: 'hold',
  feature: 'forloeb',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst({ soeges: true })),
    sted: tekst(),
    kapacitet: heltal(0, 1000),
    planlagtStart: plandato(),
    planlagtSlut: plandato(),
    startDato: dato(),
    slutDato: dato(),
    /** Why the planned end was moved; asked for when it is (domain.md §1.10 no. 1). */
    forlaengelseGrund: tekst(),
    note: langtekst(),
  },
});

/** One deltager on one hold: the gruppeforløb that A3 counts. */
export const tilmelding = entitet({
  tabel: 'tilmelding',
  feature: 'forloeb',
  etiket: null,
  felter: {
    holdId: kraevet(reference('hold')),
    deltagerId: kraevet(reference('deltager')),
    planlagtStart: plandato(),
    startDato: dato(),
    slutDato: dato(),
    /** When it was said that the group ends, and when the person was ready to go on. */
    tidsafgraensetDato: dato(),
    klarDato: dato(),
    note: langtekst(),
  },
});

/** FVU-screening, FVU or another course (spor 4). Raw test scores are not kept (domain.md §3.5). */
export const kursus = entitet({
  tabel: 'kursus',
  feature: 'forloeb',
  etiket: null,
  felter: {
    deltagerId: kraevet(reference('deltager')),
    art: kraevet(valg(KURSUSARTER)),
    navn: tekst({ soeges: true }),
    status: kraevet(valg(KURSUSSTATUS)),
    tilbudtDato: dato(),
    startDato: dato(),
    gennemfoertDato: dato(),
    timer: heltal(0, 5000),
    bevis: jaNej(),
    bevisReference: tekst(),
    anbefaletTrin: forslag(FVU_TRIN),
    note: langtekst(),
  },
});

export type Jobformidlerforloeb = Raekke<typeof jobformidlerforloeb>;
export type Hold = Raekke<typeof hold>;
export type Tilmelding = Raekke<typeof tilmelding>;
export type Kursus = Raekke<typeof kursus>;
