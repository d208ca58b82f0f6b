import type { Opgoerelsesperiode } from '#shared/domain/indikatorer/index.ts';
import type { Bilag, Kontrolresultat, Resultat } from '#shared/domain/indsendelser/index.ts';
import { stepsOf, type Control } from '../../handler.ts';
import { lastBefore, makeBilag, type Bilagsgrundlag } from './bilag.ts';
import { runCheck } from './check.ts';
import { countOnce, freezeCounted, type Kilde } from './freezing.ts';

/** When it is made, and where the log lies if the tables are of another time. */
export interface Made {
  readonly tid: string;
  readonly log?: Bilagsgrundlag['log'];
}

/** Beside a step an indicator: the result, and what is told beside it. */
const OTHER_STEPS = 2;

/**
 * What a closing stores of a periode, with the check list in full: counted once, a step at a time, so that others are
 * let in and it can be cancelled. Closing, the preview of it, and the recount are all made here.
 */
export async function makeSubmission(
  kilde: Kilde,
  periode: Opgoerelsesperiode,
  { tid, log }: Made,
  control: Control,
): Promise<{ readonly kontrol: Kontrolresultat; readonly resultat: Resultat; readonly bilag: Bilag }> {
  const { db } = kilde;
  const opgjort = countOnce(kilde, periode);
  const step = stepsOf(control, opgjort.opgoerelse.indikatorer.length + OTHER_STEPS);
  const kontrol = await runCheck(opgjort, step);
  await step();
  const resultat = freezeCounted(opgjort);
  await step();
  const forrige = lastBefore(db, resultat.dato, tid);
  const bilag = makeBilag({ db, ...(log === undefined ? {} : { log }), resultat, kontrol, forrige });
  await step();
  return { kontrol, resultat, bilag };
}
