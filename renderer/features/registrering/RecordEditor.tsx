import { useMemo, useState, type ReactNode } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { RecordForm, type Loaded, type LooseRow, type Sent } from '../../ui/form/index.ts';
import { Banner, SkeletonRows } from '../../ui/index.ts';
import { isHeard, SHORTCUTS } from '../../ui/shortcuts/index.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { isCounted } from '#shared/domain/indikatorer/index.ts';
import type { RecordKind } from './kind.ts';
import { lookupFor } from './lookup.ts';
import { createRecord, updateRecord, type GetAnswer, type SaveAnswer } from './operationer.ts';
import { Outlook } from './Outlook.tsx';
import classes from './registrering.module.css';
import { toastWithUndo } from './saving.ts';
import { useBegin } from './useBegin.ts';
import { useKladde } from './useKladde.ts';
import { useReasons } from './useReasons.tsx';

const { registrering: text, faelles } = tekster;
const NOTHING: LooseRow = {};
const NO_WARNINGS: readonly Problem[] = [];

/** How the form was left: `warned` holds warnings that only the service could give. */
export interface Outcome {
  readonly id: string | null;
  readonly warned: readonly Problem[];
}

interface EditorProps {
  readonly kind: RecordKind;
  /** Null for a new record. */
  readonly record: GetAnswer | null;
  readonly prefill?: LooseRow | undefined;
  /** The field to begin at. */
  readonly focus?: string | undefined;
  /** The page is left after the save, and its key for a new record with it. */
  readonly goesBack?: boolean | undefined;
  /** Warnings of the save before; null where the form is gone after a save, so that the toast must say all. */
  readonly warned: readonly Problem[] | null;
  readonly onDone: (outcome: Outcome) => void;
}

const toLoaded = ({ raekke, visning, hoveder, konflikter }: GetAnswer): Loaded => ({
  row: raekke,
  names: visning,
  heads: hoveder,
  conflicts: konflikter,
});

/** An old warning says nothing of this save, unless a field of its kind was sent: dates are judged together. */
function concerns(kind: RecordKind, sent: Sent, { felt }: Problem): boolean {
  const art = kind.form.felter[felt]?.art;
  return Object.keys(sent.values).some(
    (f) => f === felt || (art === 'dato' && kind.form.felter[f]?.art === 'dato'),
  );
}

/** Splits the answer's warnings: what the rules say in the form too, and what only the service could know. */
function sortWarnings(kind: RecordKind, sent: Sent, record: GetAnswer | null, { advarsler }: SaveAnswer) {
  const empty = Object.fromEntries(Object.keys(kind.form.felter).map((f) => [f, null]));
  const said = kind.form.check?.({ ...empty, ...record?.raekke, ...sent.values }) ?? [];
  const isSaid = (a: Problem): boolean => said.some((s) => s.felt === a.felt && s.kode === a.kode);
  return {
    unread: advarsler.filter((a) => isSaid(a) && !sent.warned.includes(a.felt)),
    news: advarsler.filter((a) => !isSaid(a) && concerns(kind, sent, a)),
  };
}

/** The toast says the first warning too: the form is closed before anybody can read it there. */
function savedMessage(kind: RecordKind, isNew: boolean, warning: Problem | undefined): string {
  const called = faelles.tabel[kind.tabel].bestemt;
  const message = isNew ? text.oprettet(called) : text.rettet(called);
  if (warning === undefined) return message;
  const label = kind.form.words[warning.felt]?.label ?? warning.felt;
  return text.gemtMen(message, label, feltfejl(warning.kode, warning.detalje));
}

interface Afterwards {
  readonly onSaved: () => void;
  /** Keeps the reasons that were typed for what is odd. */
  readonly onReasons: (id: string, handling: string) => Promise<void>;
  /** The form begins anew, for the next of its kind. */
  readonly onAgain: () => void;
}

function useSaving(
  { kind, record, warned, goesBack = false, onDone }: EditorProps,
  { onSaved, onReasons, onAgain }: Afterwards,
) {
  const id = record?.raekke.id ?? null;
  return async (sent: Sent, again: boolean): Promise<void> => {
    if (id !== null && Object.keys({ ...sent.values, ...sent.chosen }).length === 0) {
      await onReasons(id, '');
      onSaved();
      onDone({ id, warned: [] });
      return;
    }
    const answer = await (id === null
      ? createRecord(kind.tabel, sent.values)
      : updateRecord(kind.tabel, id, sent));
    await onReasons(answer.id, answer.handling);
    const { unread, news } = sortWarnings(kind, sent, record, answer);
    onSaved();
    const said = savedMessage(
      kind,
      id === null,
      again || warned === null ? (news[0] ?? unread[0]) : unread[0],
    );
    const offersNext = id === null && !again && !goesBack && isHeard('ny');
    toastWithUndo(offersNext ? text.ogDenNaeste(said, SHORTCUTS.ny.shown) : said, answer.handling);
    if (again) onAgain();
    else onDone({ id: answer.id, warned: news });
  };
}

const both = (first: () => void, then: () => void) => (): void => {
  first();
  then();
};

/** A form that stays open after its save begins anew with what was saved; what others write comes into it as it is. */
function useRounds(record: GetAnswer | null) {
  const [round, setRound] = useState(0);
  const [savedFrom, setSavedFrom] = useState<GetAnswer | null>(null);
  if (savedFrom !== null && savedFrom !== record) {
    setSavedFrom(null);
    setRound((n) => n + 1);
  }
  return { round, next: () => setRound((n) => n + 1), nextWhenLoaded: () => setSavedFrom(record) };
}

/** The form of one record, new or old, with its saving, its deletion, its draft, and what is said afterwards. */
export function RecordEditor(props: EditorProps): ReactNode {
  const { kind, record, warned, onDone } = props;
  const today = useToday();
  const rounds = useRounds(record);
  const draft = useKladde(kind, record, props.prefill ?? NOTHING);
  const begun = useBegin(kind, record === null);
  const id = record?.raekke.id ?? null;
  const loaded = useMemo(() => (record === null ? null : toLoaded(record)), [record]);
  const lookup = useMemo(() => lookupFor(kind.tabel, id), [kind, id]);
  const reasons = useReasons(kind, id, draft);
  const save = useSaving(props, {
    onReasons: reasons.give,
    onSaved: both(draft.drop, rounds.nextWhenLoaded),
    onAgain: rounds.next,
  });
  if (!draft.ready || begun === undefined) return <SkeletonRows rows={7} height={54} />;
  const onSettled = (): void => {
    draft.drop();
    onDone({ id: null, warned: [] });
  };
  return (
    <>
      <DraftNotice since={draft.since} trouble={draft.trouble} onDiscard={both(draft.drop, rounds.next)} />
      {warned !== null && warned.length > 0 && <SavedWithWarnings />}
      <RecordForm
        key={rounds.round}
        {...{ kind: kind.form, loaded, today, lookup }}
        warned={warned ?? NO_WARNINGS}
        prefill={{ ...begun, ...draft.prefill }}
        focus={props.focus}
        restored={draft.restored}
        onTyped={draft.onTyped}
        onSave={save}
        {...outlookFor(kind, id)}
        onSettled={onSettled}
        asked={reasons.asked}
        extra={
          record && (
            <>
              {kind.extra?.(record.raekke)}
              <Delete {...{ kind, record }} onDeleted={onSettled} />
            </>
          )
        }
      />
    </>
  );
}

/** The forms of what numbers are made of say what saving will do to them. */
function outlookFor({ tabel, outlook }: RecordKind, id: string | null) {
  if (outlook !== null) return { outlook: (values: LooseRow) => outlook(id, values) };
  return isCounted(tabel)
    ? { outlook: (values: LooseRow) => <Outlook tabel={tabel} id={id} values={values} /> }
    : {};
}

interface DeleteProps {
  readonly kind: RecordKind;
  readonly record: GetAnswer;
  readonly onDeleted: () => void;
}

function Delete({ kind, record, onDeleted }: DeleteProps): ReactNode {
  const { id, navn } = record.raekke;
  return (
    <DeleteButton
      tabel={kind.tabel}
      id={id}
      name={typeof navn === 'string' ? navn : null}
      onDeleted={onDeleted}
    />
  );
}

const SavedWithWarnings = (): ReactNode => (
  <div className={classes['saved']}>
    <Banner tone="warning" title={text.gemtMedAdvarsler} note={text.gemtMedAdvarslerNote} />
  </div>
);
