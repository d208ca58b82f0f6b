import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { RecordForm, type LooseRow, type Sent } from '../../ui/form/index.ts';
import { SkeletonRows } from '../../ui/index.ts';
import { DraftNotice, toastWithUndo, useDraft } from '../registrering/index.ts';
import { factsKind, noLookup } from './factsKind.ts';

interface Props {
  readonly row: Readonly<Record<string, unknown>>;
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly onDone: () => void;
}

const NOTHING: LooseRow = {};
const text = tekster.projekt;

/** The facts' one draft, by the project. */
export const factsDraft = (id: string): string => `projekt/${id}`;

export function FactsForm({ row, heads, onDone }: Props): ReactNode {
  const today = useToday();
  const id = String(row['id']);
  const [round, setRound] = useState(0);
  const titleOf = (): string => text.faktaKladde;
  const draft = useDraft({ noegle: factsDraft(id), tabel: 'projekt', id, given: NOTHING, titleOf });
  const leave = (): void => {
    draft.drop();
    onDone();
  };
  const save = async ({ values, basis }: Sent): Promise<void> => {
    const { handling } = await call('projekt.update', { ...values, id, grundlag: basis });
    toastWithUndo(text.gemt, handling);
    leave();
  };
  const beginAnew = (): void => {
    draft.drop();
    setRound((n) => n + 1);
  };
  if (!draft.ready) return <SkeletonRows rows={8} height={54} />;
  return (
    <>
      <DraftNotice since={draft.since} trouble={draft.trouble} onDiscard={beginAnew} />
      <RecordForm
        key={round}
        kind={factsKind}
        loaded={{ row, names: {}, heads, conflicts: {} }}
        prefill={NOTHING}
        warned={[]}
        today={today}
        lookup={noLookup}
        onSave={save}
        restored={draft.restored}
        onTyped={draft.onTyped}
        extra={
          <Button variant="default" onClick={leave}>
            {tekster.faelles.annuller}
          </Button>
        }
      />
    </>
  );
}
