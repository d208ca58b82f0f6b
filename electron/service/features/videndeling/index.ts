import type { OutputOf } from '#shared/contract/index.ts';
import { videndeling } from '#shared/domain/videndeling/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';

type Reached = OutputOf<'videndeling.reached'>['raekker'];

/** By half-years of the calendar, which are there also where a project has no reporting periods. */
const readReached = (db: ReadDb): Reached =>
  db
    .sql(
      `SELECT cast(substr(dato, 1, 4) AS INTEGER) AS aar, iif(substr(dato, 6, 2) < '07', 1, 2) AS halvaar,
         modtagergruppe, count(*) AS gange, sum(coalesce(antal, 0)) AS antal
       FROM videndeling WHERE slettet = 0 AND dato IS NOT NULL AND modtagergruppe IS NOT NULL
       GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2 DESC, 3`,
    )
    .all() as Reached;

export const videndelingHandlers = {
  ...registreringHandlers('videndeling', '', videndeling),
  'videndeling.reached': query<'videndeling.reached'>(({ db }) => ({ raekker: readReached(db) })),
};
