import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import {
  gyldigKortlaegning,
  STANDARDKORTLAEGNING,
  toKortlaegning,
  type Kortlaegning,
} from '#shared/domain/eu/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { YDELSE_KODER } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, SkeletonRows, VersionPicker } from '../../ui/index.ts';
import { useLeaveGuard, type LooseRow } from '../../ui/form/index.ts';
import table from '../../ui/plainTable.module.css';
import styles from './eu.module.css';

const { eu, felter, koder, faelles } = tekster;
const text = eu.kort;

interface Props {
  readonly onEdit: (id: string) => void;
  /** With what a new one begins. */
  readonly onNew: (prefill: LooseRow) => void;
}

const keyOf = (k: Kortlaegning): string => k.id ?? 'standard';

/** The project's readings, newest first and the standard last; the one that holds, and the one that is shown. */
function useVersions(today: LocalDate) {
  const { data, error, refetch } = useOperation('eu.list', {});
  const [chosen, choose] = useState<string | null>(null);
  const rows = (data?.raekker ?? []).toSorted((a, b) => ((a.gyldigFra ?? '') > (b.gyldigFra ?? '') ? -1 : 1));
  const versions = [...rows.map(toKortlaegning), STANDARDKORTLAEGNING];
  const valid = gyldigKortlaegning(rows, today);
  const shown = versions.find((v) => keyOf(v) === chosen) ?? valid;
  return { versions, valid, shown, choose, ready: data !== undefined, error, refetch };
}

/** When a reading holds, seen from today. */
function whenWords(version: Kortlaegning, valid: Kortlaegning, today: LocalDate): string {
  if (keyOf(version) === keyOf(valid)) return text.gaelder;
  if (version.id === null) return text.standard;
  return (version.gyldigFra ?? '') > today ? text.kommende : text.tidligere;
}

function Words({ shown }: { readonly shown: Kortlaegning }): ReactNode {
  return (
    <div className={styles['mapping']}>
      <div>
        <h3 className={styles['label']}>{text.fortolkning}</h3>
        <p className={styles['prose']} dir="auto">
          {shown.fortolkning}
        </p>
        <p className={styles['small']}>{text.lukkede}</p>
      </div>
      <table className={`${table['table']} ${styles['pairs']}`}>
        <thead>
          <tr>
            <th>{text.ydelse}</th>
            <th>{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {YDELSE_KODER.map((ydelse) => (
            <tr key={ydelse}>
              <td>{felter.eukortlaegning[ydelse].label}</td>
              <td>{koder.eukortlaegning[ydelse][shown.statusser[ydelse]]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ActionsProps extends Props {
  readonly shown: Kortlaegning;
  readonly first: boolean;
  readonly disabled: boolean;
}

/** Changes the reading that is shown, or begins a new one with its words. */
function Actions({ shown, first, disabled, onEdit, onNew }: ActionsProps): ReactNode {
  const today = useToday();
  const { id, fortolkning, statusser } = shown;
  return (
    <div className={styles['actions']}>
      {id !== null && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={15} />}
          onClick={() => onEdit(id)}
        >
          {faelles.ret}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={disabled}
        onClick={() => onNew({ navn: text.nyNavn, gyldigFra: today, fortolkning, ...statusser })}
      >
        {first ? text.foerste : text.ny}
      </Button>
    </div>
  );
}

/** The project's reading in versions: which holds, its words, and the status of each benefit. */
export function Mapping(props: Props): ReactNode {
  const { skrivebeskyttet } = useSession();
  const today = useToday();
  const guard = useLeaveGuard();
  const { versions, valid, shown, choose, ready, error, refetch } = useVersions(today);
  const actions = !skrivebeskyttet && (
    <Actions {...props} shown={shown} first={versions.length === 1} disabled={!ready} />
  );
  return (
    <Card title={text.titel} note={text.note} actions={actions}>
      {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {!ready && error === null && <SkeletonRows rows={8} height={28} />}
      {ready && (
        <>
          <VersionPicker
            label={text.vaelg}
            versions={versions.map((v) => ({
              id: keyOf(v),
              when: whenWords(v, valid, today),
              what: `${v.navn}, ${text.fra(v.gyldigFra)}`,
            }))}
            chosen={keyOf(shown)}
            onChoose={(key) => guard.leave(() => choose(key))}
          />
          <Words shown={shown} />
        </>
      )}
    </Card>
  );
}
