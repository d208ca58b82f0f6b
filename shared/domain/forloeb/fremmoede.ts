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

/** Absence in whole percent of the days marked, half up; null when none is marked. */
export function fravaerProcent(dage: readonly Pick<Fremmoede, 'status'>[]): number | null {
  const marked = dage.filter((d) => d.status !== null);
  if (marked.length === 0) return null;
  const absent = marked.filter((d) => d.status !== 'til_stede').length;
  return Math.floor((200 * absent + marked.length) / (2 * marked.length));
}
