import { z } from 'zod';
import { entitet, heltal, json, kraevet, tekst, type Raekke } from '../entitet/index.ts';
import { GRUPPER } from '../indikatorer/index.ts';
import { parseAdresse } from './celle.ts';
import { FAKTA, GRUPPEDELE, INDIKATORDELE, PERIODEDELE } from './dele.ts';

/** Of one file; an authority's template is seldom a tenth of it. */
export const MAX_SKABELON = 5 * 1_048_576;
export const MAX_CELLER = 2000;
/** Excel's own limit is 31 characters; other programs write longer names. */
const MAX_ARKNAVN = 100;

/** What is put into a cell: something of an indicator, of an indicator in one period of the plan, of a group, or of the project and its submission. */
export const indholdSchema = z.discriminatedUnion('slags', [
  z.strictObject({
    slags: z.literal('indikator'),
    indikatorId: z.string().min(1).max(64),
    del: z.enum(INDIKATORDELE),
  }),
  z.strictObject({
    slags: z.literal('periode'),
    indikatorId: z.string().min(1).max(64),
    periodeId: z.string().min(1).max(64),
    del: z.enum(PERIODEDELE),
  }),
  z.strictObject({ slags: z.literal('gruppe'), gruppe: z.enum(GRUPPER), del: z.enum(GRUPPEDELE) }),
  z.strictObject({ slags: z.literal('fakta'), del: z.enum(FAKTA) }),
]);
export type Indhold = z.infer<typeof indholdSchema>;

export const pladsSchema = z.strictObject({
  ark: z.string().min(1).max(MAX_ARKNAVN),
  celle: z.string().refine((v) => parseAdresse(v) !== null, { params: { kode: 'ugyldig' } }),
});

const tilknytning = z.strictObject({ ...pladsSchema.shape, indhold: indholdSchema });
export type Tilknytning = z.infer<typeof tilknytning>;

export const tilknytningerSchema = z.strictObject({ celler: z.array(tilknytning).max(MAX_CELLER) });

/**
 * A workbook that somebody else sent to be filled: which of its cells take what. Its bytes lie beside the log in
 * `skabelonfil`, under its fingerprint: a logged value is text, hashed and kept for ever, and a file is neither.
 */
export const skabelon = entitet({
  tabel: 'skabelon',
  feature: 'skabeloner',
  etiket: 'navn',
  felter: {
    /** As the file was called. */
    navn: kraevet(tekst()),
    /** SHA-256 of the file, in hex. */
    fingeraftryk: kraevet(tekst()),
    stoerrelse: kraevet(heltal(1, MAX_SKABELON)),
    tilknytninger: json(tilknytningerSchema),
  },
});

export type Skabelon = Raekke<typeof skabelon>;
