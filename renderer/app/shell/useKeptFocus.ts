import { useEffect } from 'react';

// On its way from one field to the next the focus is nowhere for a moment; a dialog gives it back after 10 ms.
const ON_ITS_WAY_MS = 40;

/** Focus is never lost: where what had it is gone, the page's content has it, and its keys go on working. */
export function useKeptFocus(): void {
  useEffect(() => {
    let asked: number | undefined;
    const keep = (): void => {
      asked = undefined;
      if (document.activeElement === document.body) document.getElementById('indhold')?.focus();
    };
    const observer = new MutationObserver(() => {
      asked ??= window.setTimeout(keep, ON_ITS_WAY_MS);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      window.clearTimeout(asked);
    };
  }, []);
}
