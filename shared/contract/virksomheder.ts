import { z } from 'zod';
import { TRAGTTRIN } from '../domain/virksomheder/index.ts';
import { datoInput } from './indikatorer.ts';
import { query } from './operation.ts';

const virksomheder = z.array(z.object({ id: z.string(), navn: z.string() }));

export const virksomhederContract = {
  /** Companies at each step from contact to support; without `til` up to today. */
  'virksomheder.funnel': query(
    z.strictObject({ fra: datoInput.optional(), til: datoInput.optional() }),
    z.object({
      til: z.string(),
      trin: z.array(
        z.object({
          trin: z.enum(TRAGTTRIN),
          virksomheder,
          /** At no later step. */
          standset: virksomheder,
          /** How many of the step before are here too. */
          fraForrige: z.number().nullable(),
        }),
      ),
      /** As the indicators count them in the period; null where no indicator does. */
      kontakter: z.number().nullable(),
      praktikforloeb: z.number().nullable(),
    }),
  ),
};
