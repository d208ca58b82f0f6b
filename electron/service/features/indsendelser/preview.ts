import type { Opgoerelsesperiode, Opsaetning, Skala } from '#shared/domain/indikatorer/index.ts';
import type { Bilag, Resultat } from '#shared/domain/indsendelser/index.ts';
import { periodeContains } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { QueryContext } from '../../handler.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { freezeNow, liveSource, type Kilde } from './freezing.ts';
import { makeSubmission } from './making.ts';

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

function sourceAt(session: Session, db: ReadDb, { dato, trafiklys }: Day): [Kilde, Opgoerelsesperiode] {
  const opsaetning = readOpsaetning(db, session.projektId);
  return [{ ...liveSource(session, db), opsaetning, trafiklys }, periodeAt(opsaetning, dato)];
}

/** The numbers of a day, counted in the periode that holds it. */
export const countDay = (session: Session, db: ReadDb, day: Day): Resultat =>
  freezeNow(...sourceAt(session, db, day));

/** What closing would store if the periode ended on this day: for a preview, never stored. */
export async function freezePreview(
  { session, db, pause }: QueryContext,
  day: Day,
): Promise<{ readonly resultat: Resultat; readonly bilag: Bilag; readonly tid: string }> {
  const tid = new Date(session.now()).toISOString();
  // Its bar is the workbook's, which is made of it.
  const control = { pause, progress: () => undefined };
  const { resultat, bilag } = await makeSubmission(...sourceAt(session, db, day), { tid }, control);
  return { resultat, bilag, tid };
}
