import type { LocalDate } from '../kalender/index.ts';

// What counting reads. Rows are the live ones; any field but the id may be missing, codes may be
// unknown and references may lead nowhere: indicators accept every state the log can produce.

type Dato = LocalDate | null;
type Kode = string | null;

export interface DeltagerFakta {
  readonly id: string;
  readonly cpr: string | null;
  readonly visitationUdfald: Kode;
  readonly optagetDato: Dato;
  readonly arbejdsmarkedsstatus: Kode;
  readonly kommune: Kode;
}

export interface VirksomhedFakta {
  readonly id: string;
  readonly cvr: string | null;
  readonly aarsvaerk: number | null;
  readonly omsaetningMioEur: number | null;
  readonly balanceMioEur: number | null;
  readonly kommune: Kode;
}

export interface VirksomhedskontaktFakta {
  readonly id: string;
  readonly virksomhedId: string | null;
  readonly deltagerId: string | null;
  readonly dato: Dato;
}

export interface JobformidlerforloebFakta {
  readonly id: string;
  readonly deltagerId: string | null;
  readonly startDato: Dato;
}

export interface PraktikforloebFakta {
  readonly id: string;
  readonly deltagerId: string | null;
  readonly virksomhedId: string | null;
  readonly type: Kode;
  readonly status: Kode;
  readonly startDato: Dato;
}

export interface TilmeldingFakta {
  readonly id: string;
  readonly holdId: string | null;
  readonly deltagerId: string | null;
  readonly startDato: Dato;
}

export interface KursusFakta {
  readonly id: string;
  readonly deltagerId: string | null;
  readonly art: Kode;
  readonly status: Kode;
  readonly gennemfoertDato: Dato;
  readonly bevis: boolean | null;
  readonly bevisReference: string | null;
}

export interface VirksomhedsstoetteFakta {
  readonly id: string;
  readonly virksomhedId: string | null;
  readonly status: Kode;
  readonly modtagetDato: Dato;
  readonly dokumentation: string | null;
}

export interface EffektFakta {
  readonly id: string;
  readonly deltagerId: string | null;
  readonly art: Kode;
  readonly dato: Dato;
  readonly jobtype: Kode;
  readonly dokumentation: string | null;
}

/** Undirected: the two records are one person, or one company. design.md §4 */
export interface FletFakta {
  readonly art: Kode;
  readonly aId: string | null;
  readonly bId: string | null;
}

/** Everything that counting reads, one list per table. */
export interface Fakta {
  readonly deltagere: readonly DeltagerFakta[];
  readonly virksomheder: readonly VirksomhedFakta[];
  readonly virksomhedskontakter: readonly VirksomhedskontaktFakta[];
  readonly jobformidlerforloeb: readonly JobformidlerforloebFakta[];
  readonly praktikforloeb: readonly PraktikforloebFakta[];
  readonly tilmeldinger: readonly TilmeldingFakta[];
  readonly kurser: readonly KursusFakta[];
  readonly virksomhedsstoetter: readonly VirksomhedsstoetteFakta[];
  readonly effekter: readonly EffektFakta[];
  readonly flet: readonly FletFakta[];
}
