import { useMemo } from 'react';
import type { Kendt } from '#shared/domain/skabeloner/index.ts';
import { useOperation } from '../../service/index.ts';

/** The indicators in their order and the periods of the plan, by what a cell's words name of them. */
export function useKendt(): Kendt {
  const list = useOperation('indikatorer.list', {});
  const plan = useOperation('perioder.list', {});
  return useMemo(() => {
    const indikatorer = (list.data?.raekker ?? [])
      .toSorted((a, b) => (a.raekkefoelge ?? 0) - (b.raekkefoelge ?? 0))
      .map(({ id, nr, navn }) => ({ id, nr: nr ?? '', navn: navn ?? '' }));
    const perioder = (plan.data?.raekker ?? [])
      .map(({ id, nr, fra, til }) => ({ id, nr: nr ?? 0, fra: fra ?? '', til: til ?? '' }))
      .toSorted((a, b) => a.nr - b.nr);
    return { indikatorer, perioder };
  }, [list.data, plan.data]);
}
