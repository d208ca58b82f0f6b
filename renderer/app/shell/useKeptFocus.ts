import { useEffect } from 'react';

/** Focus is never lost: where what had it is gone, the page's content has it, and its keys go on working. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keep = (): void => {
      if (document.activeElement === document.body) document.getElementById('indhold')?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
