import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { RecordForm, useLeaveGuard, type Loaded, type LooseRow, type Sent } from '../../ui/form/index.ts';
import { Banner } from '../../ui/index.ts';
import { isHeard, SHORTCUTS } from '../../ui/shortcuts/index.ts';
import { DeleteButton } from './DeleteButton.tsx';
import { isCounted } from '#shared/domain/indikatorer/index.ts';
import type { RecordKind } from './kind.ts';
import { lookupFor } from './lookup.ts';
import { createRecord, updateRecord, type GetAnswer, type SaveAnswer } from './operationer.ts';
import { Outlook } from './Outlook.tsx';
import classes from './registrering.module.css';
import { toastWithUndo } from './saving.ts';

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

/** What stands in the form now: a record as it was loaded, kept while something is typed in it. */
function useSnapshot(record: GetAnswer | null, dirty: boolean): GetAnswer | null {
  const [shown, setShown] = useState(record);
  if (!dirty && shown !== record) setShown(record);
  return shown;
}

/** Whether something is typed, told to the page's guard as long as the form is there. */
function useDirty() {
  const guard = useLeaveGuard();
  const [dirty, setDirty] = useState(false);
  const onDirty = useCallback(
    (now: boolean) => {
      setDirty(now);
      guard.setDirty(now);
    },
    [guard],
  );
  useEffect(() => () => guard.setDirty(false), [guard]);
  return { dirty, onDirty };
}

function useSaving({ kind, warned, onDone }: EditorProps, shown: GetAnswer | null, onSaved: () => void) {
  const [round, setRound] = useState(0);
  const id = shown?.raekke.id ?? null;
  const save = async (sent: Sent, again: boolean): Promise<void> => {
    if (id !== null && Object.keys(sent.values).length === 0) {
      onSaved();
      onDone({ id, warned: [] });
      return;
    }
    const answer = await (id === null
      ? createRecord(kind.tabel, sent.values)
      : updateRecord(kind.tabel, id, sent.values, sent.basis));
    const { unread, news } = sortWarnings(kind, sent, shown, answer);
    onSaved();
    const said = savedMessage(
      kind,
      id === null,
      again || warned === null ? (news[0] ?? unread[0]) : unread[0],
    );
    const offersNext = id === null && !again && isHeard('ny');
    toastWithUndo(offersNext ? text.ogDenNaeste(said, SHORTCUTS.ny.shown) : said, answer.handling);
    if (again) setRound((n) => n + 1);
    else onDone({ id: answer.id, warned: news });
  };
  return { round, save };
}

/** The form of one record, new or old, with its saving, its deletion, and what is said afterwards. */
export function RecordEditor(props: EditorProps): ReactNode {
  const { kind, record, prefill, warned, onDone } = props;
  const today = useToday();
  const { dirty, onDirty } = useDirty();
  const shown = useSnapshot(record, dirty);
  const id = shown?.raekke.id ?? null;
  const loaded = useMemo(() => (shown === null ? null : toLoaded(shown)), [shown]);
  const lookup = useMemo(() => lookupFor(id), [id]);
  const { round, save } = useSaving(props, shown, () => onDirty(false));
  const onSettled = (): void => {
    onDirty(false);
    onDone({ id: null, warned: [] });
  };
  return (
    <>
      {warned !== null && warned.length > 0 && (
        <div className={classes['saved']}>
          <Banner tone="warning" title={text.gemtMedAdvarsler} note={text.gemtMedAdvarslerNote} />
        </div>
      )}
      <RecordForm
        key={`${round}-${JSON.stringify(loaded?.heads ?? null)}`}
        {...{ kind: kind.form, loaded, today, lookup, onDirty }}
        warned={warned ?? NO_WARNINGS}
        prefill={prefill ?? NOTHING}
        focus={props.focus}
        onSave={save}
        {...outlookFor(kind, id)}
        onSettled={onSettled}
        extra={
          id !== null && (
            <DeleteButton tabel={kind.tabel} id={id} name={ownName(shown)} onDeleted={onSettled} />
          )
        }
      />
    </>
  );
}

/** The forms of what indicators count say what saving will do to them. */
const outlookFor = ({ tabel }: RecordKind, id: string | null) =>
  isCounted(tabel)
    ? { outlook: (values: LooseRow) => <Outlook tabel={tabel} id={id} values={values} /> }
    : {};

const ownName = (record: GetAnswer | null): string | null => {
  const name = record?.raekke['navn'];
  return typeof name === 'string' ? name : null;
};
