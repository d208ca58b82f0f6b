type Dato = string | null;
type Id = string | null;

/** What the deadlines are computed from: live rows, only what is needed. */
export interface FristFakta {
  readonly deltagere: readonly {
    readonly id: string;
    readonly navn: string | null;
    readonly jobformidlerId: Id;
    readonly optagetDato: Dato;
    readonly afslutningDato: Dato;
    readonly opfulgt4UgerDato: Dato;
    readonly opfulgt6MdrDato: Dato;
    /** Names of mandatory fields without a value. */
    readonly mangler: readonly string[];
  }[];
  readonly effekter: readonly { readonly deltagerId: Id; readonly dato: Dato }[];
  readonly praktik: readonly {
    readonly id: string;
    readonly deltagerId: Id;
    readonly status: string | null;
    readonly planlagtStart: Dato;
    readonly planlagtSlut: Dato;
    readonly startDato: Dato;
    readonly slutDato: Dato;
  }[];
  readonly hold: readonly {
    readonly id: string;
    readonly navn: string | null;
    readonly planlagtSlut: Dato;
    readonly startDato: Dato;
    readonly slutDato: Dato;
  }[];
  readonly samtaler: readonly {
    readonly id: string;
    readonly deltagerId: Id;
    readonly medarbejderId: Id;
    readonly planlagtDato: Dato;
    readonly afholdtDato: Dato;
  }[];
  readonly kontakter: readonly {
    readonly id: string;
    readonly virksomhedId: Id;
    readonly virksomhed: string | null;
    readonly medarbejderId: Id;
    readonly dato: Dato;
    readonly opfoelgningDato: Dato;
  }[];
}

export const FRISTKODER = [
  'effekt_efter_afslutning',
  'opfoelgning_6_mdr',
  'praktik_starter',
  'praktik_slutter',
  'hold_slutter',
  'samtale',
  'ring_igen',
  'mangler',
] as const;
export type Fristkode = (typeof FRISTKODER)[number];
export type Fristgrad = 'for_sent' | 'i_dag' | 'snart';

/** Something due: what, when, about whom, whose, and the record whose form settles it. */
export interface Frist {
  readonly kode: Fristkode;
  readonly grad: Fristgrad;
  /** Last day to settle it. */
  readonly dato: string;
  readonly tabel: 'deltager' | 'praktikforloeb' | 'hold' | 'statussamtale' | 'virksomhedskontakt';
  readonly id: string;
  readonly navn: string;
  readonly deltagerId: string | null;
  readonly medarbejderId: string | null;
  /** Number of missing fields, for `mangler`. */
  readonly antal: number;
  /** Their names; of another deadline, the fields that come before the one that settles it. */
  readonly felter: readonly string[];
}
