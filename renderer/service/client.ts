import {
  OperationError,
  PROTOCOL,
  type InputOf,
  type OperationName,
  type OutputOf,
  type ServiceEvent,
} from '#shared/contract/index.ts';
import type { Transport } from './bridge.ts';
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
      const reply = await transport.call({ v: PROTOCOL, id: requestId, operation: name, input });
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
