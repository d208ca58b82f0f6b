import { Button, Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useBreadcrumbName } from '../../app/shell/breadcrumb.tsx';
import { useOperation } from '../../service/index.ts';
import { BackLink, EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { PrintBlank } from './Blanket.tsx';
import { Entry } from './Entry.tsx';
import { Questions } from './Questions.tsx';
import type { Resultater } from './resultRows.ts';
import { Results } from './Results.tsx';

const { spoergeskema: text } = tekster;

/** Where there is something to do: questions first, then papers, then what they say. */
function firstTab({ spoergsmaal, besvarelser }: Resultater, readOnly: boolean): string {
  if (readOnly || besvarelser > 0) return 'resultat';
  return spoergsmaal.length === 0 ? 'spoergsmaal' : 'indtast';
}

function Panels({ id, skema }: { readonly id: string; readonly skema: Resultater }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [tab, setTab] = useState<string | null>(() => firstTab(skema, skrivebeskyttet));
  const enter = skrivebeskyttet ? undefined : (
    <Button onClick={() => setTab('indtast')}>{text.faner.indtast}</Button>
  );
  return (
    <Tabs value={tab} onChange={setTab} keepMounted={false}>
      <Tabs.List mb={12}>
        <Tabs.Tab value="resultat">{text.faner.resultat}</Tabs.Tab>
        {!skrivebeskyttet && <Tabs.Tab value="indtast">{text.faner.indtast}</Tabs.Tab>}
        {!skrivebeskyttet && <Tabs.Tab value="spoergsmaal">{text.faner.spoergsmaal}</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="resultat">
        {skema.besvarelser === 0 ? (
          <EmptyState title={text.resultat.tomTitel} note={text.resultat.tomNote} action={enter} />
        ) : (
          <Results skema={skema} />
        )}
      </Tabs.Panel>
      <Tabs.Panel value="indtast">
        <Entry skema={{ ...skema, id }} />
      </Tabs.Panel>
      <Tabs.Panel value="spoergsmaal">
        <Questions id={id} skema={skema} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** One questionnaire: what it says, its papers, its questions. */
export function SkemaPage({ id }: { readonly id: string }): ReactNode {
  const results = useOperation('spoergeskema.results', { id });
  const skema = results.data;
  useBreadcrumbName(skema?.navn ?? null);
  return (
    <>
      <BackLink href="/spoergeskemaer">{text.alle}</BackLink>
      {results.isError && <ErrorBox error={results.error} onRetry={() => void results.refetch()} />}
      {skema === undefined && !results.isError && <SkeletonRows rows={12} />}
      {skema !== undefined && (
        <>
          <PageHeader
            title={skema.navn}
            subtitle={[skema.dato === null ? '' : visDato(skema.dato), text.antalPapirer(skema.besvarelser)]
              .filter((part) => part !== '')
              .join(' · ')}
            {...(skema.spoergsmaal.length === 0 ? {} : { actions: <PrintBlank skema={skema} /> })}
          />
          <Panels id={id} skema={skema} />
        </>
      )}
    </>
  );
}
