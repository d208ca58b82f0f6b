import { dato, entitet, kraevet, reference, valg, type Raekke } from '../entitet/index.ts';
import { FREMMOEDESTATUS } from '../kodelister/index.ts';

/** Was this tilmelding's deltager there that day (domain.md §1.9: stabilt fremmøde). */
export const fremmoede = entitet({
  tabel: 'fremmoede',
  feature: 'forloeb',
  etiket: null,
  felter: {
    tilmeldingId: kraevet(reference('tilmelding')),
    dato: kraevet(dato()),
    status: kraevet(valg(FREMMOEDESTATUS)),
  },
});

export type Fremmoede = Raekke<typeof fremmoede>;

export interface Fravaer {
  /** Whole percent, half up; null when no day is marked. */
  readonly fravaer: number | null;
  /** Days marked: what the percent is of. */
  readonly maerker: number;
}

/** Absence of the days marked; lawful absence is absence. */
export function fravaerAf(statusser: readonly Fremmoede['status'][]): Fravaer {
  const marked = statusser.filter((s) => s !== null);
  const absent = marked.filter((s) => s !== 'til_stede').length;
  const maerker = marked.length;
  return { fravaer: maerker === 0 ? null : Math.floor((200 * absent + maerker) / (2 * maerker)), maerker };
}
