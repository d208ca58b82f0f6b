import { PROTOCOL } from '#shared/contract/envelope.ts';
import type { ControlFromService } from './messages.ts';
import { parentPort } from './port.ts';

// The process that holds the database. Nothing heavy is imported before the port is known, so that
// a database module that cannot be loaded on this machine is reported instead of just exiting.
const port = parentPort();
if (port === null) throw new Error('The service is started by a host, not by hand.');

// Ctrl+C reaches the whole group: the parent decides, for it lets us close the database first.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
// Without a parent nobody can reach us. What was acknowledged is on the disk already.
process.on('disconnect', () => process.exit(0));

// Messages that come while the service loads must not be lost.
const waiting: unknown[] = [];
let deliver = (message: unknown): void => void waiting.push(message);
port.onMessage((message) => deliver(message));

try {
  const { createService } = await import('../service.ts');
  const { serve } = await import('./serve.ts');
  serve(
    { post: (message) => port.post(message), onMessage: (listener) => (deliver = listener) },
    createService,
  );
  for (const message of waiting.splice(0)) deliver(message);
} catch (error) {
  const failed: ControlFromService = { v: PROTOCOL, control: 'failed', message: String(error) };
  port.post(failed);
  // Long enough for the message to leave; a line that is closed ends us sooner.
  setTimeout(() => process.exit(1), 200);
}
