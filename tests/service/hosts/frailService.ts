import { parentPort } from '../../../electron/service/hosts/port.ts';
import { serve } from '../../../electron/service/hosts/serve.ts';
import { PROTOCOL, requestSchema, type Reply, type ServiceEvent } from '../../../shared/contract/index.ts';
import type { Service, SessionTicket } from '../../../electron/service/service.ts';

/** A service that dies, hangs and resumes when its input says so: a program for the supervisor's tests. */

interface Wish {
  readonly wish?: 'die' | 'hang' | 'ticket' | 'event' | 'unclonable';
}

let resumedWith: SessionTicket | null = null;
let onTicket: (ticket: SessionTicket | null) => void = () => undefined;
let onEvent: (event: ServiceEvent) => void = () => undefined;
const cancelled: string[] = [];

const frail: Service = {
  handle(message): Promise<Reply> {
    const { id, input } = requestSchema.parse(message);
    const { wish } = input as Wish;
    if (wish === 'die') process.kill(process.pid, 'SIGKILL');
    if (wish === 'hang' || wish === 'die') return new Promise(() => undefined);
    if (wish === 'ticket') onTicket({ mappe: 'm', projektId: 'p', noegle: 'n', brugerId: 'b', kopi: false });
    if (wish === 'event') onEvent({ v: PROTOCOL, event: 'progress', id, done: 1, total: 2 });
    const data = wish === 'unclonable' ? () => undefined : { pid: process.pid, resumedWith, cancelled };
    return Promise.resolve({ v: PROTOCOL, id, ok: true, data });
  },
  handleMany: (messages) => Promise.all(messages.map((message) => frail.handle(message))),
  cancel: (id) => void cancelled.push(id),
  onEvent: (listener) => {
    onEvent = listener;
    return () => undefined;
  },
  onTicket: (listener) => {
    onTicket = listener;
    return () => undefined;
  },
  resume: (ticket) => {
    resumedWith = ticket;
    return Promise.resolve(process.env['FRAIL_RESUME'] !== 'no');
  },
  close: () => (process.env['FRAIL_CLOSE'] === 'hang' ? new Promise(() => undefined) : Promise.resolve()),
};

const port = parentPort();
const mode = process.env['FRAIL_START'];
process.on('disconnect', () => process.exit(0));
if (mode === 'die') process.exit(3);
else if (mode === 'fail') {
  port?.post({ v: PROTOCOL, control: 'failed', message: 'no such module' });
  setTimeout(() => process.exit(1), 50);
} else if (mode !== 'hang' && port !== null) serve(port, () => frail);
