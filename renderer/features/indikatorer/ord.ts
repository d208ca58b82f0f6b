import type { EnhedResultat, Indikatorresultat } from '#shared/contract/index.ts';
import {
  AARSAGER,
  BEMAERKNINGSKODER,
  KILDER,
  type Aarsag,
  type Bemaerkningskode,
  type Distinkt,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import { kommunenavn } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';

const { indikatorer, koder, faelles } = tekster;

const isAarsag = (kode: string): kode is Aarsag => (AARSAGER as readonly string[]).includes(kode);
const isRemark = (kode: string): kode is Bemaerkningskode =>
  (BEMAERKNINGSKODER as readonly string[]).includes(kode);

export const aarsagOrd = (kode: string): string =>
  isAarsag(kode) ? indikatorer.aarsag[kode] : indikatorer.ukendtAarsag;

/** The remarks beside a number, in words; an unknown one is left out rather than shown as a code. */
export const remarkWords = ({ bemaerkninger }: Pick<Indikatorresultat, 'bemaerkninger'>): string[] =>
  bemaerkninger.flatMap(({ kode, detalje }) =>
    isRemark(kode) ? [indikatorer.bemaerkning[kode](detalje ?? {})] : [],
  );

/** The row's remarks: without "not stated", which the missing mark on the bar says already. */
export const rowRemarks = ({ bemaerkninger }: Pick<Indikatorresultat, 'bemaerkninger'>): string =>
  remarkWords({
    bemaerkninger: bemaerkninger
      .filter(({ kode }) => kode !== ('forventning_ikke_oplyst' satisfies Bemaerkningskode))
      .toSorted((a, b) => Number(isEdge(b.kode)) - Number(isEdge(a.kode))),
  }).join(' · ');

const isEdge = (kode: string): boolean => kode === 'graensetilfaelde' || kode === 'ikke_daekket';

/** "Antal deltagere i uddannelse" under a heading of numbers: "Deltagere i uddannelse". */
export function shortName(navn: string): string {
  const rest = navn.replace(/^Antal /, '');
  return rest.charAt(0).toLocaleUpperCase('da') + rest.slice(1);
}

const ARTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  effekt: { ...koder.effekt.art, ...koder.effekt.jobtype },
  kursus: koder.kursus.art,
  praktikforloeb: koder.praktikforloeb.type,
};

/** What the fact behind a unit says: the kind of job, course or praktik; else the kommune. */
export function unitDetail({
  kilde,
  art,
  kommune,
}: Pick<EnhedResultat, 'kilde' | 'art' | 'kommune'>): string {
  const word = art === null ? undefined : ARTER[kilde]?.[art];
  return word ?? (kommune === null ? '' : kommunenavn(kommune));
}

const isKilde = (kilde: string): kilde is Kilde => KILDER.some((known) => known === kilde);

/** What a count by one unit counts: the facts themselves, persons or companies. */
function alternativOrd(distinkt: string, kilde: string): string {
  if (distinkt === ('raekke' satisfies Distinkt)) return isKilde(kilde) ? faelles.tabel[kilde].flere : '';
  return distinkt === 'deltager' || distinkt === 'virksomhed' ? faelles.tabel[distinkt].flere : distinkt;
}

// Few contacts are about a person, so persons say nothing of them; companies do (domain.md §1.9).
const isTelling = (distinkt: string, kilde: string): boolean =>
  !(kilde === 'virksomhedskontakt' && distinkt === 'deltager');

/** The same facts counted by other units, where that gives another number: "45 virksomheder". */
export const otherCounts = ({ alternativer, status }: Indikatorresultat, kilde: string): string[] =>
  Object.entries(alternativer)
    .filter(([distinkt, antal]) => antal !== status && isTelling(distinkt, kilde))
    .map(([distinkt, antal]) => indikatorer.alternativ(antal, alternativOrd(distinkt, kilde)));
