import { z } from 'zod';
import { EVALUERINGSEMNER, EVALUERINGSLYS, evaluering } from '../domain/evaluering/index.ts';
import { command, ingen, query } from './operation.ts';

const emne = z.enum(EVALUERINGSEMNER);
const lys = z.enum(EVALUERINGSLYS).nullable();

export const evalueringContract = {
  /** Every subject that has a light or words, in the order of the report. */
  'evaluering.list': query(
    ingen,
    z.object({ emner: z.array(z.object({ id: z.string(), emne, lys, tekst: z.string().nullable() })) }),
  ),
  /** What the lead thinks of one subject now; closing a periode freezes it. A link of the effektkæde has no light. */
  'evaluering.save': command(
    z.strictObject({ emne, lys, tekst: evaluering.felter.tekst.input }),
    z.object({ handling: z.string() }),
  ),
};
