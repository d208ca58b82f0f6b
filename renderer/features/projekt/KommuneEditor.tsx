import { ActionIcon, Button, Select, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { kommunenavn, KOMMUNER } from '#shared/domain/kodelister/index.ts';
import { KOMMUNEROLLER } from '#shared/domain/projekt/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { Kommunerolle, KommuneValg } from './newProjectDraft.ts';
import styles from './start.module.css';

const { projekt, koder } = tekster;
const ROLE_OPTIONS = KOMMUNEROLLER.map((rolle) => ({
  value: rolle,
  label: koder.projektkommune.rolle[rolle],
}));

interface RowProps {
  readonly item: KommuneValg;
  readonly readOnly: boolean;
  readonly onRole: (rolle: Kommunerolle) => void;
  readonly onRemove: () => void;
}

function KommuneRow({ item, readOnly, onRole, onRemove }: RowProps): ReactNode {
  const navn = kommunenavn(item.kommune);
  if (readOnly) {
    return (
      <div className={styles['kommuneRow']}>
        <span>{navn}</span>
        <span>{koder.projektkommune.rolle[item.rolle]}</span>
      </div>
    );
  }
  return (
    <div className={styles['kommuneRow']}>
      <span>{navn}</span>
      <Select
        aria-label={`${projekt.rolle}: ${navn}`}
        data={ROLE_OPTIONS}
        value={item.rolle}
        allowDeselect={false}
        onChange={(rolle) => rolle !== null && onRole(rolle)}
      />
      <ActionIcon variant="subtle" c="dimmed" aria-label={projekt.fjernKommune(navn)} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}

// Enter chooses from the list; it must not send the form around it.
const stayInForm = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

interface AddProps {
  readonly taken: readonly string[];
  readonly onAdd: (item: KommuneValg) => void;
}

function AddKommune({ taken, onAdd }: AddProps): ReactNode {
  const [kommune, setKommune] = useState<string | null>(null);
  const [rolle, setRolle] = useState<Kommunerolle>(taken.length === 0 ? 'lead' : 'partner');
  const free = KOMMUNER.filter((k) => !taken.includes(k.kode));
  return (
    <div className={styles['kommuneAdd']}>
      <Select
        label={projekt.kommune}
        data={free.map((k) => ({ value: k.kode, label: k.navn }))}
        value={kommune}
        searchable
        selectFirstOptionOnChange
        onChange={setKommune}
        onKeyDown={stayInForm}
      />
      <Select
        label={projekt.rolle}
        data={ROLE_OPTIONS}
        value={rolle}
        allowDeselect={false}
        onChange={(value) => value !== null && setRolle(value)}
      />
      <Button
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={kommune === null}
        onClick={() => kommune !== null && onAdd({ kommune, rolle })}
      >
        {projekt.tilfoejKommune}
      </Button>
    </div>
  );
}

interface Props {
  readonly value: readonly KommuneValg[];
  readonly readOnly?: boolean;
  readonly onAdd: (item: KommuneValg) => void;
  readonly onRole: (kommune: string, rolle: Kommunerolle) => void;
  readonly onRemove: (kommune: string) => void;
}

/** The kommuner of a project with their roles. */
export function KommuneEditor({ value, readOnly = false, onAdd, onRole, onRemove }: Props): ReactNode {
  return (
    <div className={styles['kommuner']}>
      {value.length === 0 && (
        <Text size="sm" c="dimmed">
          {projekt.ingenKommuner}
        </Text>
      )}
      {value.map((item) => (
        <KommuneRow
          key={item.kommune}
          item={item}
          readOnly={readOnly}
          onRole={(rolle) => onRole(item.kommune, rolle)}
          onRemove={() => onRemove(item.kommune)}
        />
      ))}
      {!readOnly && <AddKommune key={value.length} taken={value.map((k) => k.kommune)} onAdd={onAdd} />}
    </div>
  );
}
