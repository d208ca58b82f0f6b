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

function useRestore(onRestored: (mappe: string) => void) {
  const [asking, setAsking] = useState(false);
  const restore = useCommand('projekt.restore');
  const run = (mappe: string, backup: string, adgangskode: string): void =>
    restore.mutate(
      { mappe, backup, adgangskode },
      {
        onSuccess: ({ bevaretSom }) => {
          showToast({ message: projekt.gendannet(bevaretSom) });
          onRestored(mappe);
        },
        onSettled: () => setAsking(false),
      },
    );
  return { asking, setAsking, restore, run };
}

/** Puts a backup in place: find the folder, choose the copy, say the password, confirm. */
export function RestoreBackup({ mappe: initial, onBack, onRestored }: RestoreProps): ReactNode {
  const [mappe, setMappe] = useState(initial);
  const [found, setFound] = useState(initial);
  const [backup, setBackup] = useState<{ navn: string; tid: string } | null>(null);
  const [adgangskode, setAdgangskode] = useState('');
  const { asking, setAsking, restore, run } = useRestore(onRestored);
  return (
    <div className={styles['narrow']}>
      <Card title={projekt.gendanTitel}>
        <Stack gap="sm">
          {restore.isError && <ErrorBox error={restore.error} />}
          <FolderField value={mappe} onChange={setMappe} description={projekt.gendanNote} error={null} />
          {found !== mappe.trim() && (
            <Group>
              <Button variant="default" disabled={mappe.trim() === ''} onClick={() => setFound(mappe.trim())}>
                {projekt.gendanHent}
              </Button>
            </Group>
          )}
          {found !== '' && found === mappe.trim() && (
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
        onConfirm={() => backup !== null && run(found, backup.navn, adgangskode)}
        onClose={() => setAsking(false)}
      >
        {projekt.gendanSpoerg(visTidspunkt(backup?.tid ?? ''))}
      </ConfirmDialog>
    </div>
  );
}
