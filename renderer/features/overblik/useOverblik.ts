import { remembered } from '../../app/remembered.ts';
import { useToday } from '../../app/session.ts';
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

const useRemembered = remembered<OverblikChoice>();

/** What is looked at in Overblik: date, period or from the start, scale, open indicator. */
export function useOverblikChoice(): OverblikState {
  const today = useToday();
  const { choice, set } = useRemembered({ dato: today, iPerioden: false, skala: 'auto', nr: null });
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
