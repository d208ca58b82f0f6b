import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ConfirmDialog } from '../index.ts';

interface Guard {
  /** Says of one form whether leaving now would lose what was typed in it: where no draft could be kept. */
  readonly hold: (form: object, losing: boolean) => void;
  /** Does it at once, or asks first. */
  readonly leave: (go: () => void) => void;
}

const GuardContext = createContext<Guard>({ hold: () => undefined, leave: (go) => go() });

export const useLeaveGuard = (): Pick<Guard, 'leave'> => useContext(GuardContext);

/** While `losing`, leaving asks first. Several forms of one page may hold on, each for itself. */
export function useLosing(losing: boolean): void {
  const { hold } = useContext(GuardContext);
  useEffect(() => {
    const form = {};
    hold(form, losing);
    return () => hold(form, false);
  }, [hold, losing]);
}

/** A link to another page of the app, pressed while leaving would lose something. */
const linkUnder = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/** Links outside the form, and closing the window. */
function useWatch(losing: ReadonlySet<object>, ask: (go: () => void) => void): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = linkUnder(event.target);
      if (losing.size === 0 || link === null || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      ask(() => link.click());
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (losing.size > 0) event.preventDefault();
    };
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [losing, ask]);
}

/** Nobody loses what they typed by a wrong click, where no draft keeps it: once, around all pages. */
export function LeaveGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const [losing] = useState(() => new Set<object>());
  const [pending, setPending] = useState<(() => void) | null>(null);
  const ask = useCallback((go: () => void) => setPending(() => go), []);
  const guard = useMemo(
    () => ({
      hold: (form: object, now: boolean): void => void (now ? losing.add(form) : losing.delete(form)),
      leave: (go: () => void): void => (losing.size > 0 ? ask(go) : go()),
    }),
    [losing, ask],
  );
  useWatch(losing, ask);
  const text = tekster.registrering;
  const goOn = (): void => {
    losing.clear();
    setPending(null);
    pending?.();
  };
  return (
    <GuardContext.Provider value={guard}>
      {children}
      <ConfirmDialog
        opened={pending !== null}
        title={text.forladTitel}
        confirmLabel={text.forlad}
        danger
        onClose={() => setPending(null)}
        onConfirm={goOn}
      >
        {text.forladNote}
      </ConfirmDialog>
    </GuardContext.Provider>
  );
}
