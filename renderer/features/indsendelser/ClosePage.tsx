import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation, useTask } from '../../service/index.ts';
import {
  Banner,
  Card,
  ErrorBox,
  errorCode,
  PageHeader,
  ProgressDialog,
  showToast,
  SkeletonRows,
} from '../../ui/index.ts';
import { DraftNotice } from '../registrering/index.ts';
import { CheckPoint } from './CheckPoint.tsx';
import { hrefToSubmission } from './PeriodStates.tsx';
import styles from './indsendelser.module.css';
import {
  givenFor,
  useExplanations,
  type ClosedPeriode,
  type Forklaringer,
  type Punkt,
} from './useExplanations.ts';

const { indsendelser: text, faelles } = tekster;

interface ListProps {
  readonly periode: ClosedPeriode;
  readonly punkter: readonly Punkt[];
}

/** Closes the periode when every point is green or explained; else the first that is not has the focus. */
function useClosing({ periode, punkter }: ListProps, given: Forklaringer, onClosed: () => void) {
  const [, navigate] = useLocation();
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const task = useTask('indsendelser.close');
  const missing = punkter.filter(({ kode, antal }) => antal > 0 && given[kode] === undefined);
  const close = async (): Promise<void> => {
    setTried(true);
    setError(null);
    const [first] = missing;
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[data-punkt="${first.kode}"] textarea`)?.focus();
      return;
    }
    try {
      const { id } = await task.run({ periodeId: periode.id, forklaringer: given });
      onClosed();
      showToast({ message: text.lukketToast(periode.nr) });
      navigate(hrefToSubmission(id));
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: text.ikkeLukketToast(periode.nr) });
      else setError(failure);
    }
  };
  return { tried, error, task, missing: missing.length, close };
}

/** What is missing still, and the button that closes. */
function Foot({ task, missing, close }: ReturnType<typeof useClosing>): ReactNode {
  const [, navigate] = useLocation();
  return (
    <div className={styles['foot']}>
      <p className={styles['footNote']} role="status">
        {text.mangler(missing)}
      </p>
      <div className={styles['actions']}>
        <Button variant="default" onClick={() => navigate('/perioder')}>
          {faelles.annuller}
        </Button>
        <Button leftSection={<IconLock size={16} />} loading={task.running} onClick={() => void close()}>
          {text.luk}
        </Button>
      </div>
    </div>
  );
}

function CheckList(props: ListProps): ReactNode {
  const { periode, punkter } = props;
  const { draft, forklaringer, explain, discard } = useExplanations(periode);
  const closing = useClosing(props, givenFor(punkter, forklaringer), draft.drop);
  const { tried, error, task } = closing;
  if (!draft.ready) return <SkeletonRows rows={7} height={52} />;
  return (
    <>
      <DraftNotice since={draft.since} trouble={draft.trouble} onDiscard={discard} />
      <Card title={text.tjekliste} note={text.lukNote} flush>
        {punkter.map((punkt) => (
          <CheckPoint
            key={punkt.kode}
            punkt={punkt}
            forklaring={forklaringer[punkt.kode] ?? ''}
            tried={tried}
            onChange={(ord) => explain(punkt.kode, ord)}
          />
        ))}
      </Card>
      {error !== null && <ErrorBox error={error} />}
      <Foot {...closing} />
      <ProgressDialog
        opened={task.running}
        title={text.lukker}
        progress={task.progress}
        onCancel={task.cancel}
      />
    </>
  );
}

/** Closing freezes the lead's lights; said before, since no point of the list asks for them. */
function NoLights(): ReactNode {
  const evaluering = useOperation('evaluering.list', {});
  if (evaluering.data === undefined || evaluering.data.emner.some(({ lys }) => lys !== null)) return null;
  const action = (
    <Button component={Link} href="/evaluering" variant="default" size="compact-sm">
      {text.tilEvaluering}
    </Button>
  );
  return <Banner tone="info" title={text.udenLys} note={text.udenLysNote} action={action} />;
}

/** It was closed meanwhile, in another window or by another program: nothing is left to explain. */
function Settled({ id }: { readonly id: string }): ReactNode {
  const action = (
    <Button component={Link} href={hrefToSubmission(id)} variant="default" size="compact-sm">
      {text.vis}
    </Button>
  );
  return <Banner tone="info" title={text.alleredeLukket} note={text.alleredeLukketNote} action={action} />;
}

/** The check list of a periode: every point green or explained, then it is closed. */
export function ClosePage({ id }: { readonly id: string }): ReactNode {
  const list = useOperation('indsendelser.list', {});
  const check = useOperation('indsendelser.check', { periodeId: id });
  const status = list.data?.perioder.find((s) => s.periode.id === id);
  const error = list.error ?? check.error;
  const periode = status?.periode;
  const closed = status?.tilstand === 'lukket' ? status.indsendelser[0] : undefined;
  return (
    <>
      <PageHeader
        title={periode === undefined ? text.luk : text.lukTitel(periode.nr)}
        subtitle={periode === undefined ? undefined : text.lukUndertitel(periode.fra, periode.til)}
      />
      <div className={styles['page']}>
        {error !== null && <ErrorBox error={error} onRetry={() => void check.refetch()} />}
        {closed !== undefined && <Settled id={closed.id} />}
        {closed !== undefined ? null : periode === undefined || check.data === undefined ? (
          error === null && <SkeletonRows rows={7} height={52} />
        ) : (
          <>
            <NoLights />
            <CheckList periode={periode} punkter={check.data.punkter} />
          </>
        )}
      </div>
    </>
  );
}
