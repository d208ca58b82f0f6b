import type { ReactNode } from 'react';
import type { Felt, FeltArt, Problem, Raekke } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { FieldWords, FormKind, LooseRow } from '../../ui/form/index.ts';
import { pageOf } from './address.ts';
import { columnOf, type ListColumn } from './cells.tsx';
import type { ListInput, ListRow, Registreret } from './operationer.ts';

export type RowOf<T extends Registreret> = Raekke<(typeof ENTITETER)[T]>;
export type FieldOf<T extends Registreret> = keyof (typeof ENTITETER)[T]['felter'] & string;

/** A column of a list: a field, or something worked out from the row. */
export interface ColumnChoice<T extends Registreret> {
  readonly felt: FieldOf<T>;
  readonly width: number;
  readonly priority?: 2 | 3;
  readonly header?: string;
  /** False where the column says more than its field, so that an order by the field would mislead. */
  readonly sortable?: boolean;
  readonly cell?: (row: RowOf<T>) => ReactNode;
  /** What a copy of the list says, where `cell` says more than the field. */
  readonly text?: (row: RowOf<T>) => string;
}

/** A column of a list that stands for no field of the row; neither sorted nor filtered. */
export interface DerivedColumn<T extends Registreret> {
  readonly afledt: string;
  readonly width: number;
  readonly priority?: 2 | 3;
  readonly header: string;
  readonly cell: (row: RowOf<T>) => ReactNode;
  /** What a copy of the list says. */
  readonly text: (row: RowOf<T>) => string;
}

/** When a record happened, for a time line and for what hangs on a person or a company. */
export interface Span {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Has begun and not ended. */
  readonly running: boolean;
  /** Only planned: never counted (domain.md §1.12). */
  readonly planned: boolean;
  readonly status: string | null;
}
export type SeenFrom = 'deltager' | 'virksomhed';
type Names = Readonly<Record<string, string>>;

/** One choice among rows: which filter it sends. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly input: Pick<ListInput, 'filter' | 'udfyldt'>;
}
export interface RecordFilter {
  readonly id: string;
  readonly label: string;
  /** 'chips' stand side by side, 'list' is for many. */
  readonly as: 'chips' | 'list';
  readonly options: readonly FilterOption[];
}

/** What is known before anything is typed: the day, who types, and the project's leading kommune. */
export interface Known {
  readonly today: string;
  readonly bruger: string;
  /** Who types, when that is a jobformidler. */
  readonly jobformidler: string | null;
  readonly kommune: string | null;
}

interface Declaration<T extends Registreret> {
  readonly title: string;
  /** What a new one is called, where it is not called by its table. */
  readonly newTitle?: string;
  /** Where its list is, when that is not the page of its table. */
  readonly page?: string;
  /** What every row of its list must have. */
  readonly only?: ListInput['filter'];
  readonly notice?: FormKind['notice'];
  readonly empty: { readonly title: string; readonly note: string };
  readonly groups: readonly { readonly title?: string; readonly fields: readonly FieldOf<T>[] }[];
  /** Fields that are there only for some rows. */
  readonly when?: { readonly [F in FieldOf<T>]?: (row: RowOf<T>) => boolean };
  readonly check?: (row: RowOf<T>) => readonly Problem[];
  readonly offered?: (field: string, row: RowOf<T>, today: string) => readonly string[] | null;
  readonly columns: readonly (ColumnChoice<T> | DerivedColumn<T>)[];
  readonly sort: { readonly felt: FieldOf<T>; readonly faldende: boolean };
  readonly filters?: readonly RecordFilter[];
  /** What a new one begins with. */
  readonly begin?: (known: Known) => { readonly [F in FieldOf<T>]?: string | null };
  readonly span?: (row: RowOf<T>, names: Names, seenFrom: SeenFrom) => Span;
  /** What saving will do, where that is not to indicators. */
  readonly outlook?: RecordKind['outlook'];
  /** What else can be done with a record that is saved, beside the button that deletes it. */
  readonly extra?: (row: RowOf<T>) => ReactNode;
}

/** All that a list, a form and a history of one kind of record are made from. */
export interface RecordKind {
  readonly tabel: Registreret;
  readonly page: string;
  readonly only: NonNullable<ListInput['filter']>;
  readonly title: string;
  readonly newTitle: string;
  readonly empty: { readonly title: string; readonly note: string };
  readonly form: FormKind;
  /** Those the list shows until somebody chooses. */
  readonly columns: readonly ListColumn[];
  /** Those and every other field. */
  readonly allColumns: readonly ListColumn[];
  readonly sort: { readonly field: string; readonly descending: boolean };
  readonly filters: readonly RecordFilter[];
  readonly begin: ((known: Known) => LooseRow) | null;
  readonly span: ((row: ListRow, seenFrom: SeenFrom) => Span) | null;
  readonly outlook: ((id: string | null, values: LooseRow) => ReactNode) | null;
  readonly extra: ((row: LooseRow) => ReactNode) | null;
}

/** Declares a kind with its own field names; the machinery works with rows of any kind. */
export function recordKind<T extends Registreret>(tabel: T, d: Declaration<T>): RecordKind {
  const { felter } = ENTITETER[tabel];
  const words = tekster.felter[tabel] as Readonly<Record<string, FieldWords>>;
  const typed = (row: LooseRow): RowOf<T> => row as unknown as RowOf<T>;
  const { check, offered, when, span, extra } = d;
  const form: FormKind = {
    table: tabel,
    felter,
    words,
    codes: codesOf(tabel),
    groups: d.groups.map(({ title, fields }) => ({
      ...(title === undefined ? {} : { title }),
      fields: fields.map((field) => placement(field, when?.[field], typed)),
    })),
    ...(d.notice ? { notice: d.notice } : {}),
    ...(check ? { check: (row: LooseRow) => check(typed(row)) } : {}),
    ...(offered
      ? { offered: (field: string, row: LooseRow, today: string) => offered(field, typed(row), today) }
      : {}),
  };
  const label = (felt: string): string => words[felt]?.label ?? felt;
  const columns = d.columns.map((c) =>
    'afledt' in c
      ? columnOf(tabel, { ...c, felt: c.afledt, sortable: false }, typed)
      : columnOf(tabel, { ...c, header: c.header ?? label(c.felt) }, typed),
  );
  const others = Object.entries<Felt>(felter)
    .filter(([felt, { art }]) => art !== 'json' && !columns.some((c) => c.id === felt))
    .map(([felt, { art }]) => columnOf(tabel, { felt, width: WIDTHS[art], header: label(felt) }, typed));
  return {
    tabel,
    page: d.page ?? pageOf(tabel),
    only: d.only ?? {},
    title: d.title,
    newTitle: d.newTitle ?? tekster.registrering.ny[tabel],
    empty: d.empty,
    form,
    columns,
    allColumns: [...columns, ...others],
    sort: { field: d.sort.felt, descending: d.sort.faldende },
    filters: d.filters ?? [],
    begin: d.begin ?? null,
    span: span ? (row, seenFrom) => span(typed(row), row.visning, seenFrom) : null,
    outlook: d.outlook ?? null,
    extra: extra ? (row) => extra(typed(row)) : null,
  };
}

/** How wide a field's column is, where its kind does not say. */
const WIDTHS: Readonly<Record<FeltArt, number>> = {
  tekst: 170,
  langtekst: 240,
  dato: 110,
  valg: 170,
  reference: 160,
  heltal: 100,
  tal: 100,
  jaNej: 90,
  cpr: 130,
  cvr: 110,
  pnummer: 120,
  kommune: 120,
  json: 0,
};

const placement = <T extends Registreret>(
  field: string,
  when: ((row: RowOf<T>) => boolean) | undefined,
  typed: (row: LooseRow) => RowOf<T>,
) => (when === undefined ? { field } : { field, when: (row: LooseRow) => when(typed(row)) });

type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;
const codesOf = (tabel: Registreret): Codes =>
  (tekster.koder as Readonly<Record<string, Codes>>)[tabel] ?? {};

/** A filter by the codes of a field. */
export function codeFilter<T extends Registreret>(
  tabel: T,
  felt: FieldOf<T>,
  as: 'chips' | 'list' = 'chips',
): RecordFilter {
  const words = codesOf(tabel)[felt] ?? {};
  const label = (tekster.felter[tabel] as Readonly<Record<string, FieldWords>>)[felt]?.label ?? felt;
  const options = Object.entries(words).map(([id, word]) => ({
    id,
    label: word,
    input: { filter: { [felt]: id } },
  }));
  return { id: felt, label, as, options };
}
