import { z } from 'zod';
import { MAX_FORVENTET } from '../domain/perioder/index.ts';
import { datoInput } from './indikatorer.ts';
import { command, id } from './operation.ts';

const MAX_PERIODER = 60;
const MAX_CELLER = 5000;
const saved = z.object({ handling: z.string(), antal: z.number() });

const celle = z.strictObject({
  indikatorId: id,
  /** A target of the indicator, or what is expected at the end of a periode. */
  kolonne: z.union([z.enum(['maaltal', 'maaltalEfter']), z.strictObject({ periodeId: id })]),
  vaerdi: z.number().int().min(0).max(MAX_FORVENTET).nullable(),
});

export const perioderContract = {
  /**
   * The whole plan at once, since a border between two periods belongs to both: numbered by date; rows that are
   * not named are deleted with what was expected of them. Refused as a whole when it overlaps or leaves gaps.
   */
  'perioder.savePlan': command(
    z.strictObject({
      perioder: z
        .array(z.strictObject({ id: id.nullable(), fra: datoInput, til: datoInput }))
        .max(MAX_PERIODER),
    }),
    saved,
  ),
  /** Many cells of the grid, as one handling: what is pasted from a spreadsheet. Null = not stated. */
  'perioder.saveExpected': command(z.strictObject({ celler: z.array(celle).min(1).max(MAX_CELLER) }), saved),
};
