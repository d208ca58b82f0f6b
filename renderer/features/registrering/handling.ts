import type { HandlingBeskrevet } from '#shared/contract/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';

const { menu, faelles } = tekster;

const isTabel = (tabel: string): tabel is Tabel => Object.hasOwn(ENTITETER, tabel);
const isArt = (art: string): art is keyof typeof menu.fortrydArt => Object.hasOwn(menu.fortrydArt, art);

/** One record with its name, or how many at once: "holdet Hold 3", "fremmøde for 40 på Hold 3". */
function whatOf({ tabel, navn, poster }: HandlingBeskrevet): string {
  if (!isTabel(tabel)) return tabel;
  const { bestemt, flere } = faelles.tabel[tabel];
  if (poster === 1) return navn === '' ? bestemt : `${bestemt} ${navn}`;
  const many = tabel === 'fremmoede' ? menu.fremmoedeFor(poster) : `${formatHeltal(poster)} ${flere}`;
  return navn === '' ? many : menu.paaHold(many, navn);
}

/** "rettelse af deltageren Søren Kragh Nissen" */
export function describeHandling(handling: HandlingBeskrevet): string {
  const { art } = handling;
  return isArt(art) ? menu.fortrydArt[art](whatOf(handling)) : whatOf(handling);
}
