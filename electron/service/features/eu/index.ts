import { eukortlaegning } from '#shared/domain/eu/index.ts';
import { query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { preview } from './preview.ts';
import { readTable } from './table.ts';
import { readUnits } from './units.ts';

export { gatherEu, readKortlaegning, readPersonoplysninger } from './gather.ts';

export const euHandlers = {
  ...registreringHandlers('eu', '', eukortlaegning),
  'eu.table': query<'eu.table'>(({ db, session }, input) => readTable(session, db, input)),
  'eu.units': query<'eu.units'>(({ db, session }, input) => readUnits(session, db, input)),
  'eu.preview': query<'eu.preview'>(({ db, session }, input) => preview(session, db, input)),
};
