import {
  OperationError,
  PROTOCOL,
  type InputOf,
  type OperationName,
  type OutputOf,
  type Reply,
  type Request,
  type ServiceEvent,
} from '#shared/contract/index.ts';
import type { Transport } from './bridge.ts';
import { askReason } from './reason.ts';
import { chooseTransport } from './transport.ts';

export interface CallOptions {
  /** Aborting asks the service to stop; the call then fails with code `afbrudt`. */
  readonly signal?: AbortSignal;
  /** To follow the progress of this one call; else one is made up. */
  readonly requestId?: string;
}

export interface Client {
  readonly call: <N extends OperationName>(
    name: N,
    input: InputOf<N>,
    options?: CallOptions,
  ) => Promise<OutputOf<N>>;
  readonly onEvent: (listener: (event: ServiceEvent) => void) => () => void;
}

export const newRequestId = (): string => crypto.randomUUID();

/** A write to a closed time is sent again with the reason that people gave; without one the refusal stands. */
async function withReason(transport: Transport, request: Request, reply: Reply): Promise<Reply> {
  if (reply.ok || reply.error.code !== 'kraever_begrundelse') return reply;
  const begrundelse = await askReason(reply.error.detail ?? {});
  return begrundelse === null ? reply : transport.call({ ...request, begrundelse });
}

export function createClient(transport: Transport): Client {
  async function call<N extends OperationName>(
    name: N,
    input: InputOf<N>,
    { signal, requestId = newRequestId() }: CallOptions = {},
  ): Promise<OutputOf<N>> {
    if (signal?.aborted === true) throw new OperationError('afbrudt');
    const cancel = (): void => transport.cancel(requestId);
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const request = { v: PROTOCOL, id: requestId, operation: name, input } as const;
      const reply = await withReason(transport, request, await transport.call(request));
      if (!reply.ok) {
        const { code, ...more } = reply.error;
        throw new OperationError(code, more);
      }
      // The service parses what it answers with; a second parse here would only cost time.
      return reply.data as OutputOf<N>;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }
  return { call, onEvent: (listener) => transport.onEvent(listener) };
}

/** The window's one client. */
export const client: Client = createClient(chooseTransport());
export const call = client.call;
