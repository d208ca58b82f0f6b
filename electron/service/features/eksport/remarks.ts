import type { Bemaerkningskode } from '#shared/domain/indikatorer/index.ts';
import type { Indikatorresultat } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';

/** The column of expected values shows it as "–". */
const TOLD_BY_COLUMN: Bemaerkningskode = 'forventning_ikke_oplyst';

/** The remarks of an indicator as sentences. */
export function remarkOn(resultat: Indikatorresultat): string {
  const remarks = resultat.bemaerkninger.flatMap(({ kode, detalje }) =>
    kode !== TOLD_BY_COLUMN ? [tekster.indikatorer.bemaerkning[kode](detalje ?? {})] : [],
  );
  // "+16 over forventet" would get the apostrophe that keeps typed texts from being formulas.
  const sentences = [...remarks, ...companiesBehind(resultat)].map((text) => text.replace(/^\+/u, ''));
  return safeText(sentences.join('. '));
}

/** The report does not say whether activities with companies are events or companies: both are shown. domain.md §1.9 */
function companiesBehind({ definition, alternativer, kumulativ }: Indikatorresultat): string[] {
  const antal = alternativer['virksomhed'];
  if (definition.gruppe !== 'aktivitet' || antal === undefined || antal === kumulativ) return [];
  return [tekster.indikatorskema.skema.virksomheder(antal)];
}
