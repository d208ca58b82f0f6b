import { PROTOCOL, type ErrorCode, type Reply, type ServiceEvent } from '#shared/contract/index.ts';

/** The service's options as far as they can be sent to another process: a clock cannot. */
export interface InitOptions {
  readonly profileDir: string;
  readonly version: string;
  readonly kdfCost?: number;
}

/**
 * Messages between a supervisor and its service only. A window can never send one: the supervisor
 * lets nothing through that is not a request of the contract.
 */
export type ControlToService =
  | { readonly v: typeof PROTOCOL; readonly control: 'init'; readonly options: InitOptions }
  /** `ticket` is the service's own and opaque to everybody else: it holds a key. */
  | { readonly v: typeof PROTOCOL; readonly control: 'resume'; readonly ticket: object }
  | { readonly v: typeof PROTOCOL; readonly control: 'close' };

export type ControlFromService =
  | { readonly v: typeof PROTOCOL; readonly control: 'ready' | 'closed' }
  | { readonly v: typeof PROTOCOL; readonly control: 'resumed'; readonly ok: boolean }
  | { readonly v: typeof PROTOCOL; readonly control: 'ticket'; readonly ticket: object | null }
  /** The service could not be loaded (e.g. its database module); the process ends after it. */
  | { readonly v: typeof PROTOCOL; readonly control: 'failed'; readonly message: string };

export type FromService = Reply | ServiceEvent | ControlFromService;

const idOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'string'
    ? message.id.slice(0, 64)
    : '';

/** The reply to a message that never reached a service, or whose service is gone. */
export const refused = (message: unknown, code: ErrorCode): Reply => ({
  v: PROTOCOL,
  id: idOf(message),
  ok: false,
  error: { code },
});
