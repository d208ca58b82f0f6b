/** One end of a line between two processes; messages are structured clones. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What Electron's utilityProcess puts on `process`; declared here, for the service knows no Electron. */
interface UtilityParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

const utilityParentPort = (): UtilityParentPort | undefined =>
  (process as { readonly parentPort?: UtilityParentPort }).parentPort;

/** The line to whoever started this process; null when nobody listens. */
export function parentPort(): Port | null {
  const utility = utilityParentPort();
  if (utility !== undefined) {
    return {
      post: (message) => utility.postMessage(message),
      onMessage: (listener) => utility.on('message', (event) => listener(event.data)),
    };
  }
  if (process.send === undefined) return null;
  return {
    // A parent that is gone is noticed by 'disconnect'; the callback keeps the loss from throwing here.
    post: (message) => void process.send?.(message, undefined, undefined, () => undefined),
    onMessage: (listener) => void process.on('message', listener),
  };
}
