import type { Transport } from './bridge.ts';
import { createHttpTransport } from './http.ts';

/** The desktop's bridge or the loopback host. Nobody else needs to know which. */
export const chooseTransport = (): Transport => window.effektspor ?? createHttpTransport();
