import { Modal, PasswordInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useCommand } from '../../service/index.ts';
import { DialogForm, ErrorBox, fieldSentence, showToast } from '../../ui/index.ts';
import { NO_PASSWORD, PasswordFields, passwordProblem } from './PasswordFields.tsx';

const { adgang } = tekster;

function useChangePassword(onDone: () => void) {
  const { viaGendannelse } = useSession();
  const [gammel, setGammel] = useState('');
  const [ny, setNy] = useState(NO_PASSWORD);
  const [tried, setTried] = useState(false);
  const change = useCommand('adgang.changePassword');
  const send = (): void => {
    setTried(true);
    if (passwordProblem(ny) !== null) return;
    const onSuccess = (): void => {
      showToast({ message: adgang.skiftet });
      onDone();
    };
    // After the recovery key nobody has the old one.
    change.mutate(viaGendannelse ? { ny: ny.kode } : { gammel, ny: ny.kode }, { onSuccess });
  };
  return { asksOld: !viaGendannelse, gammel, setGammel, ny, setNy, tried, change, send };
}

function ChangePasswordForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { asksOld, gammel, setGammel, ny, setNy, tried, change, send } = useChangePassword(onDone);
  const oldError = fieldSentence(change.error, 'gammel');
  const newError = fieldSentence(change.error, 'ny');
  return (
    <DialogForm label={adgang.skift} busy={change.isPending} onSend={send} onCancel={onDone}>
      {change.isError && oldError === null && newError === null && <ErrorBox error={change.error} />}
      {asksOld && (
        <PasswordInput
          label={adgang.gammel}
          value={gammel}
          error={oldError}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': adgang.visKode }}
          onChange={(event) => setGammel(event.currentTarget.value)}
        />
      )}
      <PasswordFields label={adgang.ny} value={ny} onChange={setNy} tried={tried} error={newError} />
    </DialogForm>
  );
}

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Changes the password of whoever is in; without the old one after opening by the recovery key. */
export function ChangePasswordDialog({ opened, onClose }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={adgang.skift} size="sm">
      <ChangePasswordForm onDone={onClose} />
    </Modal>
  );
}
