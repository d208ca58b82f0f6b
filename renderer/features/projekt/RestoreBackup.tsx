import { Button, Group, PasswordInput, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster, visStoerrelse, visTidspunkt } from '#shared/tekster/index.ts';
import { useCommand, useOperation } from '../../service/index.ts';
import { Card, ConfirmDialog, ErrorBox, showToast } from '../../ui/index.ts';
import { FolderField } from './FolderField.tsx';
import styles from './start.module.css';

const { projekt, adgang, faelles } = tekster;

interface BackupChoiceProps {
  readonly mappe: string;
  readonly value: string | null;
  readonly onChange: (navn: string, tid: string) => void;
}

/** The backups of a folder, newest first. */
function BackupChoice({ mappe, value, onChange }: BackupChoiceProps): ReactNode {
  const list = useOperation('projekt.listBackups', { mappe });
  if (list.isError) return <ErrorBox error={list.error} />;
  const backups = (list.data?.backups ?? []).toSorted((a, b) => (a.tid < b.tid ? 1 : -1));
  if (list.data !== undefined && backups.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {projekt.gendanIngen}
      </Text>
    );
  }
  return (
    <Radio.Group
      label={projekt.gendanVaelg}
      value={value}
      onChange={(navn) => onChange(navn, backups.find((b) => b.navn === navn)?.tid ?? '')}
    >
      <Stack gap={6} mt={6}>
        {backups.map((backup) => (
          <Radio
            key={backup.navn}
            value={backup.navn}
            label={`${visTidspunkt(backup.tid)} · ${visStoerrelse(backup.bytes)}`}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface RestoreProps {
  readonly mappe: string;
  readonly onBack: () => void;
  readonly onRestored: (mappe: string) => void;
}

interface Chosen {
  readonly navn: string;
  readonly tid: string;
}

/** What is typed and chosen, and the one command at the end. */
function useRestore(initial: string, onRestored: (mappe: string) => void) {
  const [mappe, setMappe] = useState(initial);
  const [found, setFound] = useState(initial);
  const [backup, setBackup] = useState<Chosen | null>(null);
  const [adgangskode, setAdgangskode] = useState('');
  const [asking, setAsking] = useState(false);
  const restore = useCommand('projekt.restore');
  const run = (): void => {
    if (backup === null) return;
    restore.mutate(
      { mappe: found, backup: backup.navn, adgangskode },
      {
        onSuccess: ({ bevaretSom }) => {
          showToast({ message: projekt.gendannet(bevaretSom) });
          onRestored(found);
        },
        onSettled: () => setAsking(false),
      },
    );
  };
  const form = { mappe, setMappe, found, setFound, backup, setBackup, adgangskode, setAdgangskode };
  return { ...form, asking, setAsking, restore, run };
}

type Restore = ReturnType<typeof useRestore>;

function Fields({ form }: { readonly form: Restore }): ReactNode {
  const { mappe, setMappe, found, setFound, backup, setBackup, adgangskode, setAdgangskode } = form;
  const looked = found !== '' && found === mappe.trim();
  return (
    <>
      <FolderField value={mappe} onChange={setMappe} description={projekt.gendanNote} error={null} />
      {!looked && (
        <Group>
          <Button variant="default" disabled={mappe.trim() === ''} onClick={() => setFound(mappe.trim())}>
            {projekt.gendanHent}
          </Button>
        </Group>
      )}
      {looked && (
        <BackupChoice
          mappe={found}
          value={backup?.navn ?? null}
          onChange={(navn, tid) => setBackup({ navn, tid })}
        />
      )}
      <PasswordInput
        label={projekt.adgangskodeEllerNoegle}
        description={projekt.gendanAdgangskode}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={adgangskode}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': adgang.visKode }}
        onChange={(event) => setAdgangskode(event.currentTarget.value)}
      />
    </>
  );
}

interface RestoreProps {
  readonly mappe: string;
  readonly onBack: () => void;
  readonly onRestored: (mappe: string) => void;
}

/** Puts a backup in place: find the folder, choose the copy, say the password, confirm. */
export function RestoreBackup({ mappe, onBack, onRestored }: RestoreProps): ReactNode {
  const form = useRestore(mappe, onRestored);
  const { backup, adgangskode, asking, setAsking, restore, run } = form;
  return (
    <div className={styles['narrow']}>
      <Card title={projekt.gendanTitel}>
        <Stack gap="sm">
          {restore.isError && <ErrorBox error={restore.error} />}
          <Fields form={form} />
          <Group justify="space-between" mt="xs">
            <Button variant="default" onClick={onBack}>
              {faelles.tilbage}
            </Button>
            <Button disabled={backup === null || adgangskode === ''} onClick={() => setAsking(true)}>
              {projekt.gendanKnap}
            </Button>
          </Group>
        </Stack>
      </Card>
      <ConfirmDialog
        opened={asking && backup !== null}
        title={projekt.gendanTitel}
        confirmLabel={projekt.gendanKnap}
        busy={restore.isPending}
        onConfirm={run}
        onClose={() => setAsking(false)}
      >
        {projekt.gendanSpoerg(visTidspunkt(backup?.tid ?? ''))}
      </ConfirmDialog>
    </div>
  );
}
