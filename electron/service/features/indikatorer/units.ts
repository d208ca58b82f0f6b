import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { AARSAGER, computeOpgoerelse } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { unitMapper } from './count.ts';
import { readOpsaetning } from './opsaetning.ts';

/** A page of the units that count, or of those that do not, with how many there are. */
export function units(
  session: Session,
  db: ReadDb,
  { dato, fra, nr, taeller, spring, graense }: ParsedInputOf<'indikatorer.units'>,
): OutputOf<'indikatorer.units'> {
  const opsaetning = readOpsaetning(db, session.projektId);
  const definitioner = opsaetning.definitioner.filter((d) => d.nr === nr);
  const [found] = computeOpgoerelse(
    session.facts.prepared(),
    { ...opsaetning, definitioner },
    { dato, fra },
  ).indikatorer;
  const { counted, notCounted } = unitMapper(session, db);
  const page = <T>(all: readonly T[]): T[] => all.slice(spring, spring + graense);
  if (taeller) {
    const all = found?.taeller ?? [];
    return { antal: all.length, taeller: page(all).map(counted), taellerIkke: [], grunde: [] };
  }
  const byReason = Map.groupBy(found?.taellerIkke ?? [], (e) => e.aarsag);
  const grunde = AARSAGER.flatMap((aarsag) => {
    const antal = byReason.get(aarsag)?.length ?? 0;
    return antal === 0 ? [] : [{ aarsag, antal }];
  });
  const all = grunde.flatMap(({ aarsag }) => byReason.get(aarsag) ?? []);
  return { antal: all.length, taeller: [], taellerIkke: page(all).map(notCounted), grunde };
}
