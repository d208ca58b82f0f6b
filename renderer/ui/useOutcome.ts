import { useState } from 'react';
import { errorCode } from './ErrorBox.tsx';

/** What work that takes its time came to: its result, or what went wrong. To be stopped is neither. */
export function useOutcome<T>(onStopped?: () => void) {
  const [result, setResult] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const forget = (): void => {
    setResult(null);
    setError(null);
  };
  /** Null where the person thought better of it. */
  const attempt = async (work: () => Promise<T | null>): Promise<void> => {
    forget();
    try {
      setResult(await work());
    } catch (failure) {
      if (errorCode(failure) !== 'afbrudt') setError(failure);
      else onStopped?.();
    }
  };
  return { result, error, attempt, forget };
}
