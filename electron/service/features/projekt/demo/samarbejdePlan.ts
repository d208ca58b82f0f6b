import { begrundelsePlan } from './begrundelsePlan.ts';
import type { Person } from './personer.ts';
import type { Kommando, PlanValg } from './plan.ts';
import { samtalePlan } from './samtalePlan.ts';
import { videndelingPlan } from './videndelingPlan.ts';
import { visitationPlan } from './visitationPlan.ts';

/** The report's recommendations 2, 3 and 4 as the project followed them (domain.md §1.10), each with a chance of its own. */
export const samarbejdePlan = (
  days: Omit<PlanValg, 'seed'>,
  personer: readonly Person[],
): readonly Kommando[] => [
  ...visitationPlan(days, personer),
  ...samtalePlan(days, personer),
  ...videndelingPlan(days),
  ...begrundelsePlan(days, personer),
];
