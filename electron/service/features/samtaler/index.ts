import { statussamtale } from '#shared/domain/samtaler/index.ts';
import { command, query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { readCalendar } from './calendar.ts';
import { exportIcs } from './ics.ts';
import { checkNear, join } from './near.ts';

export const samtalerHandlers = {
  ...registreringHandlers('samtaler', '', statussamtale),
  'samtaler.check': query<'samtaler.check'>(({ db }, input) => checkNear(db, input)),
  'samtaler.join': command<'samtaler.join'>(join),
  'samtaler.calendar': query<'samtaler.calendar'>(({ db, session }, input) =>
    readCalendar(db, session.bruger.id, input),
  ),
  'samtaler.ics': query<'samtaler.ics'>(exportIcs),
};
