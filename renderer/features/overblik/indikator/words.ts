import type { Skalalys, Styring } from '#shared/contract/index.ts';
import { kommunenavn } from '#shared/domain/kodelister/index.ts';
import { SPOR, SPOR_OG, UDEN_DELTAGER, UKENDT, type Opdeling } from '#shared/domain/overblik/index.ts';
import { formatEksakt, formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';

const { overblik, koder, faelles } = tekster;
const { tal, opdelt } = overblik;

const sporWord = (kode: string): string => {
  const spor = SPOR.find((known) => known === kode);
  return spor === undefined ? kode : overblik.sporNavn[spor];
};

const own = (words: Readonly<Record<string, string>>, kode: string): string =>
  Object.hasOwn(words, kode) ? (words[kode] ?? kode) : kode;

/** What a part is called: "Holbæk", "Jobformidler + gruppeforløb", "30–54". */
export function partName(opdeling: Opdeling, kode: string): string {
  if (kode === UDEN_DELTAGER) return opdelt.udenDeltager;
  if (kode === UKENDT) return opdeling === 'spor' ? opdelt.intetSpor : opdelt.ukendt;
  if (opdeling === 'kommune') return kommunenavn(kode);
  if (opdeling === 'koen') return own(koder.deltager.koen, kode);
  if (opdeling === 'alder') return own(opdelt.aldersgrupper, kode);
  return kode
    .split(SPOR_OG)
    .map((part, i) => (i === 0 ? sporWord(part) : sporWord(part).toLocaleLowerCase('da')))
    .join(' + ');
}

type Graense = Skalalys['graenser'][number];

const interval = ({ fra, til }: Graense): string => (til === null ? tal.fraOp(fra) : tal.fraTil(fra, til));
const rowWords = (g: Graense): string => tal.graense(faelles.lys[g.lys], g.niveau, interval(g));

/** Why a light stands on an edge, in words; null when it does not. */
export function edgeWords(
  { forbehold, graenser }: Skalalys,
  { procent, eksakt }: Styring['indikator'],
): string | null {
  if (forbehold === null) return null;
  const rows = graenser.map(rowWords);
  if (forbehold === 'ikke_daekket') {
    return overblik.forbehold.ikke_daekket(formatProcent(procent), rows.toReversed().join(tal.tilNaeste));
  }
  const percent = forbehold === 'afrunding' ? formatEksakt(eksakt) : formatProcent(procent);
  return overblik.forbehold[forbehold](percent, rows.join(tal.og));
}

/** The ends of a range, rounded outwards: never narrower than it is. */
export const rangeWords = ({ nedre, oevre }: { readonly nedre: number; readonly oevre: number }): string =>
  tal.spaend(formatHeltal(Math.floor(nedre)), formatHeltal(Math.ceil(oevre)));
