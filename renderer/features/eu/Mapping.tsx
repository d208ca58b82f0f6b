import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import {
  gyldigKortlaegning,
  STANDARDKORTLAEGNING,
  toKortlaegning,
  type Kortlaegning,
} from '#shared/domain/eu/index.ts';
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

/** Newest first, the standard last. */
function useVersions() {
  const { data, error, refetch } = useOperation('eu.list', {});
  const rows = (data?.raekker ?? []).toSorted((a, b) => ((a.gyldigFra ?? '') > (b.gyldigFra ?? '') ? -1 : 1));
  return { rows, ready: data !== undefined, error, refetch };
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

/** The project's reading in versions: which holds, its words, and the status of each benefit. */
export function Mapping({ onEdit, onNew }: Props): ReactNode {
  const { skrivebeskyttet } = useSession();
  const today = useToday();
  const guard = useLeaveGuard();
  const { rows, ready, error, refetch } = useVersions();
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = [...rows.map(toKortlaegning), STANDARDKORTLAEGNING];
  const valid = gyldigKortlaegning(rows, today);
  const shown = versions.find((v) => keyOf(v) === chosen) ?? valid;
  const { id } = shown;
  const prefill = { navn: text.nyNavn, gyldigFra: today, fortolkning: shown.fortolkning, ...shown.statusser };
  const actions = skrivebeskyttet ? undefined : (
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
      <Button size="compact-sm" variant="default" disabled={!ready} onClick={() => onNew(prefill)}>
        {rows.length === 0 ? text.foerste : text.ny}
      </Button>
    </div>
  );
  const when = (v: Kortlaegning): string => {
    if (keyOf(v) === keyOf(valid)) return text.gaelder;
    if (v.id === null) return text.standard;
    return (v.gyldigFra ?? '') > today ? text.kommende : text.tidligere;
  };
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
              when: when(v),
              what: `${v.navn}, ${text.fra(v.gyldigFra)}`,
            }))}
            chosen={keyOf(shown)}
            onChoose={(key) => guard.leave(() => setChosen(key))}
          />
          <Words shown={shown} />
        </>
      )}
    </Card>
  );
}
