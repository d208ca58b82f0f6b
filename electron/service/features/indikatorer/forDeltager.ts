import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  countIndikator,
  definitionerAt,
  indikatorerForDeltager,
  KLADDE_ID,
  prepareFakta,
  withKladde,
  type Enhed,
  type EnhedTaellerIkke,
  type KlargjortFakta,
} from '#shared/domain/indikatorer/index.ts';
import { ENTITETER, isTabel } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from './opsaetning.ts';

const factOf = (e: Enhed | EnhedTaellerIkke) => ({
  kilde: e.kilde,
  id: e.id,
  dato: e.dato,
  taellesFra: e.taellesFra,
  aarsag: 'aarsag' in e ? e.aarsag : null,
});

/** What each indicator makes of one deltager, at a date. */
export function forDeltager(
  session: Session,
  db: ReadDb,
  { id, dato }: ParsedInputOf<'indikatorer.forDeltager'>,
): OutputOf<'indikatorer.forDeltager'> {
  const opsaetning = readOpsaetning(db, session.projektId);
  const found = indikatorerForDeltager(session.facts.prepared(), id, { ...opsaetning, dato });
  return {
    indikatorer: found.map(({ definition: { nr, navn, gruppe, kilde }, indsamles, ...lists }) => ({
      nr,
      navn,
      gruppe,
      kilde,
      indsamles,
      fakta: [...lists.taeller, ...lists.taellerIkke].map(factOf),
    })),
  };
}

/** What saving a form would do to the indicators: found by counting with the draft in place. */
export function preview(
  session: Session,
  db: ReadDb,
  { tabel, id, felter, dato }: ParsedInputOf<'indikatorer.preview'>,
): OutputOf<'indikatorer.preview'> {
  const { projekt, definitioner } = readOpsaetning(db, session.projektId);
  const felterne = isTabel(tabel) ? Object.keys(ENTITETER[tabel].felter) : [];
  const tomme = Object.fromEntries(felterne.map((felt) => [felt, null]));
  const drafted = prepareFakta(withKladde(session.facts.facts(), { tabel, id, felter }, tomme));
  const own = id ?? KLADDE_ID;
  const answer: OutputOf<'indikatorer.preview'> = { aendringer: [], taellerIkke: [] };
  for (const d of definitionerAt(definitioner, dato)) {
    const count = (facts: KlargjortFakta, lister: boolean) =>
      countIndikator(facts, d, { ...projekt, dato, fra: null, lister });
    const foer = count(session.facts.prepared(), false).status;
    const after = count(drafted, d.kilde === tabel);
    if (foer === null || after.status === null) continue;
    const { nr, navn } = d;
    if (foer !== after.status) answer.aendringer.push({ nr, navn, foer, efter: after.status });
    const reason = after.taellerIkke.find((e) => e.id === own)?.aarsag;
    if (reason !== undefined) answer.taellerIkke.push({ nr, navn, aarsag: reason });
  }
  return answer;
}
