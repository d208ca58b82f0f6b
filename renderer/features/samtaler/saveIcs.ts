import type { InputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { saveCalendarFile } from '../../app/calendarFile.ts';
import { call } from '../../service/index.ts';

/** Planned talks to a calendar: one, mine, or all from a day on. */
export const saveIcs = (which: Pick<InputOf<'samtaler.ics'>, 'id' | 'mine' | 'fra'>): Promise<void> =>
  saveCalendarFile((where) => call('samtaler.ics', { ...which, ...where }), tekster.samtaler.ics);
