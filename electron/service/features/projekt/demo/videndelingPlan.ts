import { MODTAGERGRUPPER } from '#shared/domain/kodelister/index.ts';
import tekster from '../../../../../resources/demo/visitation.json' with { type: 'json' };
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

const SEED = 1_10_04;

/** What the project told others of its target group, entered by the lead (domain.md §1.10 no. 4). */
export function videndelingPlan(valg: Omit<PlanValg, 'seed'>): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  for (const { dato, gruppe, ...told } of tekster.videndeling) {
    const modtagergruppe = MODTAGERGRUPPER.find((m) => m === gruppe) ?? 'andre';
    b.create('videndeling', { dato, modtagergruppe, ...told }, { dato, bruger: b.leder });
  }
  return b.build().kommandoer;
}
