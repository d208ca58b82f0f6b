import { useEffect, useState } from 'react';
import { useSession, useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';

export type Skala = 'auto' | 'midtvejs' | 'slut';

export interface OverblikChoice {
  readonly dato: string;
  readonly iPerioden: boolean;
  readonly skala: Skala;
  /** Nr. of the indicator whose panel is open. */
  readonly nr: string | null;
}

export interface OverblikState {
  readonly choice: OverblikChoice;
  readonly set: (part: Partial<OverblikChoice>) => void;
  readonly today: string;
}

// Kept while the window is open, so that one comes back from a record to the same place.
let remembered: { readonly projektId: string; readonly choice: OverblikChoice } | null = null;

/** What is looked at in Overblik: date, period or from the start, scale, open indicator. */
export function useOverblikChoice(): OverblikState {
  const { projektId } = useSession();
  const today = useToday();
  const [choice, setChoice] = useState<OverblikChoice>(() =>
    remembered?.projektId === projektId
      ? remembered.choice
      : { dato: today, iPerioden: false, skala: 'auto', nr: null },
  );
  useEffect(() => {
    remembered = { projektId, choice };
  }, [projektId, choice]);
  const set = (part: Partial<OverblikChoice>): void => setChoice((old) => ({ ...old, ...part }));
  return { choice, set, today };
}

/** The period that holds the date, or null. */
function usePeriode(dato: string): { nr: number; fra: string } | null {
  const list = useOperation('perioder.list', {});
  const found = list.data?.raekker.find(
    ({ fra, til }) => fra !== null && til !== null && fra <= dato && dato <= til,
  );
  return found === undefined || found.nr === null || found.fra === null
    ? null
    : { nr: found.nr, fra: found.fra };
}

/** The input of the count for a choice; `periode` tells whether "i perioden" can be had at that date. */
export function useCountInput({ dato, iPerioden, skala }: OverblikChoice) {
  const periode = usePeriode(dato);
  const input = {
    dato,
    ...(iPerioden && periode !== null ? { fra: periode.fra } : {}),
    ...(skala === 'auto' ? {} : { trafiklys: skala }),
  };
  return { input, periode };
}
