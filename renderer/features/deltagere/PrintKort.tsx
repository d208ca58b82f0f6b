import { Button, Checkbox, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { DialogButtons, showErrorToast } from '../../ui/index.ts';
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

/** The card on paper; the whole CPR number only where asked for, which is noted as a look-up. */
export function PrintKort({ row, activities, absence }: PrintKortProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [withCpr, setWithCpr] = useState(false);
  const frame = usePrintFrame();
  const today = useToday();
  const lines = useLines(row, activities, absence);
  const standing = useStanding(row.id, activities);
  const print = async (): Promise<void> => {
    setOpen(false);
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
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} />}
        onClick={() => setOpen(true)}
      >
        {tekster.faelles.udskriv}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={text.titel} centered>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void print();
          }}
        >
          <p>{text.note}</p>
          <Checkbox
            label={text.medCpr}
            description={text.medCprNote}
            checked={withCpr}
            onChange={(event) => setWithCpr(event.currentTarget.checked)}
          />
          <DialogButtons label={tekster.faelles.udskriv} onCancel={() => setOpen(false)} />
        </form>
      </Modal>
    </>
  );
}
