import { afsnit, entitet, kraevet, valg, type Raekke } from '../entitet/index.ts';

/** What an evaluation gives a light each: the six of the report's Figur 6, and the whole. domain.md §1.5, §1.6 */
export const EVALUERINGSPARAMETRE = [
  'input',
  'rekruttering',
  'virkemidler',
  'outcome_effekt',
  'forankring',
  'monitorering',
  'helhed',
] as const;
export type Evalueringsparameter = (typeof EVALUERINGSPARAMETRE)[number];

/** The links of the effektkæde, told in words (the report's Tabel 1); they have no light. domain.md §1.2 */
export const EFFEKTKAEDE = [
  'kaede_input',
  'kaede_aktivitet',
  'kaede_output',
  'kaede_outcome',
  'kaede_effekt',
] as const;

export const EVALUERINGSEMNER = [...EVALUERINGSPARAMETRE, ...EFFEKTKAEDE] as const;
export type Evalueringsemne = (typeof EVALUERINGSEMNER)[number];

export const EVALUERINGSLYS = ['grøn', 'gul', 'rød'] as const;
export type Evalueringslys = (typeof EVALUERINGSLYS)[number];

/** One light or one link of the project as the lead sees it now; closing a periode freezes them. */
export const evaluering = entitet({
  tabel: 'evaluering',
  feature: 'evaluering',
  etiket: null,
  felter: {
    emne: kraevet(valg(EVALUERINGSEMNER)),
    /** Null = not judged, which no program may fill in: the report's own lights are in a picture. */
    lys: valg(EVALUERINGSLYS),
    tekst: afsnit(),
  },
});

/** What an assessment says. */
export interface Evalueringspost {
  readonly emne: Evalueringsemne;
  readonly lys: Evalueringslys | null;
  readonly tekst: string | null;
}

/** True where a subject has a light beside its words. */
export const isParameter = (emne: string): emne is Evalueringsparameter =>
  EVALUERINGSPARAMETRE.some((p) => p === emne);

/** One per subject, in the order of the report; of two written side by side the older row counts. */
export function orderEvaluering(
  rows: readonly Raekke<typeof evaluering>[],
): (Evalueringspost & { readonly id: string })[] {
  const byAge = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return EVALUERINGSEMNER.flatMap((emne) => {
    const found = byAge.find((r) => r.emne === emne);
    return found === undefined ? [] : { ...found, emne };
  });
}
