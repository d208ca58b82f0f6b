import type { ServiceError } from '#shared/contract/index.ts';

/** What the service says of a write to a closed time: which day, which periode, closed when, how many records. */
export type ReasonDetail = NonNullable<ServiceError['detail']>;

type Ask = (detail: ReasonDetail) => Promise<string | null>;

let ask: Ask | null = null;

/** The dialog that asks people why; without one, the refusal goes on to who called. */
export function onReasonNeeded(listener: Ask): () => void {
  ask = listener;
  return () => {
    if (ask === listener) ask = null;
  };
}

/** Why something of a closed time is written; null when nobody can be asked, or says nothing. */
export const askReason = async (detail: ReasonDetail): Promise<string | null> =>
  ask === null ? null : ask(detail);
