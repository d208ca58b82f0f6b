import type { Forventet, Trafiklys } from '../indikatorer/index.ts';
import { addWeeks, daysBetween, type LocalDate } from '../kalender/index.ts';
import type { Fremskrivning, Krav, Tempo } from './fremskrivning.ts';

/** Why an indicator needs attention, the gravest first. */
export const OPMAERKSOMHEDSGRUNDE = [
  'under_forventet',
  'roedt_lys',
  'naar_ikke_maalet',
  'tempo_for_lavt',
  'stilstand',
  'ikke_indsamlet',
] as const;
export type Opmaerksomhedsgrund = (typeof OPMAERKSOMHEDSGRUNDE)[number];

export interface Grund {
  readonly kode: Opmaerksomhedsgrund;
  readonly detalje: Readonly<Record<string, string | number>>;
}

/** Nothing new for so long, with the target not reached, is a standstill. */
export const STILSTAND_UGER = 8;

/** How an indicator stands at a date. */
export interface Tilstand {
  readonly dato: LocalDate;
  readonly status: number | null;
  readonly maaltal: number | null;
  readonly procent: number | null;
  readonly lys: Trafiklys | null;
  readonly forventet: Forventet | null;
  readonly krav: Krav | null;
  readonly tempo: Tempo | null;
  readonly fremskrivning: Fremskrivning;
  readonly indsamlesFra: LocalDate | null;
  readonly start: LocalDate | null;
  readonly slut: LocalDate | null;
  /** Counting day of the newest fact. */
  readonly sidstTalt: LocalDate | null;
}

/** The reasons why an indicator needs attention, the gravest first; none = it does not. */
export function attentionReasons(t: Tilstand): Grund[] {
  if (t.status === null) {
    const detalje = t.indsamlesFra === null ? {} : { fra: t.indsamlesFra };
    return [{ kode: 'ikke_indsamlet', detalje }];
  }
  return [behindExpected(t, t.status), redLight(t), paceReason(t), standstill(t, t.status)].filter(
    (grund) => grund !== null,
  );
}

function behindExpected({ forventet }: Tilstand, status: number): Grund | null {
  if (forventet === null || forventet.vaerdi === null || status >= forventet.vaerdi) return null;
  const { vaerdi, periodeNr } = forventet;
  return { kode: 'under_forventet', detalje: { antal: vaerdi - status, forventet: vaerdi, periodeNr } };
}

function redLight({ lys, procent }: Tilstand): Grund | null {
  if (lys?.lys !== 'rød' || procent === null) return null;
  return { kode: 'roedt_lys', detalje: { procent, niveau: lys.niveau } };
}

/** Even the upper end of the range misses the target; or else the pace of late is below the one it takes. */
function paceReason({ krav, tempo, fremskrivning, maaltal }: Tilstand): Grund | null {
  if (krav === null || tempo === null || krav.mangler === 0) return null;
  const upper = fremskrivning.punkter.at(-1)?.oevre ?? null;
  const detalje = { kraevet: krav.prMaaned, hidtil: tempo.seneste };
  if (upper !== null && maaltal !== null && Math.ceil(upper) < maaltal) {
    return { kode: 'naar_ikke_maalet', detalje: { ...detalje, oevre: Math.ceil(upper), maaltal } };
  }
  return tempo.seneste < krav.prMaaned ? { kode: 'tempo_for_lavt', detalje } : null;
}

function standstill({ dato, slut, start, sidstTalt, maaltal }: Tilstand, status: number): Grund | null {
  const reached = maaltal !== null && status >= maaltal;
  const since = sidstTalt ?? start;
  if (since === null || reached || (slut !== null && slut <= dato)) return null;
  if (addWeeks(since, STILSTAND_UGER) > dato) return null;
  const uger = Math.floor(daysBetween(since, dato) / 7);
  return { kode: 'stilstand', detalje: { uger, ...(sidstTalt === null ? {} : { sidst: sidstTalt }) } };
}

/** A graver reason outweighs all lighter ones together. */
function weight(grunde: readonly Grund[]): number {
  const last = OPMAERKSOMHEDSGRUNDE.length - 1;
  return grunde.reduce((sum, { kode }) => sum + 2 ** (last - OPMAERKSOMHEDSGRUNDE.indexOf(kode)), 0);
}

/** Those with reasons, the gravest first; among equals the one furthest from its target, then as they stood. */
export function sortByAttention<
  T extends { readonly grunde: readonly Grund[]; readonly procent: number | null },
>(rows: readonly T[]): T[] {
  return rows
    .filter((row) => row.grunde.length > 0)
    .toSorted((a, b) => weight(b.grunde) - weight(a.grunde) || (a.procent ?? 0) - (b.procent ?? 0));
}
