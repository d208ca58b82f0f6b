import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';

const { datakvalitet: text } = tekster;

/** One empty field of one record. */
export interface Gap {
  readonly tabel: string;
  readonly id: string;
  readonly felt: string;
  readonly navn: string;
}

/** Empty fields that belong together: all that one indicator lacks, or one field of everybody. */
export interface GapGroup {
  readonly key: string;
  readonly title: string;
  /** What filling them gives, or how many have it. */
  readonly effect: string;
  readonly gaps: readonly Gap[];
}

export const sameGap = (a: Gap, b: Gap): boolean => a.tabel === b.tabel && a.id === b.id && a.felt === b.felt;

/** What is missing now: by indicator, the most effect first, and what must be reported of everybody. */
export function useGaps() {
  const dato = useToday();
  const gains = useOperation('indikatorer.gains', { dato });
  const incomplete = useOperation('deltagere.incomplete', { dato });
  const byGain = gains.data?.gevinster.map(({ nr, navn, gevinst, enhed, felter }): GapGroup => ({
    key: nr,
    title: `${nr} ${navn}`,
    effect: text.gevinst(felter.length, gevinst, enhed ?? text.enhed),
    gaps: felter,
  }));
  const optagne = incomplete.data?.optagne ?? 0;
  const reported = incomplete.data?.felter.map(({ felt, deltagere }): GapGroup => ({
    key: felt,
    title: tekster.felter.deltager[felt].label,
    effect: text.mangler(deltagere.length),
    gaps: deltagere.map((d) => ({ tabel: 'deltager', felt, ...d })),
  }));
  return {
    byGain,
    reported,
    optagne,
    error: gains.error ?? incomplete.error,
    retry: () => void Promise.all([gains.refetch(), incomplete.refetch()]),
  };
}
