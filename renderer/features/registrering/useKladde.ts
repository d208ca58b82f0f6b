import { useState } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import type { LooseRow, Typed } from '../../ui/form/index.ts';
import type { RecordKind } from './kind.ts';
import { wishedDraft } from './kladder.ts';
import type { GetAnswer } from './operationer.ts';
import { useDraft } from './useDraft.ts';

const { registrering: text, faelles } = tekster;

/** The name of a form's draft: the record, or the kind of a new one and what it began with. */
const noegleOf = (tabel: string, id: string | null, prefill: LooseRow): string => {
  const began = Object.keys(prefill).toSorted();
  const query = began.map((field) => `${field}=${String(prefill[field])}`).join('&');
  return `${tabel}/${id ?? 'ny'}${query === '' || id !== null ? '' : `?${query}`}`;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the draft is called in the list: the kind, and the name of the record or of whom it is about. */
function titleOf(kind: RecordKind, record: GetAnswer | null, typed: Typed): string {
  const name = textOf(typed.fields['navn']) || textOf(record?.raekke['navn']);
  const about = name || textOf(record?.visning['deltagerId']) || textOf(record?.visning['virksomhedId']);
  const what = record === null ? text.ny[kind.tabel] : text.rettelseAf(faelles.tabel[kind.tabel].bestemt);
  return about === '' ? what : text.om(what, about);
}

/** The draft of the form of one record, new or old. */
export function useKladde(kind: RecordKind, record: GetAnswer | null, given: LooseRow) {
  const id = record?.raekke.id ?? null;
  const [wished] = useState(() => wishedDraft(kind.tabel, id));
  return useDraft({
    noegle: wished ?? noegleOf(kind.tabel, id, given),
    tabel: kind.tabel,
    id,
    given,
    titleOf: (typed) => titleOf(kind, record, typed),
  });
}
