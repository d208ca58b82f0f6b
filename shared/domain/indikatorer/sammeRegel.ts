import { canonicalText } from '../entitet/index.ts';

/** What decides which facts count and as what, typed, stored or of a version. */
interface Regel {
  readonly kilde: unknown;
  readonly filter: unknown;
  readonly distinkt: unknown;
}

/** True when two rules count the same; the word for the unit counts nothing, and neither does an empty filter. */
export const sameRule = (a: Regel, b: Regel): boolean => ruleText(a) === ruleText(b);

const ruleText = ({ kilde, filter, distinkt }: Regel): string =>
  canonicalText([kilde, filter ?? {}, distinkt]);
