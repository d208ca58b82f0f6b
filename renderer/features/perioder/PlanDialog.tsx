import { ActionIcon, Button, Group, Modal, Stack, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { DateInput, DialogForm } from '../../ui/index.ts';
import styles from './PerioderPage.module.css';
import { savePlan, type Plan } from './usePlan.ts';
import { usePlanDraft, type Line } from './usePlanDraft.ts';

const { perioder: text } = tekster;

interface RowProps {
  readonly nr: number;
  readonly line: Line;
  readonly error: string | null;
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove: () => void;
}

function PlanRow({ nr, line, error, onChange, onRemove }: RowProps): ReactNode {
  const today = useToday();
  return (
    <div>
      <Group gap="xs" wrap="nowrap" align="center">
        <span className={styles['planNr']}>{text.periode(nr)}</span>
        <DateInput
          bare
          label={text.planFra(nr)}
          today={today}
          value={line.fra}
          onChange={(fra) => onChange({ fra })}
        />
        <span aria-hidden>–</span>
        <DateInput
          bare
          label={text.planTil(nr)}
          today={today}
          value={line.til}
          onChange={(til) => onChange({ til })}
        />
        <Tooltip label={text.fjernPeriode(nr)}>
          <ActionIcon variant="subtle" color="red" aria-label={text.fjernPeriode(nr)} onClick={onRemove}>
            <IconTrash size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {error !== null && (
        <Text size="xs" c="var(--red-text)" ml={34} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}

function PlanForm({ plan, onDone }: { readonly plan: Plan; readonly onDone: () => void }): ReactNode {
  const { lines, generate, change, add, remove, errorOf, perioder, ready } = usePlanDraft(plan);
  const send = async (): Promise<void> => {
    if (ready && (await savePlan(perioder))) onDone();
  };
  return (
    <DialogForm label={text.gemPlan} onSend={() => void send()} onCancel={onDone}>
      <Text size="sm" c="dimmed">
        {text.planNote}
      </Text>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => generate('halvaar')}>
          {text.halvaar}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => generate('kvartal')}>
          {text.kvartaler}
        </Button>
      </Group>
      <Stack gap={6} className={styles['planRows'] ?? ''}>
        {lines.map((line, i) => (
          <PlanRow
            key={line.key}
            nr={i + 1}
            line={line}
            error={errorOf(line)}
            onChange={(part) => change(line.key, part)}
            onRemove={() => remove(line.key)}
          />
        ))}
      </Stack>
      <div>
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={add}>
          {text.tilfoejPeriode}
        </Button>
      </div>
    </DialogForm>
  );
}

interface Props {
  readonly plan: Plan;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The whole plan at once: half-years or quarters by one click, or any dates; what is wrong stands at its line. */
export function PlanDialog({ plan, opened, onClose }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} title={text.planTitel} size="md">
      {opened && <PlanForm plan={plan} onDone={onClose} />}
    </Modal>
  );
}
