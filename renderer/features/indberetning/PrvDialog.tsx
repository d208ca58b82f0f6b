import { Button, Checkbox, Group, Modal, Tabs, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { flytLinje, type Prv, type Prvlinje } from '#shared/domain/prv/index.ts';
import { INDIKATORDELE } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { MoveButtons } from '../../ui/index.ts';
import styles from './indberetning.module.css';

const { indberetning: text, skabeloner, faelles } = tekster;

interface LinesProps {
  readonly linjer: readonly Prvlinje[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (linjer: readonly Prvlinje[]) => void;
}

interface LineProps {
  readonly linje: Prvlinje;
  readonly navn: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (part: Partial<Prvlinje>) => void;
  readonly onMove: (skridt: -1 | 1) => void;
}

function Line({ linje: { etiket, med }, navn, first, last, onChange, onMove }: LineProps): ReactNode {
  return (
    <li>
      <Checkbox
        checked={med}
        aria-label={text.med(navn)}
        onChange={(event) => onChange({ med: event.currentTarget.checked })}
      />
      <TextInput
        // A field of its own for each name that is kept: "Som fra start" empties it.
        key={etiket ?? ''}
        className={styles['label'] ?? ''}
        aria-label={text.navn(navn)}
        placeholder={navn}
        maxLength={400}
        defaultValue={etiket ?? ''}
        onBlur={({ currentTarget: { value } }) => onChange({ etiket: value.trim() || null })}
      />
      <MoveButtons up={text.op(navn)} down={text.ned(navn)} {...{ first, last, onMove }} />
    </li>
  );
}

/** Lines to be ordered, named and left out; each change is kept at once. */
function Lines({ linjer, nameOf, onChange }: LinesProps): ReactNode {
  return (
    <ul className={styles['lines']}>
      {linjer.map((linje, index) => (
        <Line
          key={linje.id}
          linje={linje}
          navn={nameOf(linje.id)}
          first={index === 0}
          last={index === linjer.length - 1}
          onChange={(part) => onChange(linjer.map((l) => (l.id === linje.id ? { ...l, ...part } : l)))}
          onMove={(skridt) => onChange(flytLinje(linjer, index, skridt))}
        />
      ))}
    </ul>
  );
}

const columnName = (id: string): string => {
  const del = INDIKATORDELE.find((d) => d === id);
  return del === undefined ? id : skabeloner.kolonnenavn(del);
};

interface PrvDialogProps {
  readonly opened: boolean;
  readonly prv: Prv;
  readonly indikatorer: readonly { readonly id: string; readonly nr: string; readonly navn: string }[];
  /** Null: as from the start. */
  readonly onSave: (prv: Prv | null) => void;
  readonly onClose: () => void;
}

function Parts({ prv, indikatorer, onSave }: Omit<PrvDialogProps, 'opened' | 'onClose'>): ReactNode {
  const rowName = (id: string): string => {
    const found = indikatorer.find((i) => i.id === id);
    return found === undefined ? id : `${found.nr} ${found.navn}`;
  };
  return (
    <Tabs defaultValue="raekker">
      <Tabs.List>
        <Tabs.Tab value="raekker">{text.raekker}</Tabs.Tab>
        <Tabs.Tab value="kolonner">{text.kolonner}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="raekker">
        <Lines
          linjer={prv.raekker}
          nameOf={rowName}
          onChange={(raekker) => onSave({ ...prv, raekker: [...raekker] })}
        />
      </Tabs.Panel>
      <Tabs.Panel value="kolonner">
        <Lines
          linjer={prv.kolonner}
          nameOf={columnName}
          onChange={(kolonner) => onSave({ ...prv, kolonner: [...kolonner] })}
        />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Which rows and columns the copied table has, in which order and by which names. */
export function PrvDialog({ opened, onClose, ...parts }: PrvDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={text.retTitel} size="lg">
      <p className={styles['note']}>{text.retNote}</p>
      <Parts {...parts} />
      <Group justify="space-between" mt="md">
        <Button variant="subtle" onClick={() => parts.onSave(null)}>
          {text.somFraStart}
        </Button>
        <Button onClick={onClose}>{faelles.faerdig}</Button>
      </Group>
    </Modal>
  );
}
