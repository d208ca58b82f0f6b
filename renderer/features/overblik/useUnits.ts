import { useMemo } from 'react';
import { ENHEDER_PR_SIDE, type InputOf } from '#shared/contract/index.ts';
import { usePages } from '../../service/index.ts';

type Input = Pick<InputOf<'overblik.units'>, 'nr' | 'dato' | 'udsnit'>;

/** The units of a part of a number: the first of them, and more as they are asked for. */
export function useUnits(input: Input) {
  const { pages, ...rest } = usePages('overblik.units', input, ENHEDER_PR_SIDE);
  const enheder = useMemo(() => pages?.flatMap((p) => p.enheder), [pages]);
  return { ...rest, enheder, antal: pages?.at(-1)?.antal };
}
