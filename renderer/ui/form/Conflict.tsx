import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { maskCpr } from '#shared/domain/deltagere/index.ts';
import type { Felt } from '#shared/domain/entitet/index.ts';
import { tekster, vaerditekst, visTidspunkt } from '#shared/tekster/index.ts';
import { useForm } from './context.ts';
import { draftOf, type DraftValue } from './draft.ts';
import classes from './RecordForm.module.css';
import type { Version } from './types.ts';

interface ConflictProps {
  readonly field: string;
  readonly versions: readonly Version[];
  readonly chosen: boolean;
  readonly onChoose: (value: DraftValue) => void;
}

const isSecret = (felt: Felt | undefined): boolean => felt?.art === 'cpr';

// A chosen number is a new one to the form, which leaves the masked one alone.
const chosenDraft = (felt: Felt, value: unknown): DraftValue =>
  isSecret(felt) && typeof value === 'string' ? value : draftOf(felt, value);

/** A field that two people changed without knowing of each other: all versions, and a choice (design.md §4). */
export function Conflict({ field, versions, chosen, onChoose }: ConflictProps): ReactNode {
  const { kind } = useForm();
  const felt = kind.felter[field];
  const text = tekster.registrering;
  return (
    <fieldset className={classes['conflict']}>
      <legend>{chosen ? text.konfliktValgt : text.konflikt}</legend>
      {versions.map((version) => (
        <div key={version.aendring} className={classes['version']}>
          <div>
            <div>
              {isSecret(felt)
                ? maskCpr(String(version.vaerdi))
                : vaerditekst(kind.table, field, version.vaerdi)}
            </div>
            <div className={classes['who']}>
              {text.hvemHvornaar(version.bruger, visTidspunkt(version.tid))}
            </div>
          </div>
          <Button
            variant="default"
            size="compact-xs"
            className={classes['choose'] ?? ''}
            onClick={() => felt !== undefined && onChoose(chosenDraft(felt, version.vaerdi))}
          >
            {text.vaelgVersion}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
