import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconShieldCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Fund, OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { shell, useTask } from '../../service/index.ts';
import { Card, ErrorBox, PathField, ProgressDialog, useOutcome, Verdict } from '../../ui/index.ts';
import styles from './Revision.module.css';

const { revision } = tekster;
type Result = OutputOf<'revision.verify'>;

const sentence = ({ kode, detalje }: Fund): string =>
  revision.fund[kode]?.(detalje ?? {}) ?? revision.ukendtFund(kode);

function Findings({ result }: { readonly result: Result }): ReactNode {
  const { ok, fund, aendringer, raekker } = result;
  return (
    <Verdict
      outcome={ok ? 'good' : 'bad'}
      title={ok ? revision.kontrolOk : revision.kontrolFund(fund.length)}
      note={
        ok
          ? revision.kontrolOkNote(formatHeltal(aendringer), formatHeltal(raekker))
          : revision.kontrolFundNote
      }
      testId="kontrol-resultat"
    >
      {fund.length > 0 && (
        <ul className={styles['findings']}>
          {fund.map((f) => (
            <li key={`${f.kode} ${JSON.stringify(f.detalje)}`}>{sentence(f)}</li>
          ))}
        </ul>
      )}
    </Verdict>
  );
}

/** The workbook whose printed heads are compared; chosen in a dialog, typed where there is none. */
function SkemaField({ value, onChange }: { value: string; onChange: (sti: string) => void }): ReactNode {
  const ask = async (): Promise<string | null> =>
    (await shell?.openFile({ title: revision.vaelgSkema, kind: 'xlsx' })) ?? null;
  const icon = <IconFileSpreadsheet size={16} />;
  const choose = shell === null ? null : { label: revision.vaelgSkema, ask, icon };
  return (
    <div className={styles['pick']}>
      <PathField
        label={revision.kontrolSkema}
        description={revision.kontrolSkemaNote}
        placeholder={revision.skemaSti}
        value={value}
        error={null}
        onChange={onChange}
        choose={choose}
      />
    </div>
  );
}

/** Recomputes everything, and says in plain words what does not fit. */
export function Verify(): ReactNode {
  const task = useTask('revision.verify');
  const [skema, setSkema] = useState('');
  const { result, error, attempt } = useOutcome<Result>();
  const run = (): Promise<void> =>
    attempt(() => task.run(skema.trim() === '' ? {} : { skema: skema.trim() }));
  return (
    <Card title={revision.faneKontrol} note={revision.kontrolNote}>
      <div className={styles['form']}>
        <SkemaField value={skema} onChange={setSkema} />
        <Button loading={task.running} leftSection={<IconShieldCheck size={17} />} onClick={() => void run()}>
          {revision.kontrolKnap}
        </Button>
      </div>
      {error !== null && <ErrorBox error={error} />}
      {result !== null && <Findings result={result} />}
      <ProgressDialog
        opened={task.running}
        title={revision.kontrolKoerer}
        progress={task.progress}
        onCancel={task.cancel}
      />
    </Card>
  );
}
