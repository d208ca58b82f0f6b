import type { Indikatorresultat } from '#shared/domain/indsendelser/index.ts';
import { indholdsord, tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';

/** The remarks of an indicator as sentences. */
export function remarkOn(resultat: Indikatorresultat): string {
  const sentences = [indholdsord.bemaerkninger(resultat), ...companiesBehind(resultat)];
  return safeText(sentences.filter((text) => text !== '').join('. '));
}

/** The report does not say whether activities with companies are events or companies: both are shown. domain.md §1.9 */
function companiesBehind({ definition, alternativer, kumulativ }: Indikatorresultat): string[] {
  const antal = alternativer['virksomhed'];
  if (definition.gruppe !== 'aktivitet' || antal === undefined || antal === kumulativ) return [];
  return [tekster.indikatorskema.skema.virksomheder(antal)];
}
