import { EFFEKTKAEDE } from '#shared/domain/evaluering/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

const SEED = 2_03_13;
const SKREVET: LocalDate = '2024-03-13';

/** The report's effektkæde in words (domain.md §1.2), as the lead wrote it down; lights are people's to give. */
export function evalueringPlan(valg: Omit<PlanValg, 'seed'>): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  const texts: Readonly<Record<(typeof EFFEKTKAEDE)[number], string>> = tekster.effektkaede;
  for (const emne of EFFEKTKAEDE)
    b.create('evaluering', { emne, tekst: texts[emne] }, { dato: SKREVET, bruger: b.leder });
  return b.build().kommandoer;
}
