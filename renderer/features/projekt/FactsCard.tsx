import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { INDSENDELSESFRIST_DAGE } from '#shared/domain/aarshjul/index.ts';
import { UGER_MELLEM_SAMTALER } from '#shared/domain/samtaler/index.ts';
import { formatHeltal, formatKr, tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import { useKladder } from '../registrering/index.ts';
import { factsDraft, FactsForm } from './FactsForm.tsx';
import { FACTS } from './factsKind.ts';
import styles from './ProjektPage.module.css';

const { projekt, faelles, felter } = tekster;

type Row = Readonly<Record<string, unknown>>;

function show(row: Row, field: (typeof FACTS)[number]): string {
  const value = row[field];
  if (field === 'budgetKr') return formatKr(typeof value === 'number' ? value : null);
  if (field === 'ugerMellemSamtaler')
    return formatHeltal(typeof value === 'number' ? value : UGER_MELLEM_SAMTALER);
  if (field === 'indsendelsesfristDage')
    return formatHeltal(typeof value === 'number' ? value : INDSENDELSESFRIST_DAGE);
  return vaerditekst('projekt', field, value);
}

function Facts({ row }: { readonly row: Row }): ReactNode {
  return (
    <dl className={styles['facts']}>
      {FACTS.map((field) => [
        <dt key={`${field}-label`}>{felter.projekt[field].label}</dt>,
        <dd key={field}>{show(row, field)}</dd>,
      ])}
    </dl>
  );
}

/** Whether the facts are a form: on a press, or because one was left half-filled. */
function useEditing(id: unknown) {
  const kladder = useKladder() ?? [];
  const [chosen, setEditing] = useState<boolean | null>(null);
  const begun = typeof id === 'string' && kladder.some((k) => k.noegle === factsDraft(id));
  if (chosen === null && begun) setEditing(true);
  return { editing: chosen === true, setEditing };
}

/** The facts as they stand on the indikatorskema; a press on "Ret" makes them a form. */
export function FactsCard(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const found = useOperation('projekt.get', {});
  const { editing, setEditing } = useEditing(found.data?.projekt['id']);
  const edit = (
    <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setEditing(true)}>
      {faelles.ret}
    </Button>
  );
  if (found.isError) return <ErrorBox error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <Card title={projekt.fakta} note={projekt.faktaNote} actions={skrivebeskyttet || editing ? null : edit}>
      {found.data === undefined ? (
        <SkeletonRows rows={8} height={28} />
      ) : editing ? (
        <FactsForm row={found.data.projekt} heads={found.data.hoveder} onDone={() => setEditing(false)} />
      ) : (
        <Facts row={found.data.projekt} />
      )}
    </Card>
  );
}
