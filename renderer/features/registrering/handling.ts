import type { HandlingBeskrevet } from '#shared/contract/index.ts';
import { isTabel } from '#shared/domain/register.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';

const { menu, faelles, registrering } = tekster;

const isArt = (art: string): art is keyof typeof menu.fortrydArt => Object.hasOwn(menu.fortrydArt, art);

/** Counts by table in words: "2 praktikforløb og 1 effekt". */
export function countsInWords(counts: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(counts).flatMap(([tabel, antal]) => {
    if (!isTabel(tabel) || typeof antal !== 'number') return [];
    const { en, flere } = faelles.tabel[tabel];
    return [`${antal} ${antal === 1 ? en : flere}`];
  });
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${registrering.og} ${last}`;
}

/** One record with its name, or how many at once: "holdet Hold 3", "fremmøde for 40 på Hold 3". */
function whatOf({ tabel, navn, poster }: HandlingBeskrevet): string {
  if (!isTabel(tabel)) return tabel;
  const { bestemt, flere } = faelles.tabel[tabel];
  if (poster === 1) return navn === '' ? bestemt : `${bestemt} ${navn}`;
  const many = tabel === 'fremmoede' ? menu.fremmoedeFor(poster) : `${formatHeltal(poster)} ${flere}`;
  return navn === '' ? many : menu.paaHold(many, navn);
}

/** More kinds than this are counted together: the list would say less than the number. */
const MOST_KINDS = 2;

/** " med 2 tilmeldinger og 1 kursus", or nothing where it is the record alone. */
function withOthers({ andre }: HandlingBeskrevet): string {
  const kinds = Object.values(andre);
  if (kinds.length === 0) return '';
  const all = kinds.reduce((sum, n) => sum + n, 0);
  return menu.medAndre(kinds.length > MOST_KINDS ? menu.andrePoster(all) : countsInWords(andre));
}

/** "rettelse af deltageren Søren Kragh Nissen", "sletning af holdet Hold 3 med 12 tilmeldinger" */
export function describeHandling(handling: HandlingBeskrevet): string {
  const { art } = handling;
  const what = whatOf(handling) + withOthers(handling);
  return isArt(art) ? menu.fortrydArt[art](what) : what;
}
