import type { Indsendelse } from './schema.ts';

/** What deciding the state of a periode reads of a submission. */
export type Lukning = Pick<Indsendelse, 'id' | 'periodeId' | 'dato' | 'lukketTid' | 'genaabnetTid'>;

/** Code of the reason (begrundelse) that is kept with a fact of a closed time. */
export const LUKKET_PERIODE = 'lukket_periode';

/** What a half-typed closing is kept under, as a draft of the periode's id. */
export const LUKNING = 'lukning';

export const PERIODETILSTANDE = ['aaben', 'klar', 'lukket', 'genaabnet'] as const;
export type Periodetilstand = (typeof PERIODETILSTANDE)[number];

/** The submission that holds a periode closed; null when it never was, or was reopened. */
export function gaeldendeLukning<T extends Lukning>(periodeId: string, indsendelser: readonly T[]): T | null {
  return indsendelser.find((i) => i.periodeId === periodeId && i.genaabnetTid === null) ?? null;
}

/** Where a periode is: it can be closed from its last day on. */
export function periodetilstand(
  periode: { readonly id: string; readonly til: string | null },
  indsendelser: readonly Lukning[],
  dag: string,
): Periodetilstand {
  const own = indsendelser.filter((i) => i.periodeId === periode.id);
  if (gaeldendeLukning(periode.id, own) !== null) return 'lukket';
  if (own.length > 0) return 'genaabnet';
  return periode.til !== null && periode.til <= dag ? 'klar' : 'aaben';
}

/**
 * The first closed submission whose numbers a fact of that day belongs to; null when none does. Values are
 * cumulative, so a submission covers every day until its own, also those before its periode.
 */
export function daekkendeLukning<T extends Lukning>(
  dato: string | null,
  indsendelser: readonly T[],
): T | null {
  if (dato === null) return null;
  const covering = indsendelser.filter((i) => i.genaabnetTid === null && i.dato !== null && dato <= i.dato);
  return covering.toSorted((a, b) => ((a.dato ?? '') < (b.dato ?? '') ? -1 : 1))[0] ?? null;
}

/** What was last sent before this one: of the latest day not after its own, and of those the last closed. */
export function forrigeLukning<T extends Lukning>(
  indsendelse: Pick<Lukning, 'id' | 'dato' | 'lukketTid'>,
  alle: readonly T[],
): T | null {
  const { id, dato, lukketTid } = indsendelse;
  const earlier = alle.filter(
    (i) => i.id !== id && (i.lukketTid ?? '') < (lukketTid ?? '') && (i.dato ?? '') <= (dato ?? ''),
  );
  const key = (i: Lukning): string => `${i.dato ?? ''} ${i.lukketTid ?? ''}`;
  return earlier.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0] ?? null;
}
