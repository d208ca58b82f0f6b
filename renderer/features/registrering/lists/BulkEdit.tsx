import { Checkbox, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { InputOf } from '#shared/contract/index.ts';
import { kanRettesForMange } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { feltnavn, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { useCommand, useOperation } from '../../../service/index.ts';
import { readField, sentence, SingleField, type DraftValue } from '../../../ui/form/index.ts';
import { fieldSentence, FormDialog, showErrorToast } from '../../../ui/index.ts';
import type { RecordKind } from '../kind.ts';
import { lookupFor } from '../lookup.ts';
import { toastWithUndo } from '../saving.ts';
import classes from './lists.module.css';
import { Preview } from './Preview.tsx';
import { isListet } from './useSelection.ts';

const { lister: text, faelles } = tekster;
const LOOKUP = lookupFor('', null);
const WAIT_MS = 200;

interface BulkEditProps {
  readonly kind: RecordKind;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

type Change = InputOf<'registrering.previewMany'>;

/** What would be sent, as far as it can be read; why not, where it cannot. */
function useChange({ kind, ids }: BulkEditProps) {
  const today = useToday();
  const [felt, setFelt] = useState<string | null>(null);
  const [draft, setDraft] = useState<DraftValue>(null);
  const [emptied, setEmptied] = useState(false);
  const field = felt === null ? undefined : kind.form.felter[felt];
  const read = field === undefined ? null : readField(field, emptied ? null : draft, today);
  const given = emptied || (draft !== null && draft !== '');
  const vaerdi = given && read?.ok === true ? read.value : undefined;
  const { tabel } = kind;
  const known = isListet(tabel) && felt !== null && vaerdi !== undefined;
  const change: Change | null = known ? { tabel, ids: [...ids], felt, vaerdi } : null;
  const choose = (next: string | null): void => {
    setFelt(next);
    setDraft(null);
    setEmptied(false);
  };
  const wrong = read !== null && !read.ok ? sentence(read.refusal) : null;
  return { today, felt, field, choose, draft, setDraft, emptied, setEmptied, wrong, change };
}

const NOTHING: Change = { tabel: 'deltager', ids: ['-'], felt: '', vaerdi: null };

/** What it would do, asked once the typing rests; and why the field itself refuses the value. */
function usePlan(change: Change | null) {
  const key = JSON.stringify([change?.felt, change?.vaerdi]);
  const [rested] = useDebouncedValue(key, WAIT_MS);
  const enabled = change !== null && rested === key;
  const answer = useOperation('registrering.previewMany', change ?? NOTHING, { enabled });
  const plan = enabled && answer.isSuccess ? answer.data : null;
  return { plan, refused: change === null ? null : fieldSentence(answer.error, change.felt) };
}

/** Sends it, and says how to take it back. */
function useSending({ kind, onClose }: BulkEditProps, change: Change | null, udeladAfviste: boolean) {
  const update = useCommand('registrering.updateMany');
  const send = async (): Promise<void> => {
    if (change === null) return;
    try {
      const { handling, antal } = await update.mutateAsync({ ...change, udeladAfviste });
      const { en, flere } = faelles.tabel[kind.tabel];
      const felt = feltnavn(kind.tabel, change.felt);
      toastWithUndo(text.rettet(antal, antal === 1 ? en : flere, felt), handling);
      onClose();
    } catch (error) {
      showErrorToast(error);
    }
  };
  return { send, busy: update.isPending };
}

/** One field of all that are chosen: what it will do is shown before it is done. */
export function BulkEdit(props: BulkEditProps): ReactNode {
  const { kind, ids, onClose } = props;
  const [leaveOut, setLeaveOut] = useState(false);
  const model = useChange(props);
  const { plan, refused } = usePlan(model.change);
  const { send, busy } = useSending(props, model.change, leaveOut);
  const ready = plan !== null && plan.aendres > 0 && (plan.afvist.length === 0 || leaveOut);
  const { en, flere } = faelles.tabel[kind.tabel];
  return (
    <FormDialog
      title={text.retTitel(ids.length, ids.length === 1 ? en : flere)}
      label={text.retKnap(plan?.aendres ?? 0)}
      busy={busy}
      disabled={!ready}
      onSend={() => ready && void send()}
      onClose={onClose}
    >
      <FieldAndValue kind={kind} model={model} refused={refused} />
      <div className={classes['plan']} aria-live="polite">
        {plan !== null && <Preview {...{ plan, leaveOut }} onLeaveOut={setLeaveOut} />}
      </div>
    </FormDialog>
  );
}

interface FieldAndValueProps {
  readonly kind: RecordKind;
  readonly model: ReturnType<typeof useChange>;
  readonly refused: string | null;
}

function FieldAndValue({ kind, model, refused }: FieldAndValueProps): ReactNode {
  const { today, felt, field, choose, draft, setDraft, emptied, setEmptied, wrong } = model;
  const entitet = ENTITETER[kind.tabel];
  const fields = Object.keys(kind.form.felter).filter((name) => kanRettesForMange(entitet, name));
  return (
    <>
      <Select
        label={text.felt}
        data={fields.map((value) => ({ value, label: feltnavn(kind.tabel, value) }))}
        value={felt}
        searchable
        selectFirstOptionOnChange
        data-autofocus
        onChange={choose}
      />
      {felt !== null && !emptied && (
        <SingleField
          key={felt}
          kind={kind.form}
          field={felt}
          label={text.nyVaerdi}
          lookup={LOOKUP}
          today={today}
          value={draft}
          error={wrong ?? refused}
          onChange={setDraft}
        />
      )}
      {field !== undefined && !field.kraevet && (
        <Checkbox
          label={text.toem}
          checked={emptied}
          onChange={(event) => setEmptied(event.currentTarget.checked)}
        />
      )}
    </>
  );
}
