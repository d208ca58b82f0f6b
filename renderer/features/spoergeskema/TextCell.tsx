import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './spoergeskema.module.css';

export const MAX_TEKST = 400;

/** A change of words that people have answered, waiting for a yes. */
export interface Pending {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly danger: boolean;
  readonly goOn: () => void;
}
export type Ask = (pending: Pending) => void;

interface CellProps {
  readonly label: string;
  readonly value: string;
  readonly column: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly onSave: (value: string) => void;
}

/** Text of a row, typed as in a sheet: Enter and leaving save, Esc takes back. */
export function TextCell({
  label,
  value,
  column,
  required = false,
  maxLength = MAX_TEKST,
  onSave,
}: CellProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const cancelled = useRef(false);
  const commit = (): void => {
    const next = (typed ?? value).trim();
    setTyped(null);
    if (!cancelled.current && next !== value && !(required && next === '')) onSave(next);
    cancelled.current = false;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget: input } = event;
    if (key === 'Escape' && typed !== null) {
      cancelled.current = true;
      input.blur();
      input.focus();
    }
    if (key !== 'Enter') return;
    event.preventDefault();
    const inputs = [...document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
    inputs[inputs.indexOf(input) + 1]?.focus();
    if (document.activeElement === input) commit();
  };
  return (
    <input
      className={styles['cell']}
      aria-label={label}
      data-column={column}
      dir="auto"
      maxLength={maxLength}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
