import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import { gyldigVersion } from '#shared/domain/maalgruppe/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, SkeletonRows, WithPanel } from '../../ui/index.ts';
import { useBeside } from '../registrering/index.ts';
import { maalgruppeKind } from './maalgruppeKind.ts';
import { NewVersionDialog } from './NewVersionDialog.tsx';
import { Version } from './Version.tsx';

const { titel, version: text } = tekster.maalgruppe;

/** The versions of the definition; the one that holds today is shown first. */
export function Maalgruppe({ tabs }: { readonly tabs: ReactNode }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const today = useToday();
  const [copied, setCopied] = useState<Maalgruppeversion | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const beside = useBeside({ navn: text.foersteNavn, gyldigFra: today });
  const { data, error, refetch } = useOperation('maalgruppe.versions', {});
  const versioner = data?.versioner ?? [];
  const shown = versioner.find((v) => v.id === chosen) ?? gyldigVersion(versioner, today) ?? versioner[0];
  const newest = versioner[0];
  const first = <Button onClick={() => beside.add(maalgruppeKind)}>{text.foerste}</Button>;
  return (
    <>
      <WithPanel panel={beside.panel}>
        <PageHeader
          title={titel}
          actions={!skrivebeskyttet && newest && <Button onClick={() => setCopied(newest)}>{text.ny}</Button>}
        />
        {tabs}
        {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <SkeletonRows rows={6} />}
        {data !== undefined && shown === undefined && (
          <EmptyState
            title={text.tomTitel}
            note={text.tomNote}
            action={skrivebeskyttet ? undefined : first}
          />
        )}
        {shown !== undefined && (
          <Version
            version={shown}
            versioner={versioner}
            onChoose={setChosen}
            onEdit={() => beside.open(maalgruppeKind, shown.id)}
          />
        )}
      </WithPanel>
      <NewVersionDialog former={copied} onClose={() => setCopied(null)} onMade={setChosen} />
    </>
  );
}
