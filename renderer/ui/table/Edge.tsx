import type { PointerEvent, ReactNode } from 'react';
import classes from './DataTable.module.css';
import { movedEdge } from './widths.ts';
import type { OnWidths } from './types.ts';

interface Measured {
  readonly id: string;
  readonly width: number;
}

const measured = (header: Element | null | undefined): Measured[] =>
  header instanceof HTMLElement && header.dataset['column'] !== undefined
    ? [{ id: header.dataset['column'], width: header.offsetWidth }]
    : [];

/** The edge between two columns: what one gains by a drag, the other gives. By keys: the column menu. */
export function Edge({ onWidths }: { readonly onWidths: OnWidths }): ReactNode {
  const begin = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    const handle = event.currentTarget;
    const header = handle.parentElement;
    const columns = [...(header?.parentElement?.children ?? [])].flatMap(measured);
    const index = columns.findIndex((c) => c.id === header?.dataset['column']);
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => onWidths(movedEdge(columns, index, move.clientX - from));
    handle.onpointerup = () => {
      handle.onpointermove = null;
    };
  };
  return <span className={classes['edge']} onPointerDown={begin} aria-hidden />;
}
