import type { Gruppe } from '../indikatorer/index.ts';
import type { Indikatorresultat, Resultat } from '../indsendelser/index.ts';
import type { Fakta, GRUPPEDELE, Indikatordel } from './dele.ts';
import type { Indhold } from './schema.ts';

/** A value before it is fitted to the cell: a percent is 57 or 0,57, a day a number or a text, as the cell shows it. */
export type Celleindhold =
  | { readonly art: 'tal' | 'procent'; readonly tal: number }
  | { readonly art: 'tekst'; readonly tekst: string }
  | { readonly art: 'dato'; readonly dato: string };

/** Codes in words, as the caller says them. */
export interface Ord {
  readonly lys: (lys: NonNullable<Indikatorresultat['lys']>) => string;
  readonly bemaerkninger: (i: Indikatorresultat) => string;
  readonly kommune: (kommune: Resultat['kommuner'][number]) => string;
  readonly enhed: (i: Indikatorresultat) => string;
  readonly tilstand: (foreloebig: boolean) => string;
}

/** What is filled in, and what it was made of. */
export interface Udfyldning {
  readonly resultat: Resultat;
  /** Null for a live count, which is foreløbig. */
  readonly lukket: { readonly dag: string; readonly af: string } | null;
  /** Who fills the template. */
  readonly bruger: string;
  readonly ord: Ord;
}

const tal = (n: number | null | undefined): Celleindhold | null =>
  n === null || n === undefined ? null : { art: 'tal', tal: n };
const procent = (n: number | null): Celleindhold | null => (n === null ? null : { art: 'procent', tal: n });
const tekst = (t: string | null | undefined): Celleindhold | null =>
  t === null || t === undefined || t === '' ? null : { art: 'tekst', tekst: t };
const dato = (d: string | null | undefined): Celleindhold | null =>
  d === null || d === undefined ? null : { art: 'dato', dato: d };

/** The value of a cell; null where there is none ("–"), and the cell is then left empty. */
export function findIndhold(indhold: Indhold, udfyldning: Udfyldning): Celleindhold | null {
  const { resultat, ord } = udfyldning;
  if (indhold.slags === 'fakta') return FAKTAVAERDI[indhold.del](udfyldning);
  if (indhold.slags === 'gruppe') return findGruppe(indhold.gruppe, indhold.del, resultat, ord);
  const found = resultat.indikatorer.find((i) => i.definition.id === indhold.indikatorId);
  if (found === undefined) return null;
  if (indhold.slags === 'indikator') return INDIKATORVAERDI[indhold.del](found, ord);
  return tal(found.perioder.find((p) => p.periodeId === indhold.periodeId)?.[indhold.del]);
}

const INDIKATORVAERDI: Record<Indikatordel, (i: Indikatorresultat, ord: Ord) => Celleindhold | null> = {
  iPerioden: (i) => tal(i.iPerioden),
  kumulativ: (i) => tal(i.kumulativ),
  forventet: (i) => tal(i.forventet?.vaerdi),
  maaltal: (i) => tal(i.definition.maaltal),
  maaltalEfter: (i) => tal(i.definition.maaltalEfter),
  procent: (i) => procent(i.procent),
  eksakt: (i) => procent(i.eksakt),
  lys: (i, ord) => tekst(i.lys === null ? null : ord.lys(i.lys)),
  bemaerkning: (i, ord) => tekst(ord.bemaerkninger(i)),
  nr: (i) => tekst(i.definition.nr),
  navn: (i) => tekst(i.definition.navn),
  enhed: (i, ord) => tekst(ord.enhed(i)),
  euKode: (i) => tekst(i.definition.euKode),
};

function findGruppe(
  gruppe: Gruppe,
  del: (typeof GRUPPEDELE)[number],
  { gennemsnit }: Resultat,
  ord: Ord,
): Celleindhold | null {
  const mean = gennemsnit[gruppe];
  if (del === 'lys') return tekst(mean.lys === null ? null : ord.lys(mean.lys));
  return procent(mean[del]);
}

const FAKTAVAERDI: Record<Fakta, (u: Udfyldning) => Celleindhold | null> = {
  projektnavn: ({ resultat }) => tekst(resultat.projekt.navn),
  tilskudsmodtager: ({ resultat }) => tekst(resultat.projekt.tilskudsmodtager),
  sagsbehandler: ({ resultat }) => tekst(resultat.projekt.sagsbehandler),
  finansieringskilde: ({ resultat }) => tekst(resultat.projekt.finansieringskilde),
  indsatsomraade: ({ resultat }) => tekst(resultat.projekt.indsatsomraade),
  budget: ({ resultat }) => tal(resultat.projekt.budgetKr),
  bevillingFra: ({ resultat }) => dato(resultat.projekt.bevillingFra),
  bevillingTil: ({ resultat }) => dato(resultat.projekt.bevillingTil),
  kommuner: ({ resultat, ord }) => tekst(resultat.kommuner.map((k) => ord.kommune(k)).join(', ')),
  periodeNr: ({ resultat }) => tal(resultat.periode.nr),
  periodeFra: ({ resultat }) => dato(resultat.periode.fra),
  periodeTil: ({ resultat }) => dato(resultat.periode.til),
  opgoerelsesdato: ({ resultat }) => dato(resultat.dato),
  tilstand: ({ lukket, ord }) => tekst(ord.tilstand(lukket === null)),
  indsendtDato: ({ lukket }) => dato(lukket?.dag),
  udarbejdetAf: ({ lukket, bruger }) => tekst(lukket?.af ?? bruger),
};
