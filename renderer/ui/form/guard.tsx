import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ConfirmDialog } from '../index.ts';

interface Guard {
  /** Says whether leaving now would lose what was typed: where it could not be kept as a draft. */
  readonly setDirty: (losing: boolean) => void;
  /** Does it at once, or asks first. */
  readonly leave: (go: () => void) => void;
}

const GuardContext = createContext<Guard>({ setDirty: () => undefined, leave: (go) => go() });

export const useLeaveGuard = (): Guard => useContext(GuardContext);

/** A link to another page of the app, pressed while leaving would lose something. */
const linkUnder = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/** Links outside the form, and closing the window. */
function useWatch(losing: RefObject<boolean>, ask: (go: () => void) => void): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = linkUnder(event.target);
      if (!losing.current || link === null || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      ask(() => link.click());
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (losing.current) event.preventDefault();
    };
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [losing, ask]);
}

/** Nobody loses what they typed by a wrong click, where no draft keeps it: around every page that has a form. */
export function LeaveGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const losing = useRef(false);
  const [pending, setPending] = useState<(() => void) | null>(null);
  const ask = useCallback((go: () => void) => setPending(() => go), []);
  const guard = useMemo(
    () => ({
      setDirty: (now: boolean): void => {
        losing.current = now;
      },
      leave: (go: () => void): void => (losing.current ? ask(go) : go()),
    }),
    [ask],
  );
  useWatch(losing, ask);
  const text = tekster.registrering;
  const goOn = (): void => {
    losing.current = false;
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
