import { query } from '../../handler.ts';
import { compare } from './compare.ts';
import { attention, indicator, units } from './indicator.ts';

export const overblikHandlers = {
  'overblik.indicator': query<'overblik.indicator'>(({ session, db }, input) =>
    indicator(session, db, input),
  ),
  'overblik.units': query<'overblik.units'>(({ session, db }, input) => units(session, db, input)),
  'overblik.attention': query<'overblik.attention'>(({ session, db }, input) =>
    attention(session, db, input),
  ),
  'overblik.compare': query<'overblik.compare'>(({ session, db }, input) => compare(session, db, input)),
};
