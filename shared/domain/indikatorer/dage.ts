import type { LocalDate } from '../kalender/index.ts';
import { fromDag } from './dag.ts';
import type { Distinkt, IndikatorDefinition } from './definition.ts';
import type { Kandidat, KlargjortFakta } from './klargoer.ts';
import type { Bevilling } from './regler.ts';
import { compileRegel, countingDag, graenserAt, reasonFor } from './regler.ts';
import { definitionAt } from './versioner.ts';

/**
 * The counting day of each counted fact at a date, in order: as many as the cumulative value, and the value of
 * any earlier day, by the same rule, is how many of them lie on or before it. Null while the indicator is not
 * collected. The version of the definition is that of `dato`.
 * The same as the days of `countIndikator`'s list without making the list. domain.md §1.12
 */
export function countingDays(
  klargjort: KlargjortFakta,
  versioneret: IndikatorDefinition,
  valg: Bevilling & { readonly dato: LocalDate },
): readonly LocalDate[] | null {
  const definition = definitionAt(versioneret, valg.dato);
  const begins = definition?.indsamlesFra ?? null;
  if (definition === null || begins === null || begins > valg.dato) return null;
  const { kilde, distinkt } = definition;
  const regel = compileRegel(definition);
  const graenser = graenserAt(valg.dato, valg);
  const earliest = new Map<number, number>();
  const alone: number[] = [];
  for (const kandidat of klargjort.kandidater[kilde]) {
    if (!regel.isCandidate(kandidat) || reasonFor(kandidat, regel, graenser) !== null) continue;
    const dag = countingDag(kandidat, regel);
    const unit = unitOfFact(kandidat, distinkt);
    if (unit < 0) alone.push(dag);
    else earliest.set(unit, Math.min(dag, earliest.get(unit) ?? dag));
  }
  const dage = Int32Array.from([...alone, ...earliest.values()]).toSorted();
  return Array.from(dage, (dag) => fromDag(dag) ?? '');
}

/** Number of the unit; -1 for a fact that is a unit of its own. */
function unitOfFact({ person, virksomhed }: Kandidat, distinkt: Distinkt): number {
  if (distinkt === 'raekke') return -1;
  return distinkt === 'deltager' ? person : virksomhed;
}
