import { addDays, type LocalDate } from '../kalender/index.ts';
import type { Definitionsversion, IndikatorDefinition } from './definition.ts';

/**
 * The definition that counts at a day; null once the indicator has been retired. The version that holds on the day
 * of the count counts everything, facts of earlier days too, so that one number has one rule. A count at an earlier
 * day is by the rule of that day, and what was submitted keeps its own. Where a merge left two versions from the
 * same day, the greater id holds, on every laptop.
 */
export function definitionAt(definition: IndikatorDefinition, dato: LocalDate): IndikatorDefinition | null {
  const { versioner = [], ...grund } = definition;
  const { udgaarDato = null } = grund;
  if (udgaarDato !== null && udgaarDato <= dato) return null;
  const gyldig = versioner
    .filter((v) => v.gyldigFra <= dato)
    .toSorted(compareVersions)
    .at(-1);
  if (gyldig === undefined) return grund;
  const { gyldigFra, kilde, filter, distinkt, enhed } = gyldig;
  return { ...grund, gyldigFra, kilde, filter, distinkt, enhed };
}

function compareVersions(a: Definitionsversion, b: Definitionsversion): number {
  return a.gyldigFra < b.gyldigFra || (a.gyldigFra === b.gyldigFra && a.id < b.id) ? -1 : 1;
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
