import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../../ui/index.ts';
import { NEW } from '../../registrering/index.ts';
import { Builder } from './Builder.tsx';
import classes from './definitioner.module.css';
import { PrintButton } from './PrintButton.tsx';
import { RegisterList } from './RegisterList.tsx';
import { Sheet } from './Sheet.tsx';

const text = tekster.definitioner;

interface Props {
  /** The indicator that is shown; NEW builds one. */
  readonly id: string | null;
  readonly ret: boolean;
}

/** The definition register: every indicator's reference sheet, and the builder. */
export function DefinitionerPage({ id, ret }: Props): ReactNode {
  const { skrivebeskyttet } = useSession();
  const dato = useToday();
  const { data, error, refetch } = useOperation('indikatorer.register', { dato });
  if (error !== null) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={14} />;
  const { indikatorer } = data;
  const found = indikatorer.find((i) => i.id === id);
  if (!skrivebeskyttet && (id === NEW || (ret && found !== undefined)))
    return <Builder key={id} indikatorer={indikatorer} indikator={found ?? null} />;
  return <Register indikatorer={indikatorer} shown={found ?? indikatorer[0]} />;
}

interface RegisterProps {
  readonly indikatorer: readonly RegistreretIndikator[];
  readonly shown: RegistreretIndikator | undefined;
}

function Register({ indikatorer, shown }: RegisterProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const build = (
    <Button component={Link} href={`/definitioner/${NEW}`} leftSection={<IconPlus size={16} />}>
      {text.ny}
    </Button>
  );
  return (
    <div className={classes['page']}>
      <PageHeader
        title={text.titel}
        subtitle={text.note}
        actions={
          <>
            {shown !== undefined && (
              <PrintButton
                indikatorer={indikatorer.filter((i) => !i.udgaaet)}
                label={text.udskrivAlle}
                name={text.filnavn(null)}
              />
            )}
            {!skrivebeskyttet && build}
          </>
        }
      />
      {shown === undefined ? (
        <EmptyState
          title={text.uden.titel}
          note={text.uden.note}
          action={skrivebeskyttet ? undefined : build}
        />
      ) : (
        <div className={classes['columns']}>
          <RegisterList indikatorer={indikatorer} chosen={shown.id} />
          <Sheet indikator={shown} />
        </div>
      )}
    </div>
  );
}
