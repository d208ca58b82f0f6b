import type { Reply } from '#shared/contract/index.ts';
import { createService, type ServiceOptions } from '../service.ts';
import type { Host } from './host.ts';
import { refused } from './messages.ts';

/** The service in this very process, for tests; what goes in and out is cloned as over any border. */
export function createInProcessHost(options: ServiceOptions): Host {
  const service = createService(options);
  async function call(message: unknown): Promise<Reply> {
    let cloned: unknown;
    try {
      cloned = structuredClone(message);
    } catch {
      return refused(message, 'ugyldig_besked');
    }
    return structuredClone(await service.handle(cloned));
  }
  return {
    call,
    cancel: (id) => service.cancel(id),
    onEvent: (listener) => service.onEvent((event) => listener(structuredClone(event))),
    close: () => service.close(),
  };
}
