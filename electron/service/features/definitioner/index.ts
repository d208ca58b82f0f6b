import { query } from '../../handler.ts';
import { register } from './register.ts';

/** The register stands over both readings of an indicator: as the project counts it, and as the EU does. */
export const definitionerHandlers = {
  'indikatorer.register': query<'indikatorer.register'>(({ session, db }, input) =>
    register(session, db, input),
  ),
};
