import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { KONTROLPUNKTER, type Kontrolpunkt } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { LUKNING } from '../../app/paths.ts';
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
import { DraftNotice, useDraft } from '../registrering/index.ts';
import { CheckPoint } from './CheckPoint.tsx';
import { hrefToSubmission } from './PeriodStates.tsx';
import styles from './indsendelser.module.css';

const { indsendelser: text, faelles } = tekster;

type Punkt = OutputOf<'indsendelser.check'>['punkter'][number];
type Forklaringer = Partial<Record<Kontrolpunkt, string>>;

const NOTHING = {};

/** The explanations as they stand in a draft; anything else that stands there is none. */
const explanationsIn = (fields: Readonly<Record<string, unknown>>): Forklaringer =>
  Object.fromEntries(
    KONTROLPUNKTER.flatMap((kode) => {
      const words = fields[kode];
      return typeof words === 'string' ? [[kode, words] as const] : [];
    }),
  );

/** What is typed at the points of a periode, kept as a draft until it is closed. */
function useExplanations({ id, nr }: ListProps['periode']) {
  const titleOf = (): string => text.lukTitel(nr);
  const draft = useDraft({ noegle: `${LUKNING}/${id}`, tabel: LUKNING, id, given: NOTHING, titleOf });
  const [typed, setTyped] = useState<Forklaringer | null>(null);
  const forklaringer = typed ?? explanationsIn(draft.restored?.fields ?? NOTHING);
  const explain = (kode: Kontrolpunkt, ord: string): void => {
    const next = { ...forklaringer, [kode]: ord };
    setTyped(next);
    const some = Object.values(next).some((words) => words.trim() !== '');
    draft.onTyped(some ? { fields: next, heads: {} } : null);
  };
  const discard = (): void => {
    setTyped(NOTHING);
    draft.drop();
  };
  return { draft, forklaringer, explain, discard };
}

/** Only what is asked for: an explanation of a point that became green meanwhile is not sent. */
function givenFor(punkter: readonly Punkt[], forklaringer: Forklaringer): Forklaringer {
  const given = punkter.flatMap(({ kode, antal }) => {
    const words = forklaringer[kode]?.trim() ?? '';
    return antal > 0 && words !== '' ? [[kode, words] as const] : [];
  });
  return Object.fromEntries(given);
}

interface ListProps {
  readonly periode: { readonly id: string; readonly nr: number };
  readonly punkter: readonly Punkt[];
}

function CheckList({ periode, punkter }: ListProps): ReactNode {
  const [, navigate] = useLocation();
  const { draft, forklaringer, explain, discard } = useExplanations(periode);
  const [tried, setTried] = useState(false);
  const close = useTask('indsendelser.close');
  const [error, setError] = useState<unknown>(null);
  const given = givenFor(punkter, forklaringer);
  const missing = punkter.filter(({ kode, antal }) => antal > 0 && given[kode] === undefined);
  const submit = async (): Promise<void> => {
    setTried(true);
    setError(null);
    const [first] = missing;
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[data-punkt="${first.kode}"] textarea`)?.focus();
      return;
    }
    try {
      const { id } = await close.run({ periodeId: periode.id, forklaringer: given });
      draft.drop();
      showToast({ message: text.lukketToast(periode.nr) });
      navigate(hrefToSubmission(id));
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: text.ikkeLukketToast(periode.nr) });
      else setError(failure);
    }
  };
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
      <div className={styles['foot']}>
        <p className={styles['footNote']} role="status">
          {text.mangler(missing.length)}
        </p>
        <div className={styles['actions']}>
          <Button variant="default" onClick={() => navigate('/perioder')}>
            {faelles.annuller}
          </Button>
          <Button leftSection={<IconLock size={16} />} loading={close.running} onClick={() => void submit()}>
            {text.luk}
          </Button>
        </div>
      </div>
      <ProgressDialog
        opened={close.running}
        title={text.lukker}
        progress={close.progress}
        onCancel={close.cancel}
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

/** The check list of a periode: every point green or explained, then it is closed. */
export function ClosePage({ id }: { readonly id: string }): ReactNode {
  const list = useOperation('indsendelser.list', {});
  const check = useOperation('indsendelser.check', { periodeId: id });
  const status = list.data?.perioder.find((s) => s.periode.id === id);
  const error = list.error ?? check.error;
  const periode = status?.periode;
  return (
    <>
      <PageHeader
        title={periode === undefined ? text.luk : text.lukTitel(periode.nr)}
        subtitle={periode === undefined ? undefined : text.lukUndertitel(periode.fra, periode.til)}
      />
      <div className={styles['page']}>
        {error !== null && <ErrorBox error={error} onRetry={() => void check.refetch()} />}
        {periode === undefined || check.data === undefined ? (
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
