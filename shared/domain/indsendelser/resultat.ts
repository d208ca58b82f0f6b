import type { Aldersgruppe } from '../deltagere/index.ts';
import type { Euresultat } from '../eu/index.ts';
import type {
  Aarsag,
  Bemaerkning,
  Forventet,
  Gruppe,
  IndikatorDefinition,
  Lys,
  Opgoerelsesperiode,
  Skala,
  Trafiklysgraense,
} from '../indikatorer/index.ts';
import type { Projekt } from '../projekt/index.ts';

// What a closed period holds, as JSON: all that its numbers, its workbook and its comparison with others
// need, so that neither later edits nor a later program change it. Ids and codes only, no personal data.

/** Of what is written today. A reader that knows only older formats refuses. */
export const RESULTATFORMAT = 1;

/** One counted fact, short since there are many; {@link unpackEnhed} gives it its names. */
export type Enhedspost = readonly [
  raekke: string,
  /** Null: the fact's own row. */
  enhed: string | null,
  taellesFra: string,
  /** Null: the counting day. */
  dato: string | null,
  art: string | null,
  kommune: string | null,
  bevis: string | null,
  antalFakta: number,
];

export interface Talt {
  /** Id of the fact's row; its table is the `kilde` of the definition. */
  readonly raekke: string;
  /** Id of the unit that was counted. */
  readonly enhed: string;
  readonly taellesFra: string;
  readonly dato: string;
  readonly art: string | null;
  readonly kommune: string | null;
  readonly bevis: string | null;
  readonly antalFakta: number;
}

/** People behind a number who share these codes at their start, and how many facts they stand for. */
export interface Opdelingscelle {
  readonly koen: string | null;
  readonly alder: Aldersgruppe | null;
  readonly uddannelse: string | null;
  readonly status: string | null;
  readonly ydelse: string | null;
  readonly antal: number;
}

export interface Periodevaerdi {
  readonly periodeId: string;
  readonly nr: number;
  /** Counted in the period; null while it has not begun, or the indicator was not collected. */
  readonly vaerdi: number | null;
  /** From the beginning until the period's end (or the day of the count, when that is earlier). */
  readonly kumulativ: number | null;
  /** Expected at the period's end; null = not stated. */
  readonly forventet: number | null;
}

/** The parts of a reference sheet, in their order. */
export const ARKAFSNIT = ['taelles', 'metode', 'dokumentation', 'begraensninger', 'gyldighed', 'eu'] as const;
export type Arkafsnit = (typeof ARKAFSNIT)[number];

/** One labelled line of an indicator's reference sheet: the same in the window, on paper and in the workbook. */
export interface Arklinje {
  readonly afsnit: Arkafsnit;
  readonly navn: string;
  /** May hold line breaks. */
  readonly tekst: string;
}

export interface Indikatorresultat {
  /** The definition as it was, with every field that the project kept of it; the version of the day. */
  readonly definition: IndikatorDefinition;
  /** Its reference sheet, in the words of the day it was closed. */
  readonly referenceark: readonly Arklinje[];
  /** From the beginning; null ("–") while the indicator is not collected. */
  readonly kumulativ: number | null;
  /** In the period that was closed. */
  readonly iPerioden: number | null;
  readonly procent: number | null;
  readonly eksakt: number | null;
  readonly lys: Lys | null;
  readonly niveau: number | null;
  readonly forventet: Forventet | null;
  readonly bemaerkninger: readonly Bemaerkning[];
  /** The same facts by the other units. */
  readonly alternativer: Readonly<Record<string, number>>;
  readonly perioder: readonly Periodevaerdi[];
  /** Candidates that did not count, by reason. */
  readonly taellerIkke: Readonly<Partial<Record<Aarsag, number>>>;
  /** Empty where a fact is not about a person. Sums to the cumulative value. */
  readonly opdeling: readonly Opdelingscelle[];
  /** By counting day, then date, then row. */
  readonly enheder: readonly Enhedspost[];
}

export interface Gruppeopgoerelse {
  readonly procent: number | null;
  readonly eksakt: number | null;
  readonly lys: Lys | null;
  readonly niveau: number | null;
  readonly bemaerkninger: readonly Bemaerkning[];
}

export interface Resultat {
  readonly format: typeof RESULTATFORMAT;
  readonly programversion: string;
  readonly projekt: Omit<Projekt, 'pseudonymnoegle' | 'visDato'>;
  readonly kommuner: readonly { readonly kommune: string; readonly rolle: string }[];
  readonly periode: Opgoerelsesperiode;
  readonly dato: string;
  readonly trafiklys: Skala;
  readonly graenser: readonly Trafiklysgraense[];
  readonly perioder: readonly Opgoerelsesperiode[];
  readonly indikatorer: readonly Indikatorresultat[];
  readonly gennemsnit: Readonly<Record<Gruppe, Gruppeopgoerelse>>;
  /** The common indicators as the EU counts them, by the reading that held on the day. domain.md §2 */
  readonly eu: Euresultat;
}

/** A stored unit with its names. */
export function unpackEnhed([raekke, enhed, fra, dato, art, kommune, bevis, antalFakta]: Enhedspost): Talt {
  return {
    raekke,
    enhed: enhed ?? raekke,
    taellesFra: fra,
    dato: dato ?? fra,
    art,
    kommune,
    bevis,
    antalFakta,
  };
}
