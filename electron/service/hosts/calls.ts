import { contract, isOperation, type ErrorCode, type Reply, type Request } from '#shared/contract/index.ts';
import { refused } from './messages.ts';

interface Call {
  readonly request: Request;
  readonly settle: (reply: Reply) => void;
  /** waiting: not sent yet · sent · repeated: sent a second time after a death. */
  state: 'waiting' | 'sent' | 'repeatable' | 'repeated';
}

const isQuery = ({ operation }: Request): boolean =>
  isOperation(operation) && contract[operation].kind === 'query';

/** The calls that have no reply yet. Each is settled exactly once. */
export class Calls {
  readonly #calls = new Map<string, Call>();

  has(id: string): boolean {
    return this.#calls.has(id);
  }

  add(request: Request): Promise<Reply> {
    return new Promise((settle) => this.#calls.set(request.id, { request, settle, state: 'waiting' }));
  }

  settle(reply: Reply): void {
    const call = this.#calls.get(reply.id);
    this.#calls.delete(reply.id);
    call?.settle(reply);
  }

  /** Hands out what is to be sent now, in the order it came. */
  sendWaiting(post: (request: Request) => void): void {
    for (const [id, call] of this.#calls) {
      if (call.state !== 'waiting' && call.state !== 'repeatable') continue;
      try {
        post(call.request);
        call.state = call.state === 'repeatable' ? 'repeated' : 'sent';
      } catch {
        // Cannot be cloned, or nested too deep for it.
        this.settle(refused({ id }, 'ugyldig_besked'));
      }
    }
  }

  /** True when the call was not sent yet and is now settled as cancelled. */
  cancelWaiting(id: string): boolean {
    const state = this.#calls.get(id)?.state;
    if (state !== 'waiting' && state !== 'repeatable') return false;
    this.settle(refused({ id }, 'afbrudt'));
    return true;
  }

  /**
   * The service died: a query is sent again, once; a command never, for nobody knows how far it
   * came. What had not been sent waits for the next service.
   */
  serviceDied(): void {
    for (const [id, call] of this.#calls) {
      if (call.state === 'sent' && isQuery(call.request)) call.state = 'repeatable';
      else if (call.state === 'sent' || call.state === 'repeated')
        this.settle(refused({ id }, 'tjeneste_stoppet'));
    }
  }

  refuseAll(code: ErrorCode): void {
    for (const id of this.#calls.keys()) this.settle(refused({ id }, code));
  }
}
