import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import styles from './NumberCell.module.css';

interface NumberCellProps {
  readonly label: string;
  readonly value: number | null;
  readonly readOnly: boolean;
  readonly column: string;
  /** Which row it is, where a range can be pasted. */
  readonly row?: string;
  readonly onSave: (value: number | null) => Promise<boolean>;
}

const MAX = 1_000_000;

/** Whole numbers only, '1.200' as 1200; undefined for what is none. */
function read(typed: string): number | null | undefined {
  const text = typed.trim().replaceAll('.', '');
  if (text === '' || text === tekster.faelles.intet) return null;
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return value <= MAX ? value : undefined;
}

/** Up and down go through the column, as in a sheet. */
function moveFrom(input: HTMLInputElement, step: number): void {
  const column = [
    ...document.querySelectorAll<HTMLInputElement>(`input[data-column="${input.dataset['column']}"]`),
  ];
  column[column.indexOf(input) + step]?.focus();
}

/** Typed text until it is saved: Enter or leaving saves, Esc takes back what was typed. */
function useCell({ value, onSave }: Pick<NumberCellProps, 'value' | 'onSave'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const cancelled = useRef(false);
  const commit = (): void => {
    const next = typed === null || cancelled.current ? value : read(typed);
    cancelled.current = false;
    if (next === undefined) return;
    if (next === value) setTyped(null);
    else void onSave(next).then(() => setTyped(null));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget: input } = event;
    if (key === 'Escape' && typed !== null) {
      cancelled.current = true;
      setTyped(null);
      input.blur();
      input.focus();
    }
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    // Leaving the cell saves it; the last of a column cannot be left this way.
    moveFrom(input, key === 'ArrowUp' ? -1 : 1);
    if (document.activeElement === input) commit();
  };
  return { typed, setTyped, commit, onKeyDown };
}

/** A whole number in a table, typed as in a sheet: Enter and leaving save, arrows go through the column, Esc takes back. */
export function NumberCell({ label, value, readOnly, column, row, onSave }: NumberCellProps): ReactNode {
  const { typed, setTyped, commit, onKeyDown } = useCell({ value, onSave });
  const wrong = typed !== null && read(typed) === undefined;
  if (readOnly) return <span className={styles['still']}>{formatHeltal(value)}</span>;
  return (
    <input
      className={styles['cell']}
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? tekster.faelles.heltal : label}
      data-column={column}
      data-row={row}
      inputMode="numeric"
      placeholder={tekster.faelles.intet}
      value={typed ?? (value === null ? '' : formatHeltal(value))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
