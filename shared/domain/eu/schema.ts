import { afsnit, dato, entitet, kraevet, tekst, valg, type Raekke } from '../entitet/index.ts';
import { ARBEJDSMARKEDSSTATUSSER } from '../kodelister/index.ts';

/** What a benefit says of the status at the start; the last leaves it to what was registered. domain.md §2.2 */
export const EUSTATUSVALG = [...ARBEJDSMARKEDSSTATUSSER, 'som_registreret'] as const;
export type Eustatusvalg = (typeof EUSTATUSVALG)[number];

/**
 * One version of the project's reading: which status the EU is told for each forsørgelsesgrundlag. It holds from
 * its day until the next begins; a count uses the version of its own day. One column per benefit, named by its code, so that
 * each is a field with its own history. domain.md §2.2
 */
export const eukortlaegning = entitet({
  tabel: 'eukortlaegning',
  feature: 'eu',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst()),
    gyldigFra: kraevet(dato()),
    /** Why the project reads it so: what an auditor asks for. */
    fortolkning: kraevet(afsnit()),
    dagpenge: kraevet(valg(EUSTATUSVALG)),
    kontanthjaelp_jobparat: kraevet(valg(EUSTATUSVALG)),
    overgangsydelse_jobparat: kraevet(valg(EUSTATUSVALG)),
    kontanthjaelp_aktivitetsparat: kraevet(valg(EUSTATUSVALG)),
    overgangsydelse_aktivitetsparat: kraevet(valg(EUSTATUSVALG)),
    uddannelseshjaelp_uddannelsesparat: kraevet(valg(EUSTATUSVALG)),
    uddannelseshjaelp_aktivitetsparat: kraevet(valg(EUSTATUSVALG)),
    sygedagpenge: kraevet(valg(EUSTATUSVALG)),
    jobafklaringsforloeb: kraevet(valg(EUSTATUSVALG)),
    ressourceforloeb: kraevet(valg(EUSTATUSVALG)),
    ledighedsydelse: kraevet(valg(EUSTATUSVALG)),
    revalidering: kraevet(valg(EUSTATUSVALG)),
    foertidspension: kraevet(valg(EUSTATUSVALG)),
    ung_under_18: kraevet(valg(EUSTATUSVALG)),
    selvforsoergende: kraevet(valg(EUSTATUSVALG)),
  },
});

export type Eukortlaegning = Raekke<typeof eukortlaegning>;
