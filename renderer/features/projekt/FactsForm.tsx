import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { RecordForm, type LooseRow, type Sent } from '../../ui/form/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { factsKind, noLookup } from './factsKind.ts';

interface Props {
  readonly row: Readonly<Record<string, unknown>>;
  readonly heads: Readonly<Record<string, readonly string[]>>;
  readonly onDone: () => void;
}

const NOTHING: LooseRow = {};
const nothing = (): void => undefined;

export function FactsForm({ row, heads, onDone }: Props): ReactNode {
  const today = useToday();
  const save = async ({ values, basis }: Sent): Promise<void> => {
    const { handling } = await call('projekt.update', { ...values, id: String(row['id']), grundlag: basis });
    toastWithUndo(tekster.projekt.gemt, handling);
    onDone();
  };
  return (
    <RecordForm
      kind={factsKind}
      loaded={{ row, names: {}, heads, conflicts: {} }}
      prefill={NOTHING}
      warned={[]}
      today={today}
      lookup={noLookup}
      onSave={save}
      restored={null}
      onTyped={nothing}
      extra={
        <Button variant="default" onClick={onDone}>
          {tekster.faelles.annuller}
        </Button>
      }
    />
  );
}
