import { Modal, PasswordInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { OperationError } from '#shared/contract/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useCommand } from '../../service/index.ts';
import { DialogButtons, ErrorBox, showToast } from '../../ui/index.ts';
import { NO_PASSWORD, PasswordFields, passwordProblem } from './PasswordFields.tsx';

const { adgang } = tekster;

/** The service's sentence for one field of a refused command. */
function fieldError(error: unknown, felt: string): string | null {
  if (!(error instanceof OperationError)) return null;
  const found = error.error.fields?.[felt];
  return found === undefined ? null : feltfejl(found.kode, found.detalje);
}

function useChangePassword(onDone: () => void) {
  const { viaGendannelse } = useSession();
  const [gammel, setGammel] = useState('');
  const [ny, setNy] = useState(NO_PASSWORD);
  const [tried, setTried] = useState(false);
  const change = useCommand('adgang.changePassword');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (passwordProblem(ny) !== null) return;
    const onSuccess = (): void => {
      showToast({ message: adgang.skiftet });
      onDone();
    };
    // After the recovery key nobody has the old one.
    change.mutate(viaGendannelse ? { ny: ny.kode } : { gammel, ny: ny.kode }, { onSuccess });
  };
  return { asksOld: !viaGendannelse, gammel, setGammel, ny, setNy, tried, change, submit };
}

function ChangePasswordForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { asksOld, gammel, setGammel, ny, setNy, tried, change, submit } = useChangePassword(onDone);
  const oldError = fieldError(change.error, 'gammel');
  const newError = fieldError(change.error, 'ny');
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
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
        <DialogButtons label={adgang.skift} busy={change.isPending} onCancel={onDone} />
      </Stack>
    </form>
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
