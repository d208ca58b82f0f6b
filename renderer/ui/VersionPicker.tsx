import type { ReactNode } from 'react';
import styles from './VersionPicker.module.css';

export interface VersionChoice {
  readonly id: string;
  /** "Gælder nu", "Kommende", "Tidligere" ... */
  readonly when: string;
  /** What it is called, or the days it holds. */
  readonly what: string;
}

interface VersionPickerProps {
  readonly label: string;
  readonly versions: readonly VersionChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** The versions of something side by side; one of them is looked at. */
export function VersionPicker({ label, versions, chosen, onChoose }: VersionPickerProps): ReactNode {
  return (
    <div className={styles['versions']} role="group" aria-label={label}>
      {versions.map(({ id, when, what }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          <strong>{when}</strong>
          <span dir="auto">{what}</span>
        </button>
      ))}
    </div>
  );
}
