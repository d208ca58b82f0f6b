import { Button, TextInput } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './PathField.module.css';

interface Choose {
  readonly label: string;
  readonly ask: () => Promise<string | null>;
  /** Instead of a folder. */
  readonly icon?: ReactNode;
}

interface PathFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (path: string) => void;
  /** Asks the desktop; null where there is none to ask. It answers null when the dialog was closed. */
  readonly choose: Choose | null;
}

/** A file or a folder: typed, or chosen in the desktop's dialog where there is one. */
export function PathField({ choose, onChange, ...field }: PathFieldProps): ReactNode {
  const ask = async (): Promise<void> => {
    const path = await choose?.ask();
    if (typeof path === 'string') onChange(path);
  };
  return (
    <div className={styles['path']}>
      <TextInput
        {...field}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {choose !== null && (
        <Button
          variant="default"
          leftSection={choose.icon ?? <IconFolderOpen size={16} />}
          onClick={() => void ask()}
        >
          {choose.label}
        </Button>
      )}
    </div>
  );
}
