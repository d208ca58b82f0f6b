import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

interface SelectBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly some?: boolean;
}

/** A row's box. The click is the table's to hear (useOpening), and the focus stays on the table. */
export function SelectBox({ label, checked, some = false }: SelectBoxProps): ReactNode {
  return (
    <input
      ref={(box) => {
        if (box !== null) box.indeterminate = some;
      }}
      type="checkbox"
      tabIndex={-1}
      className={classes['box']}
      aria-label={label}
      checked={checked}
      readOnly
    />
  );
}
