import { useSession } from '../../app/session.ts';
import type { Kind } from './words.ts';

/** Where one was in the day: the kind that is shown, and the line. Written to as one moves, and drawn from once. */
export interface Place {
  kind: Kind | null;
  index: number;
}

/** Coming back from a form, the day is as it was left. Forgotten with the window. */
const remembered = new Map<string, Place>();

/** The place of who is logged in. */
export function usePlace(): Place {
  const { bruger } = useSession();
  const place = remembered.get(bruger.id) ?? { kind: null, index: 0 };
  remembered.set(bruger.id, place);
  return place;
}
