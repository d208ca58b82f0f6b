import { Modal, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ROLLER, type Rolle } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { DialogForm, ErrorBox, showToast } from '../../ui/index.ts';
import { NO_PASSWORD, PasswordFields, passwordProblem } from './PasswordFields.tsx';

const { adgang, koder } = tekster;
const ROLE_OPTIONS = ROLLER.map((rolle) => ({ value: rolle, label: koder.bruger.rolle[rolle] }));

function useNewUser(onDone: () => void) {
  const [navn, setNavn] = useState('');
  const [rolle, setRolle] = useState<Rolle>('jobformidler');
  const [kode, setKode] = useState(NO_PASSWORD);
  const [tried, setTried] = useState(false);
  const create = useCommand('adgang.createBruger');
  const send = (): void => {
    setTried(true);
    if (navn.trim() === '' || passwordProblem(kode) !== null) return;
    const onSuccess = (): void => {
      showToast({ message: adgang.brugerOprettet(navn.trim()) });
      onDone();
    };
    create.mutate({ navn, rolle, adgangskode: kode.kode }, { onSuccess });
  };
  return { navn, setNavn, rolle, setRolle, kode, setKode, tried, create, send };
}

function NewUserForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { navn, setNavn, rolle, setRolle, kode, setKode, tried, create, send } = useNewUser(onDone);
  return (
    <DialogForm label={adgang.opretBruger} busy={create.isPending} onSend={send} onCancel={onDone}>
      {create.isError && <ErrorBox error={create.error} />}
      <TextInput
        label={adgang.navn}
        value={navn}
        data-autofocus
        error={tried && navn.trim() === '' ? adgang.navnKraeves : null}
        onChange={(event) => setNavn(event.currentTarget.value)}
      />
      <Select
        label={adgang.rolle}
        description={adgang.rolleNote}
        data={ROLE_OPTIONS}
        value={rolle}
        allowDeselect={false}
        onChange={(value) => value !== null && setRolle(value)}
      />
      <PasswordFields value={kode} onChange={setKode} tried={tried} />
    </DialogForm>
  );
}

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function NewUserDialog({ opened, onClose }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={adgang.nyBruger} size="sm">
      <NewUserForm onDone={onClose} />
    </Modal>
  );
}
