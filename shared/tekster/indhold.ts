import { BEMAERKNINGSKODER, type Bemaerkningskode } from '../domain/indikatorer/index.ts';
import { kommunenavn } from '../domain/kodelister/index.ts';
import type { Celleindhold, Ord } from '../domain/skabeloner/index.ts';
import { faelles } from './da/faelles.ts';
import { indikatorer } from './da/indikatorer.ts';
import { skabeloner } from './da/skabeloner.ts';
import { formatEksakt, formatHeltal, formatTal, visDato } from './format.ts';

/** Said by its own cell, if by any. */
const UNSAID: Bemaerkningskode = 'forventning_ikke_oplyst';

/** Codes as the cells of a template, or of a copied table, say them. */
export const indholdsord: Ord = {
  lys: (lys) => faelles.lys[lys],
  bemaerkninger: ({ bemaerkninger }) =>
    bemaerkninger
      .filter(({ kode }) => kode !== UNSAID && BEMAERKNINGSKODER.includes(kode))
      // "+16 over forventet" would get the apostrophe that keeps typed texts from being formulas.
      .map(({ kode, detalje }) => indikatorer.bemaerkning[kode](detalje ?? {}).replace(/^\+/u, ''))
      .join('. '),
  kommune: ({ kommune }) => kommunenavn(kommune),
  enhed: ({ definition }) => definition.enhed ?? '',
  tilstand: (foreloebig) => (foreloebig ? skabeloner.foreloebig : skabeloner.indsendt),
};

/** A value as a list shows it, whatever the cell's format makes of it. */
export function visIndhold(indhold: Celleindhold): string {
  if (indhold.art === 'tekst') return indhold.tekst;
  if (indhold.art === 'dato') return visDato(indhold.dato);
  if (indhold.art === 'procent') return formatEksakt(indhold.tal).replace(',00', '');
  return Number.isInteger(indhold.tal) ? formatHeltal(indhold.tal) : formatTal(indhold.tal);
}
