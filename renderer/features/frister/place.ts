import { useSession } from '../../app/session.ts';
import type { Kind } from './words.ts';

/** Where one was in the day: the kind that is shown, and the line. */
interface Place {
  readonly kind: Kind | null;
  readonly index: number;
}

/** Coming back from a form, the day is as it was left. Forgotten with the window. */
const remembered = new Map<string, Place>();
const START: Place = { kind: null, index: 0 };

/** The place of who is logged in, as it was when the page opened, and where the next is kept. */
export function usePlace() {
  const { bruger } = useSession();
  const placeNow = (): Place => remembered.get(bruger.id) ?? START;
  return {
    placeNow,
    remember: (next: Partial<Place>): void => void remembered.set(bruger.id, { ...placeNow(), ...next }),
  };
}
