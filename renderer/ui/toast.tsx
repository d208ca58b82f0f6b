import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { OperationError } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './toast.module.css';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

interface Toast {
  readonly message: string;
  /** A button: "Fortryd", "Gentag"; the toast closes when it is pressed. */
  readonly action?: ToastAction;
  /** Same id: the new toast replaces the one that stands. */
  readonly id?: string;
}

const STAYS_MS = 6000;
/** Time to read it, think, and reach the button. */
const STAYS_TO_UNDO_MS = 10_000;
const STAYS_LONG_MS = 12_000;

function ToastText({ message, action }: { message: string; action: ToastAction | undefined }): ReactNode {
  return (
    <div className={styles['line']}>
      <span>{message}</span>
      {action !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={action.run} className={styles['undo'] ?? ''}>
          {action.label}
        </Button>
      )}
    </div>
  );
}

/** Says that something is done, bottom right, with a button where it can be taken back. */
export function showToast({ message, action, id = crypto.randomUUID() }: Toast): void {
  const closing = action && {
    label: action.label,
    run: (): void => {
      notifications.hide(id);
      action.run();
    },
  };
  notifications.hide(id);
  notifications.show({
    id,
    message: <ToastText message={message} action={closing} />,
    icon: <IconCircleCheck size={19} stroke={1.8} />,
    color: 'transparent',
    className: styles['ok'] ?? '',
    autoClose: action === undefined ? STAYS_MS : STAYS_TO_UNDO_MS,
    // Good news waits its turn with a screen reader; only errors interrupt.
    role: 'status',
    closeButtonProps: { 'aria-label': tekster.faelles.luk },
  });
}

/** Says what went wrong and what to do about it, where no field or box can show it. */
export function showErrorToast(error: unknown): void {
  const code = error instanceof OperationError ? error.error.code : 'intern';
  if (code === 'afbrudt') return;
  const { titel, raad } = tekster.fejl.koder[code];
  notifications.hide(code);
  notifications.show({
    id: code,
    title: titel,
    message: raad,
    icon: <IconAlertTriangle size={19} stroke={1.8} />,
    color: 'transparent',
    className: styles['bad'] ?? '',
    autoClose: STAYS_LONG_MS,
    role: 'alert',
    closeButtonProps: { 'aria-label': tekster.faelles.luk },
  });
}
