import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import styles from './CopyText.module.css';

/** A checksum, path or key that one copies rather than types. */
export function CopyText({
  text,
  wrap = false,
}: {
  readonly text: string;
  readonly wrap?: boolean;
}): ReactNode {
  return (
    <span className={styles['line']}>
      <code className={wrap ? styles['wrap'] : styles['code']} title={text}>
        {text}
      </code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? tekster.faelles.kopieret : tekster.faelles.kopier}>
            <ActionIcon
              variant="subtle"
              size="sm"
              onClick={copy}
              aria-label={copied ? tekster.faelles.kopieret : tekster.faelles.kopier}
            >
              {copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
