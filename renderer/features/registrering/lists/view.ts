import { z } from 'zod';
import { tekster, visDato } from '#shared/tekster/index.ts';
import type { RecordFilter, RecordKind } from '../kind.ts';
import type { ListInput } from '../operationer.ts';

const text = tekster.lister;

const column = z.object({ id: z.string(), width: z.number().optional() });
const fieldFilter = z.object({
  felt: z.string(),
  hvordan: z.enum(['er', 'mellem', 'mangler', 'udfyldt']),
  vaerdi: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The value in words. */
  navn: z.string().optional(),
  fra: z.string().optional(),
  til: z.string().optional(),
});
const content = z.object({
  search: z.string(),
  /** Chosen option by filter of the toolbar. */
  chosen: z.record(z.string(), z.string()),
  filters: z.array(fieldFilter),
  sort: z.object({ field: z.string(), descending: z.boolean() }),
  /** Null: as the kind shows them. */
  columns: z.array(column).nullable(),
});
const memory = z.object({
  columns: z.array(column).nullable(),
  views: z.array(content.extend({ name: z.string() })),
  last: z.string().nullable(),
});

export type ColumnState = z.infer<typeof column>;
export type FieldFilter = z.infer<typeof fieldFilter>;
/** What a list shows, and how. */
export type ViewContent = z.infer<typeof content>;
export type View = ViewContent & { readonly name: string };
/** What one user's lists of one kind remember. */
export type ListMemory = z.infer<typeof memory>;

export const NO_MEMORY: ListMemory = { columns: null, views: [], last: null };

/** What was stored, also by another version: what cannot be read is forgotten. */
export const readMemory = (stored: unknown): ListMemory => memory.safeParse(stored).data ?? NO_MEMORY;

export const plainContent = (kind: RecordKind, columns: ListMemory['columns']): ViewContent => ({
  search: '',
  chosen: {},
  filters: [],
  sort: kind.sort,
  columns,
});

/** "Mine", where the kind has somebody who is in charge. */
export function builtInViews(kind: RecordKind, user: { id: string; navn: string }, m: ListMemory): View[] {
  const felt = Object.entries(kind.form.felter).find(([, f]) => f.reference === 'bruger')?.[0];
  if (felt === undefined) return [];
  const filters: FieldFilter[] = [{ felt, hvordan: 'er', vaerdi: user.id, navn: user.navn }];
  return [{ ...plainContent(kind, m.columns), filters, name: text.mine }];
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, v]) => v !== '')
          .toSorted(([x], [y]) => x.localeCompare(y)),
      )
    : value;

/** Whether two show the same, in the same way. */
export function isSame(a: ViewContent, b: ViewContent): boolean {
  const key = ({ search, chosen, filters, sort, columns }: ViewContent): string =>
    JSON.stringify([search.trim(), sorted(chosen), filters.map(sorted), sorted(sort), columns?.map(sorted)]);
  return key(a) === key(b);
}

export const withView = (m: ListMemory, view: View): ListMemory => ({
  ...m,
  views: [...m.views.filter((v) => v.name !== view.name), view].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'da'),
  ),
  last: view.name,
});
export const withoutView = (m: ListMemory, name: string): ListMemory => ({
  ...m,
  views: m.views.filter((v) => v.name !== name),
  last: m.last === name ? null : m.last,
});

/** A filter in words: "Kommune: mangler". */
export function filterText(label: string, f: FieldFilter): string {
  if (f.hvordan === 'mangler') return text.filterMangler(label);
  if (f.hvordan === 'udfyldt') return text.filterUdfyldt(label);
  if (f.hvordan === 'er') return text.filterEr(label, f.navn ?? String(f.vaerdi));
  return text.filterMellem(label, visDato(f.fra ?? null), visDato(f.til ?? null));
}

function inputOfFilter(f: FieldFilter): Pick<ListInput, 'filter' | 'udfyldt' | 'mellem'> {
  if (f.hvordan === 'udfyldt') return { udfyldt: [f.felt] };
  if (f.hvordan === 'mangler') return { filter: { [f.felt]: null } };
  if (f.hvordan === 'er') return f.vaerdi === undefined ? {} : { filter: { [f.felt]: f.vaerdi } };
  const { fra, til } = f;
  return { mellem: { [f.felt]: { ...(fra ? { fra } : {}), ...(til ? { til } : {}) } } };
}

/** What the service is asked for; every row has what `only` says. */
export function inputOf(
  view: ViewContent,
  filters: readonly RecordFilter[],
  only: NonNullable<ListInput['filter']> = {},
): ListInput {
  const picked = [
    ...filters.flatMap((f) => f.options.filter((o) => o.id === view.chosen[f.id]).map((o) => o.input)),
    ...view.filters.map(inputOfFilter),
  ] as readonly Pick<ListInput, 'filter' | 'udfyldt' | 'mellem'>[];
  const filter = { ...only, ...Object.fromEntries(picked.flatMap((p) => Object.entries(p.filter ?? {}))) };
  const mellem = Object.fromEntries(picked.flatMap((p) => Object.entries(p.mellem ?? {})));
  const udfyldt = picked.flatMap((p) => p.udfyldt ?? []);
  const soeg = view.search.trim();
  return {
    ...(soeg === '' ? {} : { soeg }),
    ...(Object.keys(filter).length === 0 ? {} : { filter }),
    ...(Object.keys(mellem).length === 0 ? {} : { mellem }),
    ...(udfyldt.length === 0 ? {} : { udfyldt }),
    sorter: { felt: view.sort.field, faldende: view.sort.descending },
  };
}
