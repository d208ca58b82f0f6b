import { OperationError } from '#shared/contract/index.ts';
import {
  FAKTA,
  GRUPPEDELE,
  INDIKATORDELE,
  parseAdresse,
  PERIODEDELE,
  type Indhold,
  type Kendt,
  type Tilknytning,
} from '#shared/domain/skabeloner/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';

const { skabeloner: text, indikatorer } = tekster;

const periodeOf = (id: string, { perioder }: Kendt): string => {
  const found = perioder.find((p) => p.id === id);
  return found === undefined ? text.slettetPeriode : text.periodenavn(found);
};

/** What goes into a cell, in words: "O1 i perioden · Antal deltagere". */
export function contentWords(indhold: Indhold, kendt: Kendt): string {
  if (indhold.slags === 'fakta') return text.fakta[indhold.del];
  if (indhold.slags === 'gruppe')
    return text.gruppe(indikatorer.grupper[indhold.gruppe], text.gruppedele[indhold.del]);
  const found = kendt.indikatorer.find((i) => i.id === indhold.indikatorId);
  const del = indhold.slags === 'periode' ? text.periodedele[indhold.del] : text.indikatordele[indhold.del];
  if (found === undefined) return text.slettetIndikator(del);
  const { nr, navn } = found;
  if (indhold.slags === 'indikator') return text.indikator(nr, navn, del);
  return text.iPeriode(nr, navn, periodeOf(indhold.periodeId, kendt), del);
}

/** The same in a list whose heading names the indicator. */
const choiceWords = (indhold: Indhold, kendt: Kendt): string => {
  const { perioder, indikatorer: all } = kendt;
  return contentWords(indhold, { perioder, indikatorer: all.map((i) => ({ ...i, navn: '' })) });
};

/** The same, for a cell of the grid: "O1 i perioden", "E2 P2 forventet". */
export function shortWords(indhold: Indhold, kendt: Kendt): string {
  if (indhold.slags === 'fakta' || indhold.slags === 'gruppe') return contentWords(indhold, kendt);
  const nr = kendt.indikatorer.find((i) => i.id === indhold.indikatorId)?.nr ?? '?';
  if (indhold.slags === 'indikator')
    return `${nr} ${text.indikatordele[indhold.del].replace(/ \(.*\)$| af måltal$/u, '')}`;
  const periode = kendt.perioder.find((p) => p.id === indhold.periodeId);
  return text.iPeriodeKort(nr, periode?.nr ?? null, indhold.del);
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Sheet by sheet, from above. */
export function byPlace(
  a: Pick<Tilknytning, 'ark' | 'celle'>,
  b: Pick<Tilknytning, 'ark' | 'celle'>,
): number {
  const [one, other] = [parseAdresse(a.celle), parseAdresse(b.celle)];
  return (
    a.ark.localeCompare(b.ark, 'da') ||
    (one?.raekke ?? 0) - (other?.raekke ?? 0) ||
    (one?.kolonne ?? 0) - (other?.kolonne ?? 0)
  );
}

/** As a list holds it: the choice itself, written down. */
export const keyOf = (indhold: Indhold): string => JSON.stringify(indhold);

/** Everything that can go into a cell, in groups: of each indicator, then of the project, then of the groups. */
export function contentChoices(
  kendt: Kendt,
): { readonly group: string; readonly items: readonly Choice[] }[] {
  const choice = (indhold: Indhold): Choice => ({
    value: keyOf(indhold),
    label: choiceWords(indhold, kendt),
  });
  return [
    ...kendt.indikatorer.map(({ id, nr, navn }) => ({
      group: `${nr} ${navn}`,
      items: [
        ...INDIKATORDELE.map((del) => choice({ slags: 'indikator', indikatorId: id, del })),
        ...kendt.perioder.flatMap((p) =>
          PERIODEDELE.map((del) => choice({ slags: 'periode', indikatorId: id, periodeId: p.id, del })),
        ),
      ],
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
