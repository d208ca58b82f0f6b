import { Button, TextInput } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { shell } from '../../service/index.ts';
import styles from './start.module.css';

const { projekt, faelles } = tekster;

interface FolderFieldProps {
  readonly value: string;
  readonly onChange: (mappe: string) => void;
  readonly description: string;
  readonly error: string | null;
  /** A new folder's parent was chosen: how the project's own folder in it is called. */
  readonly below?: (parent: string) => string;
}

/** A folder: typed, or chosen in the desktop's dialog where there is one. */
export function FolderField({ value, onChange, description, error, below }: FolderFieldProps): ReactNode {
  const choose = async (): Promise<void> => {
    const chosen = await shell?.chooseFolder({ title: projekt.mappe });
    if (typeof chosen === 'string') onChange(below?.(chosen) ?? chosen);
  };
  return (
    <div className={styles['folder']}>
      <TextInput
        label={projekt.mappe}
        description={description}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        error={error}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {shell !== null && (
        <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={() => void choose()}>
          {faelles.vaelgMappe}
        </Button>
      )}
    </div>
  );
}
