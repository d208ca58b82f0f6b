import { z } from 'zod';
import { DISTINKTER, filterSchema, GRUPPER, KILDER } from '#shared/domain/indikatorer/index.ts';
import { touchedParts, type Typed } from '../../../ui/form/index.ts';
import { PARTS, type Typing } from './parts.ts';
import type { Choice } from './VersionChoice.tsx';

// A draft keeps texts only: the switches of a rule are one of them, and so is when it is to hold.

const VERSION = 'version';

function fromJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const tekst = z.string();
const kept = z
  .object({
    nr: tekst.nullable(),
    navn: tekst,
    gruppe: z.enum(GRUPPER),
    kilde: z.enum(KILDER),
    distinkt: z.enum(DISTINKTER),
    filter: z.preprocess(fromJson, filterSchema),
    enhed: tekst.nullable(),
    maaltal: tekst,
    maaltalEfter: tekst,
    indsamlesFra: tekst.nullable(),
    euKode: tekst,
    metode: tekst,
    dokumentation: tekst,
    begraensninger: tekst,
  })
  .partial();
const keptChoice = z.preprocess(
  fromJson,
  z.object({ art: z.enum(['ret', 'ny']), gyldigFra: tekst.nullable(), begrundelse: tekst }),
);

/** What stands in the builder and nowhere else; null when that is nothing. */
export function typedIn(typing: Typing, choice: Choice, first: Choice): Typed | null {
  const fields = touchedParts(PARTS, typing).flatMap(PARTS.fieldsOf);
  const version = JSON.stringify(choice);
  const chosen = version === JSON.stringify(first) ? {} : { [VERSION]: version };
  if (fields.length === 0 && Object.keys(chosen).length === 0) return null;
  const { filter, ...texts } = typing.draft;
  const all: Readonly<Record<string, string | null>> = { ...texts, filter: JSON.stringify(filter) };
  return {
    fields: { ...Object.fromEntries(fields.map((f) => [f, all[f] ?? null])), ...chosen },
    heads: Object.fromEntries(fields.map((f) => [f, typing.seen[f] ?? []])),
  };
}

/** Puts what was typed before into a builder that has just been opened; what cannot be read is left out. */
export function restore(typing: Typing, { fields, heads }: Typed): Typing {
  const read = kept.safeParse(fields);
  if (!read.success) return typing;
  const given = Object.entries(read.data).filter(([, value]) => value !== undefined);
  return {
    ...typing,
    draft: { ...typing.draft, ...Object.fromEntries(given) },
    seen: { ...typing.seen, ...heads },
  };
}

export function restoreChoice({ fields }: Typed, first: Choice): Choice {
  return keptChoice.safeParse(fields[VERSION]).data ?? first;
}
