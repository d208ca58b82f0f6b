import { OperationError } from '#shared/contract/index.ts';
import {
  FAKTA,
  GRUPPEDELE,
  INDIKATORDELE,
  type Indhold,
  type Indikatornavn,
} from '#shared/domain/skabeloner/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';

const { skabeloner: text, indikatorer } = tekster;

/** What goes into a cell, in words: "O1 Antal deltagere: i perioden". */
export function contentWords(indhold: Indhold, known: readonly Indikatornavn[]): string {
  if (indhold.slags === 'fakta') return text.fakta[indhold.del];
  if (indhold.slags === 'gruppe')
    return text.gruppe(indikatorer.grupper[indhold.gruppe], text.gruppedele[indhold.del]);
  const found = known.find((i) => i.id === indhold.indikatorId);
  const del = text.indikatordele[indhold.del];
  return found === undefined ? text.slettetIndikator(del) : text.indikator(found.nr, found.navn, del);
}

/** The same, for a cell of the grid: "O1 i perioden". */
export function shortWords(indhold: Indhold, known: readonly Indikatornavn[]): string {
  if (indhold.slags !== 'indikator') return contentWords(indhold, known);
  const nr = known.find((i) => i.id === indhold.indikatorId)?.nr ?? '?';
  return `${nr} ${text.indikatordele[indhold.del].replace(/ \(.*\)$/u, '')}`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** As a list holds it: the choice itself, written down. */
export const keyOf = (indhold: Indhold): string => JSON.stringify(indhold);

/** Everything that can go into a cell, in groups: of each indicator, then of the project, then of the groups. */
export function contentChoices(
  known: readonly Indikatornavn[],
): { readonly group: string; readonly items: readonly Choice[] }[] {
  const choice = (indhold: Indhold): Choice => ({
    value: keyOf(indhold),
    label: contentWords(indhold, known),
  });
  return [
    ...known.map(({ id, nr, navn }) => ({
      group: `${nr} ${navn}`,
      items: INDIKATORDELE.map((del) => choice({ slags: 'indikator', indikatorId: id, del })),
    })),
    { group: text.projektet, items: FAKTA.map((del) => choice({ slags: 'fakta', del })) },
    {
      group: text.gennemsnit,
      items: GRUPPER.flatMap((gruppe) => GRUPPEDELE.map((del) => choice({ slags: 'gruppe', gruppe, del }))),
    },
  ];
}

/** Why a file or a cell was refused, in one sentence each; empty for other errors. */
export function refusals(error: unknown): string[] {
  if (!(error instanceof OperationError) || error.error.fields === undefined) return [];
  return Object.entries(error.error.fields).map(([place, { kode, detalje }]) =>
    place.includes('!') ? `${place}: ${feltfejl(kode, detalje)}` : feltfejl(kode, detalje),
  );
}
