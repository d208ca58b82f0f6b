import { fejl, type Problem, type Raekke } from '../entitet/index.ts';
import type { besvarelse, spoergeskema } from './schema.ts';
import { antalTrin, svarPaa, type Skala } from './skala.ts';

/** A paper answers the questions of its own questionnaire on its scale, and no others. */
export function tjekBesvarelse(
  b: Raekke<typeof besvarelse>,
  spoergsmaal: ReadonlySet<string>,
  skala: Skala,
): Problem[] {
  const svar = b.svar ?? {};
  if (!Object.keys(svar).every((id) => spoergsmaal.has(id))) return [fejl('svar', 'ukendt_spoergsmaal')];
  const paaSkalaen = svarPaa(antalTrin(skala));
  return Object.values(svar).every((s) => paaSkalaen.includes(s)) ? [] : [fejl('svar', 'ukendt_svar')];
}

const foldet = (ord: string): string => ord.toLocaleLowerCase('da');

/**
 * The labels of a scale differ. An answer is its place on the scale: once papers are entered, a label may get other
 * words, but none may come, go or change places, for the answers would then say something nobody answered.
 */
export function tjekSkala(
  { skala }: Pick<Raekke<typeof spoergeskema>, 'skala'>,
  before: Skala | undefined,
  besvarelser: number,
): Problem[] {
  const ord = (skala ?? []).map(foldet);
  if (new Set(ord).size < ord.length) return [fejl('skala', 'skala_ens')];
  if (besvarelser === 0 || before === undefined) return [];
  const former = (before ?? []).map(foldet);
  const moved = ord.some((o, i) => former.includes(o) && former[i] !== o);
  return moved || antalTrin(skala) !== antalTrin(before)
    ? [fejl('skala', 'skala_laast', { antal: besvarelser })]
    : [];
}
