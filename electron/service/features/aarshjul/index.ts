import { aarshjulpunkt } from '#shared/domain/aarshjul/index.ts';
import { query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { readAarshjul } from './gather.ts';
import { exportIcs } from './ics.ts';

export const aarshjulHandlers = {
  ...registreringHandlers('aarshjul', '', aarshjulpunkt),
  'aarshjul.list': query<'aarshjul.list'>(readAarshjul),
  'aarshjul.ics': query<'aarshjul.ics'>(exportIcs),
};
