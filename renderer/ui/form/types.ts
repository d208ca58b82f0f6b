import type { Felter, Problem } from '#shared/domain/entitet/index.ts';
import type { FunctionComponent, ReactNode } from 'react';
import type { Draft, DraftValue, LooseRow } from './draft.ts';

export interface FieldWords {
  readonly label: string;
  readonly hjaelp?: string;
}

/** A field in a form; `when` says of the row as typed whether the field is there at all. */
export interface Placement {
  readonly field: string;
  readonly when?: (row: LooseRow) => boolean;
}

export interface Group {
  readonly title?: string;
  readonly fields: readonly Placement[];
}

/** What is said of a record while it is typed, and only the service can know. */
export interface NoticeProps {
  /** As typed, with nothing for what cannot be read yet. */
  readonly row: LooseRow;
  /** Null for a new record. */
  readonly id: string | null;
  /** Called when the record is settled otherwise: the form closes without saving. */
  readonly onSettled: () => void;
}

/** All that a form of one kind of record is made from. */
export interface FormKind {
  /** Table of the record; names its page for links. */
  readonly table: string;
  readonly felter: Felter;
  readonly words: Readonly<Record<string, FieldWords>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly groups: readonly Group[];
  /** Rules that need no look-up, run while one types. */
  readonly check?: (row: LooseRow) => readonly Problem[];
  readonly notice?: FunctionComponent<NoticeProps>;
  /** Codes that are offered, where not all of the list are. */
  readonly offered?: (field: string, row: LooseRow, today: string) => readonly string[] | null;
}

/** One version of a field that was changed side by side. */
export interface Version {
  readonly aendring: string;
  readonly vaerdi?: unknown;
  readonly bruger: string;
  readonly tid: string;
}

/** A record as its form was loaded with it. */
export interface Loaded {
  readonly row: LooseRow;
  readonly names: Readonly<Record<string, string>>;
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly conflicts: Readonly<Record<string, readonly Version[]>>;
}

export interface ReferenceOption {
  readonly id: string;
  readonly label: string;
  /** What tells two of the same name apart. */
  readonly under: string;
}

export interface FieldChange {
  readonly who: string;
  readonly when: string;
  readonly before: string;
}

/** What was typed and not saved: the touched fields, and the heads they were typed on. */
export interface Typed {
  readonly fields: Draft;
  readonly heads: Readonly<Record<string, readonly string[]>>;
}

/** How the form's fields reach other records. Given by whoever knows the operations. */
export interface Lookup {
  readonly search: (table: string, text: string) => Promise<readonly ReferenceOption[]>;
  readonly name: (table: string, id: string) => Promise<string | null>;
  /** Who wrote a field last, and what stood there before, in words. */
  readonly change: (field: string, head: string) => Promise<FieldChange | null>;
  /** The whole number that is shown masked. */
  readonly revealSecret: () => Promise<string | null>;
  /** Where a record's page is, or null where it has none. */
  readonly href: (table: string, id: string) => string | null;
}

export interface FieldProps {
  readonly name: string;
  readonly felt: Felter[string];
  readonly label: string;
  readonly help: string | undefined;
  readonly value: DraftValue;
  readonly error: string | null;
  readonly onChange: (value: DraftValue) => void;
  readonly onBlur: () => void;
}

/** What a save sends. `basis` is there for a record that exists: the heads its fields were loaded with. */
export interface Sent {
  readonly values: LooseRow;
  /** By field in konflikt the entry of the version that was chosen, where its value is only known masked. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, readonly string[]>>;
  /** Fields that showed a warning when it was sent. */
  readonly warned: readonly string[];
}

export interface RecordFormProps {
  readonly kind: FormKind;
  /** Null for a new record. */
  readonly loaded: Loaded | null;
  /** Values that a new record begins with. */
  readonly prefill: LooseRow;
  /** Warnings of the save before, for a form that stayed open because of them. */
  readonly warned: readonly Problem[];
  readonly today: string;
  readonly lookup: Lookup;
  readonly onSave: (sent: Sent, again: boolean) => Promise<void>;
  /** What was typed before and not saved, put back as the form opens. */
  readonly restored: Typed | null;
  /** Told at every change what stands in the form and nowhere else. */
  readonly onTyped: (typed: Typed | null) => void;
  /** The record was settled otherwise than by a save: the form can close. */
  readonly onSettled?: () => void;
  /** The field that has the focus when the form opens. */
  readonly focus?: string | undefined;
  /** Stands under the fields: what is asked because of the warnings that show now. */
  readonly asked?: (warnings: readonly Problem[]) => ReactNode;
  /** Stands at the end of the buttons. */
  readonly extra?: ReactNode;
  /** Stands under the buttons: what saving these values would do. Left out while something keeps them from being saved. */
  readonly outlook?: (values: LooseRow) => ReactNode;
}
