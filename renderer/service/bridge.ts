import type { Bridge } from '#shared/contract/shell.ts';

/** How messages reach the service, whatever lies between. */
export type Transport = Omit<Bridge, 'shell'>;

declare global {
  interface Window {
    /** Set by the desktop's preload script; absent in a browser. */
    readonly effektspor?: Bridge;
  }
}
