import type { ReactNode } from 'react';
import classes from './SheetHeader.module.css';

interface SheetHeaderProps {
  readonly name: string;
  readonly mark: ReactNode;
  readonly chips: ReactNode;
  readonly actions: ReactNode;
}

/** Who or what is open, and what stands about it in a few words. */
export function SheetHeader({ name, mark, chips, actions }: SheetHeaderProps): ReactNode {
  return (
    <header className={classes['header']}>
      <div className={classes['mark']} aria-hidden>
        {mark}
      </div>
      <div className={classes['text']}>
        <h1 className={classes['name']} dir="auto" title={name}>
          {name}
        </h1>
        <div className={classes['chips']}>{chips}</div>
      </div>
      <div className={classes['actions']}>{actions}</div>
    </header>
  );
}

export function Chip({
  tone,
  children,
}: {
  readonly tone?: 'good' | 'quiet';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={classes['chip']} data-tone={tone}>
      {children}
    </span>
  );
}
