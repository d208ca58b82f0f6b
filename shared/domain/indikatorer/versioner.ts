import { addDays, versionAt, type LocalDate } from '../kalender/index.ts';
import type { IndikatorDefinition } from './definition.ts';

/**
 * The definition that counts at a day; null once the indicator has been retired. The version that holds on the day
 * of the count counts everything, facts of earlier days too, so that one number has one rule. A count at an earlier
 * day is by the rule of that day, and what was submitted keeps its own.
 */
export function definitionAt(definition: IndikatorDefinition, dato: LocalDate): IndikatorDefinition | null {
  const { versioner = [], ...grund } = definition;
  const { udgaarDato = null } = grund;
  if (udgaarDato !== null && udgaarDato <= dato) return null;
  const gyldig = versionAt(versioner, dato);
  if (gyldig === null) return grund;
  const { gyldigFra, kilde, filter, distinkt, enhed } = gyldig;
  return { ...grund, gyldigFra, kilde, filter, distinkt, enhed };
}

/** The same for showing: a retired indicator as it last was. */
export const definitionOrLast = (definition: IndikatorDefinition, dato: LocalDate): IndikatorDefinition => {
  const { udgaarDato } = definition;
  const last = udgaarDato ? definitionAt(definition, addDays(udgaarDato, -1)) : null;
  return definitionAt(definition, dato) ?? last ?? definition;
};

/** The definitions that count at a day, in their order. */
export const definitionerAt = (
  definitioner: readonly IndikatorDefinition[],
  dato: LocalDate,
): IndikatorDefinition[] => definitioner.flatMap((d) => definitionAt(d, dato) ?? []);
