import { Modal, Stack } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { DateInput, DialogButtons } from '../../ui/index.ts';
import { savePeriode } from './usePlan.ts';

const { perioder, faelles, fejl } = tekster;

/** A period to change, or a new one (`id` null). */
export interface PeriodeDraft {
  readonly id: string | null;
  readonly nr: number;
  readonly fra: string | null;
  readonly til: string | null;
}

function PeriodeForm({ draft, onDone }: { draft: PeriodeDraft; onDone: () => void }): ReactNode {
  const today = useToday();
  const [fra, setFra] = useState(draft.fra);
  const [til, setTil] = useState(draft.til);
  const [tried, setTried] = useState(false);
  const backwards = fra !== null && til !== null && til < fra;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (fra === null || til === null || backwards) return;
    if (await savePeriode(draft.id, { nr: draft.nr, fra, til })) onDone();
  };
  const missing = (value: string | null): string | null => (tried && value === null ? fejl.dato.tom : null);
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <DateInput
          label={perioder.periodeFra}
          today={today}
          value={fra}
          error={missing(fra)}
          onChange={setFra}
        />
        <DateInput
          label={perioder.periodeTil}
          today={today}
          value={til}
          error={backwards ? perioder.slutFoerStart : missing(til)}
          onChange={setTil}
        />
        <DialogButtons label={faelles.gem} onCancel={onDone} />
      </Stack>
    </form>
  );
}

interface Props {
  readonly draft: PeriodeDraft | null;
  readonly onClose: () => void;
}

export function PeriodeDialog({ draft, onClose }: Props): ReactNode {
  const title = draft === null || draft.id === null ? perioder.nyPeriode : perioder.retPeriode(draft.nr);
  return (
    <Modal
      opened={draft !== null}
      onClose={onClose}
      title={title}
      size="sm"
      closeButtonProps={{ 'aria-label': faelles.luk }}
    >
      {draft !== null && <PeriodeForm draft={draft} onDone={onClose} />}
    </Modal>
  );
}
