import { OperationError, type Reply, type Request, type ServiceEvent } from '#shared/contract/index.ts';
import type { Transport } from './bridge.ts';

const bytesFromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

/** JSON has no bytes; the host writes them as {"$bytes": base64}. */
const revive = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value;
  return typeof value.$bytes === 'string' ? bytesFromBase64(value.$bytes) : value;
};

/** How long a page that was about to go counts as going: the person may have stayed after all. */
const GOING_MS = 1000;
let going = false;
for (const event of ['beforeunload', 'pagehide'] as const) {
  window.addEventListener(event, () => {
    going = true;
    setTimeout(() => (going = false), GOING_MS);
  });
}

function post(path: string, body: unknown): Promise<Response> {
  const text = JSON.stringify(body);
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
    credentials: 'same-origin',
    // What is sent as the page goes away must not go with it; a browser carries no more than this on its own.
    keepalive: (going || document.visibilityState === 'hidden') && text.length < 60_000,
  });
}

async function call(request: Request): Promise<Reply> {
  try {
    const response = await post('/rpc', request);
    if (response.headers.get('content-type')?.startsWith('application/json') !== true) {
      throw new OperationError('tjeneste_stoppet');
    }
    return JSON.parse(await response.text(), revive) as Reply;
  } catch {
    // Nobody answers at the address, or somebody who is not our host.
    throw new OperationError('tjeneste_stoppet');
  }
}

/** Events as SSE. A lost connection is told; when it is back, everything may have changed. */
function onEvent(listener: (event: ServiceEvent) => void): () => void {
  const source = new EventSource('/events');
  let lost = false;
  source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as ServiceEvent);
  source.onopen = () => {
    if (lost) listener({ v: 1, event: 'service', state: 'restarted' });
    lost = false;
  };
  source.onerror = () => {
    if (!lost) listener({ v: 1, event: 'service', state: 'stopped' });
    lost = true;
  };
  return () => source.close();
}

export const createHttpTransport = (): Transport => ({
  call,
  // A cancel that does not arrive cancels nothing; the call itself still answers.
  cancel: (id) => void post('/cancel', { v: 1, cancel: id }).catch(() => undefined),
  onEvent,
});
