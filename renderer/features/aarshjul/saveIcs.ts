import { tekster } from '#shared/tekster/index.ts';
import { saveCalendarFile } from '../../app/calendarFile.ts';
import { call } from '../../service/index.ts';

/** What is still to be done to a calendar, or one point of it. */
export const saveIcs = (noegle?: string): Promise<void> =>
  saveCalendarFile(
    (where) => call('aarshjul.ics', { ...(noegle === undefined ? {} : { noegle }), ...where }),
    tekster.aarshjul.ics,
  );
