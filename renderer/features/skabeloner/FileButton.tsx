import { Button, VisuallyHidden } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import styles from './skabeloner.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses an .xlsx; both hosts let the page read what the person has chosen. */
export function FileButton({ label, busy, onFile }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="default"
        className={styles['fileButton'] ?? ''}
        leftSection={<IconFileImport size={16} />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          tabIndex={-1}
          aria-label={tekster.skabeloner.vaelgFil}
          data-testid="skabelonfil"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onFile(file);
            // The same file can be chosen again, once it is mended.
            currentTarget.value = '';
          }}
        />
      </VisuallyHidden>
    </>
  );
}
