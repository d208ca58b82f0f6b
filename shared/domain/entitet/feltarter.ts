import { z } from 'zod';
import { isLocalDate, normalizeDato, parseKlokkeslaet } from '../kalender/index.ts';
import { parseKommune } from '../kodelister/index.ts';
import { felt, type Felt } from './felt.ts';

const KORT = 400;
const AFSNIT = 4000;
const LANG = 10_000;

/** Issue whose `params.kode` names the reason; a text for it stands in shared/tekster. */
export function afvis(ctx: z.RefinementCtx, kode: string): never {
  ctx.addIssue({ code: 'custom', params: { kode } });
  return z.NEVER;
}

/** Without halves of signs, as where an emoji was cut: they are no text, and the log takes none. */
export const uafbrudt = (text: string): string => text.replace(/\p{Cs}/gu, '');
const NOTHING_TO_SEE = /^[\s\p{Cf}]*$/u;

// A NUL ends a text for many programs, so what stands behind it would be hidden; line ends are folded to one kind.
const renTekst = (laengde: number) =>
  z
    .string()
    .max(laengde)
    .transform((t, ctx) =>
      t.includes('\0') ? afvis(ctx, 'tegn') : uafbrudt(t).normalize('NFC').replace(/\r\n?/g, '\n').trim(),
    )
    .transform((t, ctx) => (NOTHING_TO_SEE.test(t) ? afvis(ctx, 'tom') : t));

const datoSchema = z
  .string()
  .max(40)
  .transform((t, ctx) => normalizeDato(t) ?? afvis(ctx, 'dato'));

const klokkeslaetSchema = z
  .string()
  .max(40)
  .transform((t, ctx) => parseKlokkeslaet(t) ?? afvis(ctx, 'tidspunkt'));

const kommuneSchema = z
  .string()
  .max(60)
  .transform((t, ctx) => parseKommune(t) ?? afvis(ctx, 'kommune'));

type Valg = { person?: boolean; soeges?: boolean; fremad?: boolean };

/** Short text, at most 400 characters. */
export const tekst = (v: Valg = {}): Felt<string, false> => felt('tekst', renTekst(KORT), z.string(), v);
/** Several lines that are about nobody in particular, at most 4,000 characters. */
export const afsnit = (): Felt<string, false> => felt('langtekst', renTekst(AFSNIT), z.string());
/** Free text of several lines; always `person`, since anything can be typed there. */
export const langtekst = (): Felt<string, false> =>
  felt('langtekst', renTekst(LANG), z.string(), { person: true });
/** A day, stored 'YYYY-MM-DD'; input in the full formats of domain.md §3.6. */
export const dato = (v: Valg = {}): Felt<string, false> =>
  felt('dato', datoSchema, z.string().refine(isLocalDate), v);
/** A day that is planned or agreed on: usually still to come. */
export const plandato = (): Felt<string, false> => dato({ fremad: true });
/** A time of day, stored 'HH:MM'; older rows hold it as it was typed ('9.30'). */
export const klokkeslaet = (): Felt<string, false> => felt('tekst', klokkeslaetSchema, z.string());
/** A kommune's 3-digit code; input also '0316'. */
export const kommune = (v: Valg = {}): Felt<string, false> => felt('kommune', kommuneSchema, z.string(), v);
export const heltal = (min: number, max: number): Felt<number, false> =>
  felt('heltal', z.number().int().min(min).max(max), z.number());
export const tal = (min: number, max: number): Felt<number, false> =>
  felt('tal', z.number().min(min).max(max), z.number());
export const jaNej = (v: Valg = {}): Felt<boolean, false> => felt('jaNej', z.boolean(), z.boolean(), v);
/** One code of a closed list. */
export const valg = <const V extends readonly [string, ...string[]]>(
  koder: V,
  v: Valg = {},
): Felt<V[number], false> => felt('valg', z.enum(koder), z.enum(koder), { ...v, valg: koder });
/** One of a list; what was written before there was a list stays as it is, readable and saved again. */
export const forslag = (koder: readonly [string, ...string[]]): Felt<string, false> =>
  felt('valg', renTekst(KORT), z.string(), { valg: koder });
/** The id of a row in another table. */
export const reference = (tabel: string): Felt<string, false> =>
  felt('reference', z.string().min(1).max(64), z.string(), { reference: tabel });
export const json = <T extends object>(schema: z.ZodType<T>): Felt<T, false> => felt('json', schema, schema);
