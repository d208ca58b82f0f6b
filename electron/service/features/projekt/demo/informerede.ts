import { addWorkdays } from './arbejdsdage.ts';
import type { PlanBuilder } from './plan.ts';
import { Random } from './random.ts';
import type { Firma } from './registrerVirksomhed.ts';

const SEED = 1109;
const SHARE_INFORMED = 0.6;
const NEEDS = [
  'Sortering og genbrug af emballage',
  'Medarbejdere, der kan montere varmepumper',
  'Mindre energi i produktionen',
] as const;

/** Some companies are told of their options for support, and asked about the green transition (domain.md §1.9). */
export function informCompanies(b: PlanBuilder, firmaer: readonly Firma[], brugere: readonly string[]): void {
  const random = new Random(SEED);
  for (const firma of firmaer) {
    const dato = addWorkdays(firma.fra, random.int(6, 20));
    const bruger = random.pick(brugere);
    if (!random.chance(SHARE_INFORMED) || !b.reached(dato)) continue;
    const groenOmstilling = random.chance(0.4);
    const behov = groenOmstilling ? { groenOmstillingBehov: random.pick(NEEDS) } : {};
    b.update(
      'virksomhed',
      firma.id,
      { informeretOmStoetteDato: dato, groenOmstilling, ...behov },
      { dato, bruger },
    );
  }
}
