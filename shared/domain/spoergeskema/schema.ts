import { z } from 'zod';
import { dato, entitet, heltal, json, kraevet, reference, tekst } from '../entitet/index.ts';

/** The scale of tables 6 and 7, best first; the last two are not in the report (domain.md §1.8). */
export const SVARSKALA = ['helt', 'nogen_grad', 'lidt', 'nej', 'ved_ikke'] as const;
export type Svar = (typeof SVARSKALA)[number];

export const spoergeskema = entitet({
  tabel: 'spoergeskema',
  feature: 'spoergeskema',
  etiket: 'navn',
  felter: { navn: kraevet(tekst()), dato: dato() },
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
    svar: kraevet(json(z.record(z.string().max(64), z.enum(SVARSKALA)))),
  },
});
