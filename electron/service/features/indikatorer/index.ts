import { indikator, indikatorversion } from '#shared/domain/indikatorer/index.ts';
import { command, query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { checkIndikator, checkVersion } from './checks.ts';
import { countAll } from './count.ts';
import { forDeltager, preview } from './forDeltager.ts';
import { gains } from './gains.ts';
import { createIndikator, revise } from './revise.ts';
import { tryRule } from './tryRule.ts';
import { units } from './units.ts';

export { lastUse } from './checks.ts';
export { countAll, toResultat, unitMapper } from './count.ts';
export { createIndikator, revise } from './revise.ts';
export { readOpsaetning } from './opsaetning.ts';
export { FactCache } from './facts.ts';
export { pseudonyms } from './pseudonym.ts';

export const indikatorerHandlers = {
  ...registreringHandlers('indikatorer', '', indikator, checkIndikator),
  'indikatorer.create': command<'indikatorer.create'>(createIndikator),
  ...registreringHandlers('indikatorer', 'Version', indikatorversion, checkVersion),
  'indikatorer.revise': command<'indikatorer.revise'>(revise),
  'indikatorer.tryRule': query<'indikatorer.tryRule'>(({ session, db }, input) =>
    tryRule(session, db, input),
  ),
  'indikatorer.gains': query<'indikatorer.gains'>(({ session, db }, { dato }) => gains(session, db, dato)),
  'indikatorer.forDeltager': query<'indikatorer.forDeltager'>(({ session, db }, input) =>
    forDeltager(session, db, input),
  ),
  'indikatorer.preview': query<'indikatorer.preview'>(({ session, db }, input) =>
    preview(session, db, input),
  ),
  'indikatorer.count': query<'indikatorer.count'>(({ session, db }, input) => countAll(session, db, input)),
  'indikatorer.units': query<'indikatorer.units'>(({ session, db }, input) => units(session, db, input)),
};
