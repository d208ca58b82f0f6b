import type { Opgoerelsesperiode, Opsaetning, Skala } from '#shared/domain/indikatorer/index.ts';
import type { Bilag, Resultat } from '#shared/domain/indsendelser/index.ts';
import { periodeContains } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { lastBefore, makeBilag } from './bilag.ts';
import { runCheck } from './check.ts';
import { freezeNow, liveSource } from './freezing.ts';

/** The periode of a day, cut at that day; where the plan has none, all of the grant until then. */
function periodeAt({ perioder, projekt }: Opsaetning, dato: string): Opgoerelsesperiode {
  const found = perioder.find((p) => periodeContains(p, dato));
  if (found) return { ...found, til: dato };
  const fra = projekt.bevillingFra ?? dato;
  return { id: '', nr: 0, fra: fra < dato ? fra : dato, til: dato };
}

interface Day {
  readonly dato: string;
  readonly trafiklys?: Skala | undefined;
}

/** The numbers of a day, counted in the periode that holds it. */
export function countDay(session: Session, db: ReadDb, { dato, trafiklys }: Day): Resultat {
  const opsaetning = readOpsaetning(db, session.projektId);
  return freezeNow({ ...liveSource(session, db), opsaetning, trafiklys }, periodeAt(opsaetning, dato));
}

/** What closing would store if the periode ended on this day: for a preview, never stored. */
export function freezePreview(
  session: Session,
  db: ReadDb,
  day: Day,
): { readonly resultat: Resultat; readonly bilag: Bilag; readonly tid: string } {
  const resultat = countDay(session, db, day);
  const tid = new Date(session.now()).toISOString();
  const kontrol = runCheck(session, db, day.dato);
  const bilag = makeBilag({ db, resultat, kontrol, forrige: lastBefore(db, day.dato, tid) });
  return { resultat, bilag, tid };
}
