import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { Card, ErrorBox, errorCode, useInitialFocus } from '../../ui/index.ts';
import { FolderField } from './FolderField.tsx';
import styles from './start.module.css';

const { projekt, adgang, faelles } = tekster;

interface OpenProjectProps {
  readonly mappe: string;
  readonly bruger: string;
  readonly onBack: () => void;
  readonly onRestore: (mappe: string) => void;
}

function useOpenForm(initial: Pick<OpenProjectProps, 'mappe' | 'bruger'>) {
  const [values, setValues] = useState({ ...initial, adgangskode: '' });
  const [tried, setTried] = useState(false);
  const open = useCommand('projekt.open');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    const { mappe, bruger, adgangskode } = values;
    if (mappe.trim() === '' || adgangskode === '') return;
    open.mutate({
      mappe: mappe.trim(),
      adgangskode,
      ...(bruger.trim() === '' ? {} : { bruger: bruger.trim() }),
    });
  };
  const set = (part: Partial<typeof values>): void => setValues({ ...values, ...part });
  return { values, set, tried, open, submit };
}

type OpenForm = ReturnType<typeof useOpenForm>;

function Fields({
  form,
  knowsFolder,
}: {
  readonly form: OpenForm;
  readonly knowsFolder: boolean;
}): ReactNode {
  const { values, set, tried } = form;
  const password = useInitialFocus(knowsFolder);
  return (
    <>
      <FolderField
        value={values.mappe}
        description={projekt.mappeHjaelp}
        error={tried && values.mappe.trim() === '' ? projekt.mappeKraeves : null}
        onChange={(mappe) => set({ mappe })}
      />
      <TextInput
        label={projekt.bruger}
        description={projekt.brugerHjaelp}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={values.bruger}
        autoComplete="username"
        onChange={(event) => set({ bruger: event.currentTarget.value })}
      />
      <PasswordInput
        ref={password}
        label={projekt.adgangskodeEllerNoegle}
        value={values.adgangskode}
        autoComplete="current-password"
        error={tried && values.adgangskode === '' ? projekt.adgangskodeKraeves : null}
        visibilityToggleButtonProps={{ 'aria-label': adgang.visKode }}
        onChange={(event) => set({ adgangskode: event.currentTarget.value })}
      />
    </>
  );
}

/** Name and password; what the service refuses is told in a sentence above, and nothing is changed. */
export function OpenProject({ onBack, onRestore, ...initial }: OpenProjectProps): ReactNode {
  const form = useOpenForm(initial);
  const { open, values, submit } = form;
  const restore =
    open.isError && errorCode(open.error) === 'beskadiget' ? (
      <Button variant="default" size="compact-sm" onClick={() => onRestore(values.mappe)}>
        {projekt.gendan}
      </Button>
    ) : undefined;
  return (
    <form className={styles['narrow']} onSubmit={submit}>
      <Card title={projekt.aabn}>
        <Stack gap="sm">
          {open.isError && <ErrorBox error={open.error} action={restore} />}
          <Fields form={form} knowsFolder={initial.mappe !== ''} />
          <Group justify="space-between" mt="xs">
            <Button variant="default" onClick={onBack}>
              {faelles.tilbage}
            </Button>
            <Button type="submit" loading={open.isPending}>
              {projekt.aabnKnap}
            </Button>
          </Group>
        </Stack>
      </Card>
    </form>
  );
}
