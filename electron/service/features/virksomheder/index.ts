import { query } from '../../handler.ts';
import { funnel } from './funnel.ts';

export const virksomhederHandlers = {
  'virksomheder.funnel': query<'virksomheder.funnel'>(({ session, db, today }, input) =>
    funnel(session, db, today, input),
  ),
};
