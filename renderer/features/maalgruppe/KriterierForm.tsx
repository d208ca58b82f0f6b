import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { MoveButtons } from '../../ui/index.ts';
import classes from './maalgruppe.module.css';
import { useKriterier, type Linje } from './useKriterier.ts';

const text = tekster.maalgruppe.kriterier;

type Model = ReturnType<typeof useKriterier>;

/** Enter gives a new line, an arrow goes to the next, Alt and an arrow move one, Ctrl+Enter saves. */
function onLineKey(event: KeyboardEvent, index: number, model: Model, focus: (index: number) => void): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (event.key !== 'Enter' && step === undefined) return;
  event.preventDefault();
  if (step === undefined) {
    if (event.ctrlKey || event.metaKey) void model.save();
    else model.insert(index + 1);
  } else if (event.altKey) model.move(index, step);
  else focus(index + step);
}

/** The criteria of a version in their order. */
export function KriterierForm({ version }: { readonly version: Maalgruppeversion }): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const focus = (index: number): void => form.current?.querySelectorAll('input')[index]?.focus();
  const model = useKriterier(version, focus);
  const { linjer, dirty, busy } = model;
  return (
    <form ref={form} className={classes['criteria']} onSubmit={(event) => event.preventDefault()}>
      {linjer.length === 0 && <p className={classes['hint']}>{text.ingen}</p>}
      {linjer.map((linje, index) => (
        <Row
          key={linje.key}
          linje={linje}
          nr={index + 1}
          last={index === linjer.length - 1}
          model={model}
          onKeyDown={(event) => onLineKey(event, index, model, focus)}
        />
      ))}
      <p className={classes['hint']}>{text.taster}</p>
      <div className={classes['actions']}>
        <Button onClick={() => void model.save()} loading={busy} disabled={!dirty}>
          {text.gem}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => model.insert(linjer.length)}
        >
          {text.tilfoej}
        </Button>
      </div>
    </form>
  );
}

interface RowProps {
  readonly linje: Linje;
  readonly nr: number;
  readonly last: boolean;
  readonly model: Model;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ linje, nr, last, model, onKeyDown }: RowProps): ReactNode {
  const index = nr - 1;
  const kept = linje.svar > 0;
  return (
    <div className={classes['criterion']}>
      <span className={classes['nr']}>{nr}</span>
      <TextInput
        className={classes['grow'] ?? ''}
        aria-label={text.felt(nr)}
        value={linje.tekst}
        maxLength={400}
        onChange={(event) => model.type(index, event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <MoveButtons
        up={text.op(nr)}
        down={text.ned(nr)}
        first={index === 0}
        last={last}
        onMove={(step) => model.move(index, step)}
      />
      <Tooltip label={kept ? text.besvaret(linje.svar) : text.slet(nr)}>
        <ActionIcon
          variant="subtle"
          aria-disabled={kept}
          aria-label={kept ? text.besvaret(linje.svar) : text.slet(nr)}
          onClick={() => !kept && model.remove(index)}
        >
          <IconTrash size={15} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
