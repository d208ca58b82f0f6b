import { cancelSchema, PROTOCOL } from '#shared/contract/index.ts';
import type { Service, ServiceOptions, SessionTicket } from '../service.ts';
import { refused, type ControlFromService, type ControlToService, type FromService } from './messages.ts';
import type { Port } from './port.ts';

const isControl = (message: unknown): message is ControlToService =>
  typeof message === 'object' && message !== null && 'control' in message;

/** Answers the messages of a port with a service, which is made by the first of them. */
export function serve(port: Port, createService: (options: ServiceOptions) => Service): void {
  const post = (message: FromService): void => port.post(message);
  let service: Service | undefined;

  function init(options: ServiceOptions): Service {
    const made = createService(options);
    made.onEvent(post);
    made.onTicket((ticket) => post({ v: PROTOCOL, control: 'ticket', ticket }));
    post({ v: PROTOCOL, control: 'ready' });
    return made;
  }

  async function obey(message: ControlToService): Promise<void> {
    if (message.control === 'init') service ??= init(message.options);
    else if (message.control === 'resume') post(await resumed(service, message.ticket as SessionTicket));
    else {
      await service?.close();
      post({ v: PROTOCOL, control: 'closed' });
    }
  }

  async function answer(message: unknown): Promise<void> {
    const cancel = cancelSchema.safeParse(message);
    if (cancel.success) return service?.cancel(cancel.data.cancel);
    if (service === undefined) return post(refused(message, 'tjeneste_stoppet'));
    const reply = await service.handle(message);
    try {
      post(reply);
    } catch {
      // The data cannot be cloned: a fault of the operation, but its caller must not wait for ever.
      post(refused(message, 'intern'));
    }
  }

  // A fault in here is a bug of the service: it ends the process, and the supervisor starts a new one.
  port.onMessage((message) => void (isControl(message) ? obey(message) : answer(message)));
}

async function resumed(service: Service | undefined, ticket: SessionTicket): Promise<ControlFromService> {
  const ok = (await service?.resume(ticket).catch(() => false)) ?? false;
  return { v: PROTOCOL, control: 'resumed', ok };
}
