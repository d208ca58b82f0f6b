import { z } from 'zod';
import { dato, entitet, heltal, json, kraevet, reference, tekst, uafbrudt } from '../entitet/index.ts';
import { FAERREST_TRIN, FLEST_TRIN, MAX_TRINORD, SVARKODER } from './skala.ts';

const trinord = z.string().overwrite(uafbrudt).trim().min(1).max(MAX_TRINORD);

export const spoergeskema = entitet({
  tabel: 'spoergeskema',
  feature: 'spoergeskema',
  etiket: 'navn',
  felter: {
    navn: kraevet(tekst()),
    dato: dato(),
    /** Its own labels, best first; none is the report's scale. "Ved ikke" is never one of them. */
    skala: json(z.array(trinord).min(FAERREST_TRIN).max(FLEST_TRIN)),
  },
});

export const spoergsmaal = entitet({
  tabel: 'spoergsmaal',
  feature: 'spoergeskema',
  etiket: 'tekst',
  felter: {
    spoergeskemaId: kraevet(reference('spoergeskema')),
    nr: kraevet(heltal(1, 200)),
    /** The table of the report it stands in, '6' or '7'. */
    gruppe: tekst(),
    tekst: kraevet(tekst()),
    /** What a report states for the question, to be held against what can be and what is counted. */
    oplystProcent: heltal(0, 100),
    oplystN: heltal(1, 100_000),
  },
});

/** One paper, entered without a name: {question id: answer}; a question left out was not answered. */
export const besvarelse = entitet({
  tabel: 'besvarelse',
  feature: 'spoergeskema',
  etiket: null,
  felter: {
    spoergeskemaId: kraevet(reference('spoergeskema')),
    svar: kraevet(json(z.record(z.string().max(64), z.enum(SVARKODER)))),
  },
});
