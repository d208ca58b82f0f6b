import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { OperationError } from '#shared/contract/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useCommand } from '../../service/index.ts';
import { ErrorBox, showToast } from '../../ui/index.ts';
import { NO_PASSWORD, PasswordFields, passwordProblem } from './PasswordFields.tsx';

const { adgang, faelles } = tekster;

/** The service's sentence for one field of a refused command. */
function fieldError(error: unknown, felt: string): string | null {
  if (!(error instanceof OperationError)) return null;
  const found = error.error.fields?.[felt];
  return found === undefined ? null : feltfejl(found.kode, found.detalje);
}

function ChangePasswordForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { viaGendannelse } = useSession();
  const [gammel, setGammel] = useState('');
  const [ny, setNy] = useState(NO_PASSWORD);
  const [tried, setTried] = useState(false);
  const change = useCommand('adgang.changePassword');
  const oldError = fieldError(change.error, 'gammel');
  const newError = fieldError(change.error, 'ny');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (passwordProblem(ny) !== null) return;
    const input = viaGendannelse ? { ny: ny.kode } : { gammel, ny: ny.kode };
    change.mutate(input, {
      onSuccess: () => {
        showToast({ message: adgang.skiftet });
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {change.isError && oldError === null && newError === null && <ErrorBox error={change.error} />}
        {!viaGendannelse && (
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
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onDone}>
            {faelles.annuller}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {adgang.skift}
          </Button>
        </Group>
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
    <Modal
      opened={opened}
      onClose={onClose}
      title={adgang.skift}
      size="sm"
      closeButtonProps={{ 'aria-label': faelles.luk }}
    >
      <ChangePasswordForm onDone={onClose} />
    </Modal>
  );
}
