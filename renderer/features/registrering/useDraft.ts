import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Kladdeindhold } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { useLosing, type LooseRow, type Typed } from '../../ui/form/index.ts';
import { showToast } from '../../ui/index.ts';
import {
  beginDrafts,
  draftTrouble,
  dropDraft,
  findDraft,
  flushDrafts,
  keepDraft,
  sendDraftsNow,
  subscribeDrafts,
  wishDraft,
  type Kladde,
} from './kladder.ts';

/** The list of drafts, asked for again whenever this window has kept or dropped one. */
export function useKladder(): readonly Kladde[] | undefined {
  const { skrivebeskyttet } = useSession();
  const queries = useQueryClient();
  const list = useOperation('kladder.list', {}, { enabled: !skrivebeskyttet });
  useEffect(
    () => subscribeDrafts(() => void queries.invalidateQueries({ queryKey: ['kladder.list'] })),
    [queries],
  );
  return list.isError || skrivebeskyttet ? [] : list.data?.kladder;
}

/** The drafts of this project and this user; sent at once when a field or the window is left. */
export function useDrafts(): void {
  const { projektId, bruger } = useSession();
  useEffect(() => beginDrafts(`${projektId}/${bruger.id}`), [projektId, bruger.id]);
  useEffect(() => {
    const flush = (): void => void flushDrafts();
    document.addEventListener('visibilitychange', flush);
    document.addEventListener('focusout', flush);
    window.addEventListener('pagehide', sendDraftsNow);
    window.addEventListener('beforeunload', sendDraftsNow);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      document.removeEventListener('focusout', flush);
      window.removeEventListener('pagehide', sendDraftsNow);
      window.removeEventListener('beforeunload', sendDraftsNow);
    };
  }, []);
}

/** Where a form's draft belongs, and what it is called in the list. */
export interface DraftPlace {
  readonly noegle: string;
  /** The record that is opened when the draft is chosen; a null id is a new one. */
  readonly tabel: string;
  readonly id: string | null;
  /** What a new record's form began with. */
  readonly given: LooseRow;
  readonly titleOf: (typed: Typed) => string;
}

const LONGEST_TITLE = 200;
const ROW: Kladdeindhold['prefill'] = {};
const toPrefill = (prefill: LooseRow): Kladdeindhold['prefill'] =>
  Object.entries(prefill).reduce(
    (all, [field, value]) => (typeof value === 'string' ? { ...all, [field]: value } : all),
    ROW,
  );

const toTyped = ({ indhold }: Kladde): Typed => ({ fields: indhold.felter, heads: indhold.hoveder });

/** Reasons typed for what is odd, by field and code. */
export type Grunde = Kladdeindhold['grunde'];
interface Parts {
  readonly typed: Typed | null;
  /** Null while nobody has touched them: those of the draft stand. */
  readonly grunde: Grunde | null;
}
const NO_PARTS: Parts = { typed: null, grunde: null };
const NOTHING_TYPED: Typed = { fields: {}, heads: {} };
const NO_GRUNDE: Grunde = {};

function toIndhold({ tabel, id, titleOf }: DraftPlace, prefill: LooseRow, typed: Typed, grunde: Grunde) {
  return {
    tabel,
    id,
    titel: titleOf(typed).slice(0, LONGEST_TITLE),
    prefill: id === null ? toPrefill(prefill) : {},
    felter: { ...typed.fields },
    hoveder: Object.fromEntries(Object.entries(typed.heads).map(([field, heads]) => [field, [...heads]])),
    grunde,
  };
}

/** Tells the guard of the page when what is typed could not be kept, and the person when it was. */
function useLeaving(noegle: string, unsaved: { readonly current: boolean }) {
  const trouble = useSyncExternalStore(subscribeDrafts, () => draftTrouble(noegle));
  useLosing(trouble !== null);
  useEffect(
    () => () => {
      if (!unsaved.current) return;
      void flushDrafts();
      if (draftTrouble(noegle) === null)
        showToast({ id: 'kladde', message: tekster.registrering.kladdeGemt });
    },
    [noegle, unsaved],
  );
  return trouble;
}

type Content = (typed: Typed, grunde: Grunde) => Kladdeindhold;

/** The two parts of a draft, which change apart: what stands in the fields, and reasons for what is odd in them. */
function useParts(noegle: string, kept: Grunde, content: Content) {
  const unsaved = useRef(false);
  const parts = useRef(NO_PARTS);
  const keep = useCallback(
    (more: Partial<Parts>): void => {
      const { typed, grunde } = (parts.current = { ...parts.current, ...more });
      const reasons = grunde ?? kept;
      const had = unsaved.current;
      unsaved.current = typed !== null || Object.values(reasons).some((words) => words.trim() !== '');
      if (unsaved.current) keepDraft(noegle, content(typed ?? NOTHING_TYPED, reasons));
      else if (had) void dropDraft(noegle);
    },
    [noegle, kept, content],
  );
  const forget = useCallback((): void => {
    unsaved.current = false;
    parts.current = NO_PARTS;
    void dropDraft(noegle);
  }, [noegle]);
  return { unsaved, keep, forget };
}

/** What stands in a form and is not saved yet is kept as a draft, and put back when the form opens again. */
export function useDraft(place: DraftPlace) {
  const listed = useKladder();
  useEffect(() => wishDraft(null), []);
  const { noegle, given } = place;
  const [opened, setOpened] = useState<Kladde | null | undefined>(undefined);
  // Once, as soon as the drafts are known: what is typed afterwards is in the form itself.
  if (opened === undefined && listed !== undefined) setOpened(findDraft(noegle, listed));
  const prefill = useMemo(() => ({ ...given, ...opened?.indhold.prefill }), [given, opened]);
  const latest = useRef(place);
  useEffect(() => void (latest.current = place), [place]);
  const content = useCallback<Content>(
    (typed, grunde) => toIndhold(latest.current, prefill, typed, grunde),
    [prefill],
  );
  const kept = opened?.indhold.grunde ?? NO_GRUNDE;
  const [reasons, setGrunde] = useState<Grunde | null>(null);
  const { unsaved, keep, forget } = useParts(noegle, kept, content);
  const trouble = useLeaving(noegle, unsaved);
  const onTyped = useCallback((typed: Typed | null): void => keep({ typed }), [keep]);
  const drop = useCallback((): void => {
    setOpened(null);
    setGrunde(null);
    forget();
  }, [forget]);
  const restored = useMemo(() => (opened ? toTyped(opened) : null), [opened]);
  const onGrunde = (words: Grunde): void => {
    setGrunde(words);
    keep({ grunde: words });
  };
  const since = opened?.tid ?? null;
  const grunde = reasons ?? kept;
  return { ready: opened !== undefined, since, restored, prefill, trouble, onTyped, drop, grunde, onGrunde };
}
