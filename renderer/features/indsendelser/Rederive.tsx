import { Button } from '@mantine/core';
import { IconRefresh, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useTask } from '../../service/index.ts';
import { Card, ErrorBox, errorCode, ProgressDialog } from '../../ui/index.ts';
import styles from './indsendelser.module.css';

const { indsendelser: text } = tekster;
type Answer = OutputOf<'indsendelser.rederive'>;

function Result({ answer }: { readonly answer: Answer }): ReactNode {
  const { ens, aendringer, afvigelser } = answer;
  return (
    <div className={styles['answer']} data-ens={ens ? 'ja' : 'nej'} role="status">
      <strong>
        {ens ? <IconShieldCheck size={19} stroke={1.8} /> : <IconShieldX size={19} stroke={1.8} />}
        {ens ? text.stemmer : text.stemmerIkke(afvigelser.length)}
      </strong>
      {ens && <span>{text.stemmerNote(formatHeltal(aendringer))}</span>}
      {!ens && (
        <ul>
          {afvigelser.map(({ indikatorNr, del, gemt, genberegnet }) => (
            <li key={`${indikatorNr ?? ''} ${del}`}>
              {text.afvigelse(`${indikatorNr ?? text.helhed} ${del}`, gemt, genberegnet)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Counts the submission anew from the log, and says in words whether it holds. */
export function Rederive({ id }: { readonly id: string }): ReactNode {
  const task = useTask('indsendelser.rederive');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setAnswer(null);
    setError(null);
    try {
      setAnswer(await task.run({ id }));
    } catch (failure) {
      if (errorCode(failure) !== 'afbrudt') setError(failure);
    }
  };
  return (
    <Card title={text.genberegn} note={text.genberegnNote}>
      <Button
        variant="default"
        loading={task.running}
        leftSection={<IconRefresh size={16} />}
        onClick={() => void run()}
      >
        {text.genberegn}
      </Button>
      {error !== null && <ErrorBox error={error} />}
      {answer !== null && <Result answer={answer} />}
      <ProgressDialog
        opened={task.running}
        title={text.genberegner}
        progress={task.progress}
        onCancel={task.cancel}
      />
    </Card>
  );
}
