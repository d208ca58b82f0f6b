import { Button, Stack, Text } from '@mantine/core';
import { IconLockShare } from '@tabler/icons-react';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster, visStoerrelse } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { shell, useTask } from '../../service/index.ts';
import { Card, CopyText, ErrorBox, PathField, ProgressDialog, useOutcome, Verdict } from '../../ui/index.ts';
import { NO_PASSWORD, PasswordFields, passwordProblem } from '../adgang/index.ts';

const { revision } = tekster;
const EXTENSION = '.effektspor-kopi';

function useCopy() {
  const task = useTask('revision.copy');
  const { attempt, ...outcome } = useOutcome<OutputOf<'revision.copy'>>();
  const run = (sti: string, adgangskode: string): Promise<void> =>
    attempt(() => task.run({ sti, adgangskode }));
  return { ...task, ...outcome, run };
}

function Done({ result }: { readonly result: OutputOf<'revision.copy'> }): ReactNode {
  return (
    <Verdict
      outcome="done"
      title={revision.kopiKlar}
      note={`${result.sti} · ${visStoerrelse(result.bytes)}`}
      testId="kopi-klar"
    >
      <CopyText text={result.sha256} wrap />
    </Verdict>
  );
}

interface CopyPathProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (sti: string) => void;
}

function CopyPath(props: CopyPathProps): ReactNode {
  const { navn } = useSession();
  const ask = async (): Promise<string | null> =>
    (await shell?.saveFile({
      title: revision.kopiGemTitel,
      name: `${navn}${EXTENSION}`,
      kind: 'kopi',
    })) ?? null;
  const choose = shell === null ? null : { label: revision.kopiVaelg, ask };
  return <PathField label={revision.kopiSti} {...props} choose={choose} />;
}

function CopyForm({ copy }: { readonly copy: ReturnType<typeof useCopy> }): ReactNode {
  const { mappe } = useSession();
  const [sti, setSti] = useState(`${mappe}${EXTENSION}`);
  const [kode, setKode] = useState(NO_PASSWORD);
  const [tried, setTried] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (sti.trim() !== '' && passwordProblem(kode) === null) void copy.run(sti.trim(), kode.kode);
  };
  const missing = tried && sti.trim() === '' ? revision.kopiStiMangler : null;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={480}>
        <CopyPath value={sti} error={missing} onChange={setSti} />
        <PasswordFields
          label={revision.kopiAdgangskode}
          description={revision.kopiAdgangskodeNote}
          value={kode}
          onChange={setKode}
          tried={tried}
        />
        <div>
          <Button type="submit" loading={copy.running} leftSection={<IconLockShare size={17} />}>
            {revision.kopiKnap}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** One encrypted file that can only be read, with a passphrase of its own. */
export function CopyForAuditor(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const copy = useCopy();
  if (skrivebeskyttet) return <Text c="dimmed">{revision.kopiSkrivebeskyttet}</Text>;
  return (
    <Card title={revision.faneKopi} note={revision.kopiNote}>
      <CopyForm copy={copy} />
      {copy.error !== null && <ErrorBox error={copy.error} />}
      {copy.result !== null && <Done result={copy.result} />}
      <ProgressDialog
        opened={copy.running}
        title={revision.kopiLaver}
        progress={copy.progress}
        onCancel={copy.cancel}
      />
    </Card>
  );
}
