import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster, vaerditekst, visTidspunkt } from '#shared/tekster/index.ts';
import { useForm } from './context.ts';
import { draftOf, type DraftValue } from './draft.ts';
import classes from './RecordForm.module.css';
import type { Version } from './types.ts';

interface ConflictProps {
  readonly field: string;
  readonly versions: readonly Version[];
  /** The entry of the version that was chosen, or null. */
  readonly chosen: string | null;
  readonly onChoose: (version: Version, value: DraftValue) => void;
}

/** A field that two people changed without knowing of each other: all versions, and a choice (design.md §4). */
export function Conflict({ field, versions, chosen, onChoose }: ConflictProps): ReactNode {
  const { kind } = useForm();
  const felt = kind.felter[field];
  const text = tekster.registrering;
  return (
    <fieldset className={classes['conflict']}>
      <legend>{chosen !== null ? text.konfliktValgt : text.konflikt}</legend>
      {versions.map((version) => (
        <div key={version.aendring} className={classes['version']}>
          <div>
            <div>{vaerditekst(kind.table, field, version.vaerdi)}</div>
            <div className={classes['who']}>
              {text.hvemHvornaar(version.bruger, visTidspunkt(version.tid))}
            </div>
          </div>
          <Button
            variant="default"
            size="compact-xs"
            className={classes['choose'] ?? ''}
            aria-pressed={chosen === version.aendring}
            onClick={() => felt !== undefined && onChoose(version, draftOf(felt, version.vaerdi))}
          >
            {text.vaelgVersion}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
