import { fremmoede, hold, jobformidlerforloeb, kursus, tilmelding } from '#shared/domain/forloeb/index.ts';
import { command, query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { markAttendance, readAttendance } from './attendance.ts';
import { enrol, findNames } from './enrol.ts';
import { finishHold, holdOverview } from './hold.ts';
import { offerScreening, readOpkvalificering } from './opkvalificering.ts';

export const forloebHandlers = {
  ...registreringHandlers('forloeb', 'Jobformidlerforloeb', jobformidlerforloeb),
  ...registreringHandlers('forloeb', 'Hold', hold),
  ...registreringHandlers('forloeb', 'Tilmelding', tilmelding),
  ...registreringHandlers('forloeb', 'Kursus', kursus),
  ...registreringHandlers('forloeb', 'Fremmoede', fremmoede),
  'forloeb.holdOverview': query<'forloeb.holdOverview'>(({ db }, { dato }) => holdOverview(db, dato)),
  'forloeb.finishHold': command<'forloeb.finishHold'>(finishHold),
  'forloeb.attendance': query<'forloeb.attendance'>(({ db }, { holdId }) => readAttendance(db, holdId)),
  'forloeb.markAttendance': command<'forloeb.markAttendance'>(markAttendance),
  'forloeb.enrol': command<'forloeb.enrol'>(enrol),
  'forloeb.findNames': query<'forloeb.findNames'>(({ db }, input) => findNames(db, input)),
  'forloeb.opkvalificering': query<'forloeb.opkvalificering'>(({ db }) => readOpkvalificering(db)),
  'forloeb.offerScreening': command<'forloeb.offerScreening'>(offerScreening),
};
