import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface NewCellProps {
  readonly label: string;
  readonly placeholder: string;
  /** The cells it stands below. */
  readonly column: string;
  readonly maxLength: number;
  /** False when it was refused: the words stay. */
  readonly onAdd: (words: string) => Promise<boolean>;
}

/** Where the next row is typed, below the others; Enter adds it. */
export function NewCell({ label, placeholder, column, maxLength, onAdd }: NewCellProps): ReactNode {
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    const words = typed.trim();
    if (words !== '' && (await onAdd(words))) setTyped('');
  };
  return (
    <TextInput
      mt={10}
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      maxLength={maxLength}
      data-column={column}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && void add()}
    />
  );
}
