import { ActionIcon, Button, Group, Modal, Stack, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addDays } from '#shared/domain/kalender/index.ts';
import { generatePlan, tjekPlan, type Rytme } from '#shared/domain/perioder/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { DateInput, DialogForm } from '../../ui/index.ts';
import styles from './PerioderPage.module.css';
import { savePlan, type Plan } from './usePlan.ts';

const { perioder: text } = tekster;

interface Line {
  readonly key: number;
  readonly id: string | null;
  readonly fra: string | null;
  readonly til: string | null;
}
type Whole = Line & { readonly fra: string; readonly til: string };

const isWhole = (line: Line): line is Whole => line.fra !== null && line.til !== null;
type Grant = Parameters<typeof tjekPlan>[1];
const NO_GRANT: Grant = { bevillingFra: null, bevillingTil: null };

const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const grantOf = (facts: Readonly<Record<string, unknown>>): Grant => ({
  bevillingFra: dayOf(facts['bevillingFra']),
  bevillingTil: dayOf(facts['bevillingTil']),
});

/** The lines as they are typed, and the ways to make many of them at once. */
function usePlanDraft(plan: Plan, grant: Grant) {
  const [lines, setLines] = useState<readonly Line[]>(() =>
    plan.perioder.map(({ id, fra, til }, key) => ({ key, id, fra, til })),
  );
  const [next, setNext] = useState(lines.length);
  const generate = (rytme: Rytme): void => {
    const whole = lines.filter(isWhole);
    const start = whole.map((l) => l.fra).toSorted()[0] ?? grant.bevillingFra;
    if (start === null || grant.bevillingTil === null) return;
    const made = generatePlan(start, grant.bevillingTil, rytme, whole);
    setLines(made.map((p, i) => ({ ...p, key: next + i })));
    setNext(next + made.length);
  };
  const change = (key: number, part: Partial<Line>): void =>
    setLines(lines.map((l) => (l.key === key ? { ...l, ...part } : l)));
  const add = (): void => {
    const last = lines.at(-1)?.til ?? null;
    const fra = last === null ? grant.bevillingFra : addDays(last, 1);
    setLines([...lines, { key: next, id: null, fra, til: null }]);
    setNext(next + 1);
  };
  const remove = (key: number): void => setLines(lines.filter((l) => l.key !== key));
  return { lines, generate, change, add, remove };
}

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
  const project = useOperation('projekt.get', {});
  const grant = project.data === undefined ? NO_GRANT : grantOf(project.data.projekt);
  const { lines, generate, change, add, remove } = usePlanDraft(plan, grant);
  const whole = lines.filter(isWhole);
  const errors = tjekPlan(whole, grant);
  const errorOf = (line: Line): string | null => {
    if (!isWhole(line)) return tekster.fejl.dato.tom;
    const found = errors.find((e) => whole[e.indeks]?.key === line.key);
    return found === undefined ? null : feltfejl(found.kode, found.detalje);
  };
  const send = async (): Promise<void> => {
    if (errors.length > 0 || whole.length < lines.length) return;
    if (await savePlan(whole.map(({ id, fra, til }) => ({ id, fra, til })))) onDone();
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
