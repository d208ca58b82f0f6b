import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { OperationError, type ErrorCode } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './ErrorBox.module.css';

export const errorCode = (error: unknown): ErrorCode =>
  error instanceof OperationError ? error.error.code : 'intern';

interface ErrorBoxProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}

/** A code of the service, as a sentence that says what to do. */
export function ErrorBox({ error, onRetry, action }: ErrorBoxProps): ReactNode {
  const code = errorCode(error);
  const { titel, raad } = tekster.fejl.koder[code];
  return (
    <div className={styles['box']} role="alert" data-code={code}>
      <IconAlertTriangle size={18} stroke={1.8} className={styles['icon'] ?? ''} aria-hidden />
      <div className={styles['text']}>
        <strong>{titel}</strong>
        <span>{raad}</span>
      </div>
      {onRetry !== undefined && (
        <Button variant="default" size="compact-sm" onClick={onRetry}>
          {tekster.faelles.proevIgen}
        </Button>
      )}
      {action}
    </div>
  );
}
