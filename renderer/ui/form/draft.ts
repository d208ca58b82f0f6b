import { formatDato, isLocalDate, parseDato, type Retning } from '#shared/domain/kalender/index.ts';
import type { Felt, Felter } from '#shared/domain/entitet/index.ts';
import { parseTal, talSomTekst } from './number.ts';

/**
 * What stands in a form's fields. Text as typed; chosen codes and ids; yes/no.
 * A secret number is null while nobody has touched it: what was loaded is masked.
 */
export type DraftValue = string | boolean | null;
export type Draft = Readonly<Record<string, DraftValue>>;

/** A row as the service gives it, without its type: the form is driven by the entity's fields. */
export type LooseRow = Readonly<Record<string, unknown>>;

export interface Refusal {
  readonly kode: string;
  readonly detalje?: Readonly<Record<string, string | number>> | undefined;
  /** Said by the parser of typed dates, whose codes have their own sentences. */
  readonly typedDate?: boolean;
}

export type ReadValue =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly refusal: Refusal };

const TYPED: ReadonlySet<Felt['art']> = new Set([
  'tekst',
  'langtekst',
  'dato',
  'heltal',
  'tal',
  'cvr',
  'pnummer',
]);

/** Puts a stored value into its field. */
export function draftOf(felt: Felt, value: unknown): DraftValue {
  if (felt.art === 'cpr') return null;
  if (value === null || value === undefined) return TYPED.has(felt.art) ? '' : null;
  if (typeof value === 'number') return talSomTekst(value);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return felt.art === 'dato' && isLocalDate(value) ? formatDato(value) : value;
}

export const draftOfRow = (felter: Felter, row: LooseRow): Draft =>
  Object.fromEntries(Object.entries(felter).map(([navn, felt]) => [navn, draftOf(felt, row[navn])]));

/** Which way a week day typed in the field is meant. */
export const retningOf = (felt: Felt): Retning => (felt.fremad === true ? 'fremad' : 'bagud');

const refuse = (kode: string, more: Partial<Refusal> = {}): ReadValue => ({
  ok: false,
  refusal: { kode, ...more },
});

/** Reads one field as typed: the value that would be saved, or why not. */
export function readField(felt: Felt, draft: DraftValue | undefined, today: string): ReadValue {
  const typed = typeof draft === 'string' ? draft.trim() : draft;
  if (typed === null || typed === undefined || typed === '') return { ok: true, value: null };
  if (typeof typed === 'boolean') return { ok: true, value: typed };
  if (felt.art === 'dato') {
    const date = parseDato(typed, today, retningOf(felt));
    return date.ok ? { ok: true, value: date.dato } : refuse(date.kode, { typedDate: true });
  }
  if (felt.art !== 'heltal' && felt.art !== 'tal') return accept(felt, typed);
  const number = parseTal(typed);
  return number === null ? refuse('tal') : accept(felt, number);
}

interface Issue {
  readonly code?: string;
  readonly params?: { readonly kode?: unknown };
  readonly maximum?: unknown;
  readonly minimum?: unknown;
}

/** The field's own schema decides, here as in the service. */
function accept(felt: Felt, value: string | number): ReadValue {
  const parsed = felt.input.safeParse(value);
  if (parsed.success) {
    const data = parsed.data;
    return { ok: true, value: typeof data === 'string' || typeof data === 'number' ? data : null };
  }
  return { ok: false, refusal: refusalOf(parsed.error.issues, typeof value) };
}

// A field's schema is a union (nothing, or a value); what counts is why the value was not taken.
function refusalOf(issues: readonly object[], type: string): Refusal {
  for (const issue of issues.flatMap(inner) as Issue[]) {
    if (typeof issue.params?.kode === 'string') return { kode: issue.params.kode };
    if (issue.code === 'too_big') {
      return { kode: type === 'number' ? 'for_stor' : 'for_lang', detalje: { max: Number(issue.maximum) } };
    }
    if (issue.code === 'too_small') return { kode: 'for_lille', detalje: { min: Number(issue.minimum) } };
  }
  return { kode: 'ugyldig' };
}

const inner = (issue: object): readonly object[] =>
  'errors' in issue && Array.isArray(issue.errors)
    ? (issue.errors.flat() as object[]).flatMap(inner)
    : [issue];

export interface Reading {
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  readonly refusals: Readonly<Record<string, Refusal>>;
}

/** Reads the whole form. Fields that are not shown are emptied: what nobody sees must not be saved. */
export function readDraft(felter: Felter, draft: Draft, shown: ReadonlySet<string>, today: string): Reading {
  const values: Record<string, string | number | boolean | null> = {};
  const refusals: Record<string, Refusal> = {};
  for (const [navn, felt] of Object.entries(felter)) {
    const read = shown.has(navn) ? readField(felt, draft[navn], today) : { ok: true as const, value: null };
    if (!read.ok) refusals[navn] = read.refusal;
    else if (felt.kraevet && read.value === null) refusals[navn] = { kode: 'kraeves' };
    else values[navn] = read.value;
  }
  return { values, refusals };
}
