import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';

type Step = -1 | 1;

interface MoveButtonsProps {
  /** What each does, with what it does it to. */
  readonly up: string;
  readonly down: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: Step) => void;
  readonly size?: 'sm' | 'md';
}

/** Moves a row of a list that has an order of its own. */
export function MoveButtons({ up, down, first, last, onMove, size = 'md' }: MoveButtonsProps): ReactNode {
  return (
    <>
      <Move label={up} end={first} size={size} onMove={() => onMove(-1)}>
        <IconArrowUp size={15} />
      </Move>
      <Move label={down} end={last} size={size} onMove={() => onMove(1)}>
        <IconArrowDown size={15} />
      </Move>
    </>
  );
}

interface MoveProps extends Required<Pick<MoveButtonsProps, 'size'>> {
  readonly label: string;
  /** The row can go no further. */
  readonly end: boolean;
  readonly onMove: () => void;
  readonly children: ReactNode;
}

// Not `disabled`: the focus would be lost when the row reaches the end.
const Move = ({ label, end, size, onMove, children }: MoveProps): ReactNode => (
  <ActionIcon
    variant="subtle"
    size={size}
    aria-label={label}
    aria-disabled={end}
    data-disabled={end}
    onClick={() => !end && onMove()}
  >
    {children}
  </ActionIcon>
);

const STEPS: Readonly<Partial<Record<string, Step>>> = { ArrowUp: -1, ArrowDown: 1 };

/** Alt and an arrow move the row that one stands in. */
export function moveByKey(event: KeyboardEvent, onMove: (step: Step) => void): void {
  const step = STEPS[event.key];
  if (!event.altKey || step === undefined) return;
  event.preventDefault();
  onMove(step);
}
