import type { Bridge } from '#shared/contract/shell.ts';
import { createHttpTransport } from './http.ts';

/** How messages reach the service: the desktop's bridge or the loopback host. Nobody else needs to know. */
export type Transport = Omit<Bridge, 'shell'>;

declare global {
  interface Window {
    readonly effektspor?: Bridge;
  }
}

export const chooseTransport = (): Transport => window.effektspor ?? createHttpTransport();
