import { Button, Checkbox, Modal, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { DialogForm, showErrorToast } from '../../ui/index.ts';
import type { Activity } from '../registrering/index.ts';
import { useLines, useStanding } from './DeltagerKort.tsx';
import { KortSheet } from './KortSheet.tsx';
import type { Absence } from './timeline/marks.ts';

const text = tekster.deltagere.udskrift;

interface PrintKortProps {
  readonly row: Deltager;
  readonly activities: readonly Activity[];
  readonly absence: Absence;
}

/** Prints the card; showing the whole number is noted as a look-up. */
function usePrinting({ row, activities, absence }: PrintKortProps) {
  const frame = usePrintFrame();
  const today = useToday();
  const lines = useLines(row, activities, absence);
  const standing = useStanding(row, activities);
  return async (withCpr: boolean): Promise<void> => {
    try {
      const cpr = withCpr ? (await call('deltagere.showCpr', { id: row.id })).cpr : null;
      await printSheet({
        name: text.filnavn,
        about: { tabel: 'deltager', id: row.id },
        content: <KortSheet {...{ frame, row, cpr, lines, activities, today, ...standing }} />,
      });
    } catch (error) {
      showErrorToast(error);
    }
  };
}

/** The card on paper; the whole CPR number only where it is asked for. */
export function PrintKort(props: PrintKortProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [withCpr, setWithCpr] = useState(false);
  const print = usePrinting(props);
  const close = (): void => setOpen(false);
  const send = (): void => {
    close();
    void print(withCpr);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} />}
        onClick={() => setOpen(true)}
      >
        {tekster.faelles.udskriv}
      </Button>
      <Modal opened={open} onClose={close} title={text.titel} centered>
        <DialogForm label={tekster.faelles.udskriv} onSend={send} onCancel={close}>
          <Text size="sm">{text.note}</Text>
          <Checkbox
            label={text.medCpr}
            description={text.medCprNote}
            checked={withCpr}
            onChange={(event) => setWithCpr(event.currentTarget.checked)}
          />
        </DialogForm>
      </Modal>
    </>
  );
}
