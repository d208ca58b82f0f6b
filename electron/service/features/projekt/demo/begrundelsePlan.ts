import type { Person } from './personer.ts';
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

const SEED = 1_10_05;
/** The latest persons have no reason yet, so that the list of the lead has something to ask for. */
const UDEN = 4;

/** Why the invented CPR numbers fail their check digit, said where a jobformidler would say it (domain.md §3.1). */
export function begrundelsePlan(
  valg: Omit<PlanValg, 'seed'>,
  personer: readonly Person[],
): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  const grund = {
    tabel: 'deltager',
    felt: 'cpr',
    kode: 'modulus11',
    tekst: 'Opdigtet person: nummeret findes ikke',
  };
  for (const { id, oprettet, jobformidler } of personer.slice(0, -UDEN))
    b.create('begrundelse', { ...grund, raekkeId: id }, { dato: oprettet, bruger: jobformidler });
  return b.build().kommandoer;
}
