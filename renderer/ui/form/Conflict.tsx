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
    <VersionsToChoose
      legend={chosen !== null ? text.konfliktValgt : text.konflikt}
      versions={versions}
      wordsOf={(version) => vaerditekst(kind.table, field, version.vaerdi)}
      chosen={chosen}
      onChoose={(version) => felt !== undefined && onChoose(version, draftOf(felt, version.vaerdi))}
    />
  );
}

interface VersionsProps<V> {
  readonly legend: string;
  readonly versions: readonly V[];
  readonly wordsOf: (version: V) => string;
  readonly chosen: string | null;
  readonly onChoose: (version: V) => void;
}

/** What stands side by side, each with who and when, and a button that chooses it. */
export function VersionsToChoose<V extends Omit<Version, 'vaerdi'>>(props: VersionsProps<V>): ReactNode {
  const { legend, versions, wordsOf, chosen, onChoose } = props;
  const text = tekster.registrering;
  return (
    <fieldset className={classes['conflict']}>
      <legend>{legend}</legend>
      {versions.map((version) => (
        <div key={version.aendring} className={classes['version']}>
          <div>
            <div>{wordsOf(version)}</div>
            <div className={classes['who']}>
              {text.hvemHvornaar(version.bruger, visTidspunkt(version.tid))}
            </div>
          </div>
          <Button
            variant="default"
            size="compact-xs"
            className={classes['choose'] ?? ''}
            aria-pressed={chosen === version.aendring}
            onClick={() => onChoose(version)}
          >
            {text.vaelgVersion}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
