import { Button, Group, Modal } from '@mantine/core';
import { IconKey, IconRefresh } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useCommand } from '../../service/index.ts';
import { Card, ConfirmDialog, showErrorToast } from '../../ui/index.ts';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
import { RecoveryKey } from './RecoveryKey.tsx';

const { adgang, projekt, faelles } = tekster;

/** Shown once, until it is kept. */
function KeyDialog({
  noegle,
  onDone,
}: {
  readonly noegle: string | null;
  readonly onDone: () => void;
}): ReactNode {
  const { mappe } = useSession();
  return (
    <Modal
      opened={noegle !== null}
      onClose={() => undefined}
      title={projekt.noegle}
      size="lg"
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {noegle !== null && (
        <RecoveryKey noegle={noegle} mappe={mappe} doneLabel={faelles.faerdig} onDone={onDone} />
      )}
    </Modal>
  );
}

/** A new recovery key: asked first, since the printed one stops working. */
function NewRecoveryKey(): ReactNode {
  const [asking, setAsking] = useState(false);
  const [noegle, setNoegle] = useState<string | null>(null);
  const make = useCommand('adgang.newRecoveryKey');
  const confirm = (): void =>
    make.mutate(
      {},
      {
        onSuccess: (data) => setNoegle(data.gendannelsesnoegle),
        onError: showErrorToast,
        onSettled: () => setAsking(false),
      },
    );
  return (
    <>
      <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={() => setAsking(true)}>
        {adgang.nyNoegle}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={adgang.nyNoegle}
        confirmLabel={adgang.nyNoegle}
        busy={make.isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        {adgang.nyNoegleSpoerg}
      </ConfirmDialog>
      <KeyDialog noegle={noegle} onDone={() => setNoegle(null)} />
    </>
  );
}

export function SecurityCard(): ReactNode {
  const [changing, setChanging] = useState(false);
  return (
    <Card title={adgang.sikkerhed} note={adgang.nyNoegleNote}>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconKey size={16} />} onClick={() => setChanging(true)}>
          {adgang.skift}
        </Button>
        <NewRecoveryKey />
      </Group>
      <ChangePasswordDialog opened={changing} onClose={() => setChanging(false)} />
    </Card>
  );
}
