import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Notice, PageHeader, PageTabs } from '../../ui/index.ts';
import { RecordPage } from '../registrering/index.ts';
import { videndelingKind } from './kind.ts';
import { Reached } from './Reached.tsx';

const text = tekster.videndeling;

const LISTE = '/videndeling';
/** In the place of an id: how many were reached. */
const NAAET = 'naaet';
const TABS = [
  { to: LISTE, label: text.faner.liste },
  { to: `${LISTE}/${NAAET}`, label: text.faner.naaet },
];

/** The log of shared knowledge (domain.md §1.10 no. 4), and whom it reached. */
export function VidendelingPage({ id }: { readonly id?: string }): ReactNode {
  const tabs = (current: string): ReactNode => <PageTabs label={text.titel} tabs={TABS} current={current} />;
  if (id === NAAET) {
    return (
      <>
        <PageHeader title={text.titel} />
        {tabs(`${LISTE}/${NAAET}`)}
        <Reached />
      </>
    );
  }
  const above = (
    <>
      {tabs(LISTE)}
      <Notice tone="info">{text.ingenPersoner}</Notice>
    </>
  );
  return <RecordPage kind={videndelingKind} id={id} above={above} />;
}
