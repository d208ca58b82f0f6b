import { useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useLeaveGuard, type LooseRow } from '../../ui/form/index.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import type { RecordKind } from './kind.ts';
import { RecordPanel } from './RecordPanel.tsx';

interface Beside {
  readonly kind: RecordKind;
  /** Null for a new one. */
  readonly id: string | null;
  /** What a new one begins with, besides what it hangs on. */
  readonly prefill?: LooseRow;
}

/**
 * What is open beside a person or a company: one record that hangs on it, or the form of a new one. `back` is where a
 * record that was made leads, for who came for that alone.
 */
export function useBeside(prefill: LooseRow, back?: string) {
  const guard = useLeaveGuard();
  const [, navigate] = useLocation();
  const [beside, setBeside] = useState<Beside | null>(null);
  const [made, setMade] = useState<RecordKind | null>(null);
  const before = useRef<Element | null>(null);
  const show = (next: Beside): void =>
    guard.leave(() => {
      before.current = document.activeElement;
      setBeside(next);
    });
  const add = (kind: RecordKind, more: LooseRow = {}): void => show({ kind, id: null, prefill: more });
  const close = (id: string | null): void => {
    if (id !== null) setMade(beside?.kind ?? null);
    setBeside(null);
    if (id !== null && back !== undefined) return navigate(back);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  // After one that was made here, the key for a new one gives the next of its kind.
  useShortcut('ny', () => made !== null && add(made), made !== null && beside === null);
  const panel: ReactNode = beside && (
    <RecordPanel
      key={`${beside.kind.tabel}/${beside.id ?? ''}`}
      kind={beside.kind}
      id={beside.id}
      prefill={{ ...prefill, ...beside.prefill }}
      onClose={close}
      goesBack={back !== undefined}
    />
  );
  return {
    panel,
    selectedId: beside?.id ?? null,
    open: (kind: RecordKind, id: string) => show({ kind, id }),
    add,
  };
}
