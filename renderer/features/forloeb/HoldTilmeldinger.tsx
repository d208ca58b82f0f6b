import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import { fieldText, hrefTo, RecordEditor, useRecords, type ListRow } from '../registrering/index.ts';
import classes from './forloeb.module.css';
import { tilmeldingKind } from './kinds.ts';

const text = tekster.forloeb.hold;

function Tilmeldt({ row }: { readonly row: ListRow }): ReactNode {
  const span = ['startDato', 'slutDato'].map((felt) => fieldText('tilmelding', felt, row, row.visning));
  return (
    <li>
      <a href={hrefTo('tilmelding', row.id) ?? undefined}>{row.visning['deltagerId']}</a>
      <span className={classes['dates']}>{tekster.registrering.fraTil(span[0] ?? '', span[1] ?? '')}</span>
    </li>
  );
}

interface HoldProps {
  readonly holdId: string;
  readonly kapacitet: number | null;
}

/** Who is on a hold, and the form for one more, with the hold filled in. */
export function HoldTilmeldinger({ holdId, kapacitet }: HoldProps): ReactNode {
  const [adding, setAdding] = useState(false);
  if (!adding) return <Tilmeldte {...{ holdId, kapacitet }} onAdd={() => setAdding(true)} />;
  const done = (): void => setAdding(false);
  return (
    <RecordEditor kind={tilmeldingKind} record={null} prefill={{ holdId }} warned={null} onDone={done} />
  );
}

function Tilmeldte({ holdId, kapacitet, onAdd }: HoldProps & { readonly onAdd: () => void }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const sorter = { felt: 'deltagerId', faldende: false };
  const answer = useRecords('tilmelding', { filter: { holdId }, sorter });
  if (answer.isError) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <SkeletonRows rows={4} />;
  const { raekker, ialt } = answer.data;
  return (
    <div className={classes['members']}>
      <div className={classes['head']}>
        <span>{kapacitet === null ? text.tilmeldte(ialt) : text.pladser(ialt, kapacitet)}</span>
        {!skrivebeskyttet && (
          <Button size="compact-sm" variant="default" onClick={onAdd}>
            {text.tilmeld}
          </Button>
        )}
      </div>
      {raekker.length === 0 && (
        <EmptyState compact title={text.ingenTilmeldte} note={text.ingenTilmeldteNote} />
      )}
      <ul>
        {raekker.map((row) => (
          <Tilmeldt key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}
