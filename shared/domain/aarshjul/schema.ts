import { afsnit, dato, entitet, kraevet, plandato, tekst, valg, type Raekke } from '../entitet/index.ts';

/** What a project writes into its wheel by hand; an evaluation takes the place of the proposed one. */
export const AARSHJULARTER = ['midtvejsevaluering', 'slutevaluering', 'andet'] as const;

/** One entry of the project's own in the wheel of the year. */
export const aarshjulpunkt = entitet({
  tabel: 'aarshjulpunkt',
  feature: 'aarshjul',
  etiket: 'navn',
  felter: {
    art: kraevet(valg(AARSHJULARTER)),
    navn: kraevet(tekst()),
    dato: kraevet(plandato()),
    /** When it was done; null = not yet. */
    udfoertDato: dato(),
    note: afsnit(),
  },
});

export type Aarshjulpunkt = Raekke<typeof aarshjulpunkt>;
