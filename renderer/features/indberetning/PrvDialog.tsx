import { ActionIcon, Button, Checkbox, Group, Modal, Tabs, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { flytLinje, type Prv, type Prvlinje } from '#shared/domain/prv/index.ts';
import { INDIKATORDELE } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './indberetning.module.css';

const { indberetning: text, skabeloner, faelles } = tekster;

interface LinesProps {
  readonly linjer: readonly Prvlinje[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (linjer: readonly Prvlinje[]) => void;
}

/** Lines to be ordered, named and left out; each change is kept at once. */
function Lines({ linjer, nameOf, onChange }: LinesProps): ReactNode {
  const change = (id: string, part: Partial<Prvlinje>): void =>
    onChange(linjer.map((l) => (l.id === id ? { ...l, ...part } : l)));
  return (
    <ul className={styles['lines']}>
      {linjer.map(({ id, etiket, med }, index) => {
        const navn = nameOf(id);
        return (
          <li key={id}>
            <Checkbox
              checked={med}
              aria-label={text.med(navn)}
              onChange={(event) => change(id, { med: event.currentTarget.checked })}
            />
            <TextInput
              className={styles['label'] ?? ''}
              aria-label={text.navn(navn)}
              placeholder={navn}
              maxLength={400}
              defaultValue={etiket ?? ''}
              onBlur={({ currentTarget: { value } }) => change(id, { etiket: value.trim() || null })}
            />
            <ActionIcon
              variant="subtle"
              aria-label={text.op(navn)}
              disabled={index === 0}
              onClick={() => onChange(flytLinje(linjer, index, -1))}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={text.ned(navn)}
              disabled={index === linjer.length - 1}
              onClick={() => onChange(flytLinje(linjer, index, 1))}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
          </li>
        );
      })}
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

/** Which rows and columns the copied table has, in which order and by which names. */
export function PrvDialog({ opened, prv, indikatorer, onSave, onClose }: PrvDialogProps): ReactNode {
  const rowName = (id: string): string => {
    const found = indikatorer.find((i) => i.id === id);
    return found === undefined ? id : `${found.nr} ${found.navn}`;
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={text.retTitel}
      size="lg"
      closeButtonProps={{ 'aria-label': faelles.luk }}
    >
      <p className={styles['note']}>{text.retNote}</p>
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
      <Group justify="space-between" mt="md">
        <Button variant="subtle" onClick={() => onSave(null)}>
          {text.somFraStart}
        </Button>
        <Button onClick={onClose}>{faelles.faerdig}</Button>
      </Group>
    </Modal>
  );
}
