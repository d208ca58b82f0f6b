import { useEffect, useState } from 'react';
import { useSession } from './session.ts';

/**
 * Makes the hook of what is looked at on one page: kept while the window is open and the project is the same, so
 * that one comes back from a record to the same place.
 */
export function remembered<C extends object>() {
  let kept: { readonly projektId: string; readonly choice: C } | null = null;
  return function useRemembered(first: C) {
    const { projektId } = useSession();
    const [choice, setChoice] = useState<C>(kept?.projektId === projektId ? kept.choice : first);
    useEffect(() => {
      kept = { projektId, choice };
    }, [projektId, choice]);
    const set = (part: Partial<C>): void => setChoice((old) => ({ ...old, ...part }));
    return { choice, set };
  };
}
