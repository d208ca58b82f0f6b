import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MAX_RETTES } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../../app/session.ts';
import { Kbd } from '../../../ui/index.ts';
import { Keys } from '../../../ui/shortcuts/index.ts';
import type { RecordKind } from '../kind.ts';
import { BulkEdit } from './BulkEdit.tsx';
import classes from './lists.module.css';

const text = tekster.lister;

interface SelectionBarProps {
  readonly kind: RecordKind;
  readonly selection: {
    readonly ids: readonly string[];
    readonly all: boolean;
    readonly count: number;
    readonly selectAll: () => void;
    readonly clear: () => void;
    readonly copy: () => void;
  };
  readonly total: number | null;
  /** Puts the focus back on the rows. */
  readonly onDone: () => void;
}

/** How many rows are chosen, and what can be done to them. */
export function SelectionBar({ kind, selection, total, onDone }: SelectionBarProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [editing, setEditing] = useState(false);
  const { ids, all, count, selectAll, clear, copy } = selection;
  const tooMany = count > MAX_RETTES;
  return (
    <div className={classes['bar']} role="toolbar" aria-label={text.valgt(count)}>
      <output className={classes['chosen']}>{text.valgt(count)}</output>
      {!skrivebeskyttet && (
        <Button
          size="compact-md"
          disabled={tooMany}
          title={tooMany ? text.forMange(MAX_RETTES) : undefined}
          onClick={() => setEditing(true)}
        >
          {text.ret}
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={copy} rightSection={<Keys of="kopier" />}>
        {text.kopier}
      </Button>
      {!all && total !== null && total > count && (
        <Button size="compact-md" variant="subtle" onClick={selectAll}>
          {text.vaelgAlleFundne(total)}
        </Button>
      )}
      <Button
        size="compact-md"
        variant="subtle"
        rightSection={<Kbd>{text.tastRyd}</Kbd>}
        onClick={() => {
          clear();
          onDone();
        }}
      >
        {text.ryd}
      </Button>
      {editing && (
        <BulkEdit
          {...{ kind, ids }}
          onClose={() => {
            setEditing(false);
            onDone();
          }}
        />
      )}
    </div>
  );
}
