import { besvarelse, spoergeskema, spoergsmaal } from '#shared/domain/spoergeskema/index.ts';
import { command, query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { overview, results } from './read.ts';
import { createFrom, reorder } from './write.ts';

export { overview, results } from './read.ts';

export const spoergeskemaHandlers = {
  ...registreringHandlers('spoergeskema', '', spoergeskema),
  ...registreringHandlers('spoergeskema', 'Spoergsmaal', spoergsmaal),
  ...registreringHandlers('spoergeskema', 'Besvarelse', besvarelse),
  'spoergeskema.overview': query<'spoergeskema.overview'>(({ db }) => overview(db)),
  'spoergeskema.createFrom': command<'spoergeskema.createFrom'>(createFrom),
  'spoergeskema.reorder': command<'spoergeskema.reorder'>(reorder),
  'spoergeskema.results': query<'spoergeskema.results'>(({ db }, { id }) => results(db, id)),
};
