import { canonicalText } from '../entitet/index.ts';
import type { Bilag } from './bilag.ts';
import type { Indikatorresultat, Resultat } from './resultat.ts';

/** Where a recount of a closed period does not give what was stored. */
export interface Afvigelse {
  /** Number of the indicator; null for what concerns the whole result. */
  readonly indikatorNr: string | null;
  /** Which part differs: a key of the result. */
  readonly del: string;
  readonly gemt: string;
  readonly genberegnet: string;
}

const MAX_TEXT = 200;

/** Every part in which the two differ, the units by how many; none = equal. The program's version may differ. */
export function compareResultater(gemt: Resultat, genberegnet: Resultat): Afvigelse[] {
  const { indikatorer: stored, programversion: _a, ...whole } = gemt;
  const { indikatorer: again, programversion: _b, ...wholeAgain } = genberegnet;
  const ids = [...new Set([...stored, ...again].map((i) => i.definition.id))];
  return [
    ...compareParts(null, whole, wholeAgain),
    ...ids.flatMap((id) => {
      const [a, b] = [stored, again].map((list) => list.find((i) => i.definition.id === id));
      return compareParts((a ?? b)?.definition.nr ?? null, parts(a), parts(b));
    }),
  ];
}

/** The same of what is told beside a result: each point of the check list, each indicator since the last, each light. */
export function compareBilag(gemt: Bilag, genberegnet: Bilag): Afvigelse[] {
  const [a, b] = [bilagParts(gemt), bilagParts(genberegnet)];
  const numre = [...new Set([...a.siden.keys(), ...b.siden.keys()])];
  return [
    ...compareParts(null, a.whole, b.whole),
    ...numre.flatMap((nr) =>
      compareParts(nr, { siden: a.siden.get(nr) ?? null }, { siden: b.siden.get(nr) ?? null }),
    ),
  ];
}

function bilagParts({ kontrol, siden, evaluering }: Bilag) {
  const { indikatorer = [], ...last } = siden ?? {};
  const named = (prefix: string, parts: readonly (readonly [string, unknown])[]): object =>
    Object.fromEntries(parts.map(([navn, value]) => [`${prefix}.${navn}`, value]));
  return {
    whole: {
      ...named('kontrol', Object.entries(kontrol)),
      ...named('siden', Object.entries(last)),
      ...named(
        'evaluering',
        evaluering.map((e) => [e.emne ?? '', e] as const),
      ),
    },
    siden: new Map(indikatorer.map((i) => [i.nr, i])),
  };
}

/** Without the words of the reference sheet, which a later program may put better: they follow from the definition. */
function parts(i: Indikatorresultat | undefined): object {
  if (i === undefined) return {};
  const { referenceark: _ord, ...counted } = i;
  return counted;
}

function compareParts(indikatorNr: string | null, gemt: object, genberegnet: object): Afvigelse[] {
  const [a, b] = [entries(gemt), entries(genberegnet)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((del) => a.get(del) !== b.get(del))
    .map((del) => ({
      indikatorNr,
      del,
      gemt: (a.get(del) ?? '').slice(0, MAX_TEXT),
      genberegnet: (b.get(del) ?? '').slice(0, MAX_TEXT),
    }));
}

const entries = (whole: object): Map<string, string> =>
  new Map(Object.entries(whole).map(([del, value]) => [del, canonicalText(value)]));
