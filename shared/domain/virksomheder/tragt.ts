import type { LocalDate } from '../kalender/index.ts';

/** The way from a first contact to support, in its order (domain.md §1.9). */
export const TRAGTTRIN = [
  'kontaktet',
  'moede',
  'informeret',
  'praktik_aftalt',
  'praktik_startet',
  'stoette_tilbudt',
  'stoette_modtaget',
] as const;
export type Tragttrin = (typeof TRAGTTRIN)[number];

type Dato = LocalDate | null;

/** What the funnel is computed from: live rows, only what is needed. */
export interface TragtFakta {
  readonly kontakter: readonly {
    readonly virksomhedId: string | null;
    readonly dato: Dato;
    readonly type: string | null;
  }[];
  readonly virksomheder: readonly { readonly id: string; readonly informeretOmStoetteDato: Dato }[];
  readonly praktik: readonly {
    readonly virksomhedId: string | null;
    readonly status: string | null;
    readonly planlagtStart: Dato;
    readonly startDato: Dato;
  }[];
  readonly stoetter: readonly {
    readonly virksomhedId: string | null;
    readonly tilbudtDato: Dato;
    readonly modtagetDato: Dato;
    readonly afslaaetDato: Dato;
  }[];
}

/** First and last day that count; null is open. */
export interface Tidsrum {
  readonly fra: Dato;
  readonly til: Dato;
}

export interface Trin {
  readonly trin: Tragttrin;
  /** Companies of which this step itself is registered in the period, each once, sorted. */
  readonly virksomheder: readonly string[];
  /** Those that are at no later step: they got no further. */
  readonly standset: readonly string[];
  /** How many of the step before are at this step too; null at the first. */
  readonly fraForrige: number | null;
}

const FACE_TO_FACE: ReadonlySet<string | null> = new Set(['besoeg', 'moede']);

interface Event {
  readonly virksomhedId: string | null;
  readonly dato: Dato;
}

/** What puts a company at a step, and on which day. */
const EVENTS: { readonly [T in Tragttrin]: (fakta: TragtFakta) => readonly Event[] } = {
  kontaktet: ({ kontakter }) => kontakter,
  moede: ({ kontakter }) => kontakter.filter((k) => FACE_TO_FACE.has(k.type)),
  informeret: ({ virksomheder }) =>
    virksomheder.map((v) => ({ virksomhedId: v.id, dato: v.informeretOmStoetteDato })),
  praktik_aftalt: ({ praktik }) =>
    praktik
      .filter((p) => p.status !== 'aflyst')
      .map((p) => ({ virksomhedId: p.virksomhedId, dato: p.startDato ?? p.planlagtStart })),
  praktik_startet: ({ praktik }) =>
    praktik
      .filter((p) => p.status !== 'aflyst')
      .map((p) => ({ virksomhedId: p.virksomhedId, dato: p.startDato })),
  // What was received or declined had been offered, also where nobody wrote down when.
  stoette_tilbudt: ({ stoetter }) =>
    stoetter.map((s) => ({
      virksomhedId: s.virksomhedId,
      dato: s.tilbudtDato ?? s.modtagetDato ?? s.afslaaetDato,
    })),
  stoette_modtaget: ({ stoetter }) =>
    stoetter.map((s) => ({ virksomhedId: s.virksomhedId, dato: s.modtagetDato })),
};

/**
 * Distinct companies at each step in a period. A company stands at a step only when that step is registered; it may
 * have come there past another. So numbers can rise from one step to the next, and `fraForrige` says how many of the
 * step before went on. Each company is `standset` at exactly one step: the last it is at.
 */
export function beregnTragt(fakta: TragtFakta, { fra, til }: Tidsrum): Trin[] {
  const inPeriod = (dato: Dato): boolean =>
    dato !== null && (fra === null || dato >= fra) && (til === null || dato <= til);
  const known = new Set(fakta.virksomheder.map((v) => v.id));
  const sets = TRAGTTRIN.map((trin) => {
    const ids = EVENTS[trin](fakta).flatMap(({ virksomhedId, dato }) =>
      virksomhedId !== null && known.has(virksomhedId) && inPeriod(dato) ? [virksomhedId] : [],
    );
    return new Set(ids.toSorted());
  });
  return TRAGTTRIN.map((trin, i) => {
    const here = sets[i] ?? new Set<string>();
    const later = sets.slice(i + 1);
    const before = sets[i - 1];
    return {
      trin,
      virksomheder: [...here],
      standset: [...here].filter((id) => !later.some((set) => set.has(id))),
      fraForrige: before === undefined ? null : [...here].filter((id) => before.has(id)).length,
    };
  });
}
