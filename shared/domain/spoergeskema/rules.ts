import { fejl, type Problem, type Raekke } from '../entitet/index.ts';
import type { besvarelse } from './schema.ts';

/** A paper answers the questions of its own questionnaire, and no others. */
export function tjekBesvarelse(b: Raekke<typeof besvarelse>, spoergsmaal: ReadonlySet<string>): Problem[] {
  return Object.keys(b.svar ?? {}).every((id) => spoergsmaal.has(id))
    ? []
    : [fejl('svar', 'ukendt_spoergsmaal')];
}
