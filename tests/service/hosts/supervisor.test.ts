import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileURLToPath } from 'node:url';
import { forkService, type ForkedChild } from '../../../electron/service/hosts/childProcess.ts';
import { Supervisor, type SupervisorOptions } from '../../../electron/service/hosts/supervisor.ts';
import { PROTOCOL, type Reply, type ServiceEvent } from '../../../shared/contract/index.ts';

// Processes are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const entry = fileURLToPath(new URL('./frailService.ts', import.meta.url));
const QUERY = 'projekt.status';
const COMMAND = 'projekt.close';

let supervisor: Supervisor;
let children: ForkedChild[];
let events: ServiceEvent[];
let problems: string[];
let nextId = 0;

function start(options: Partial<SupervisorOptions> = {}): void {
  supervisor = new Supervisor({
    spawn: () => {
      const child = forkService({ entry });
      children.push(child);
      return child;
    },
    service: { profileDir: '/nowhere', version: '0' },
    onProblem: (text) => problems.push(text),
    ...options,
  });
  supervisor.onEvent((event) => events.push(event));
}

const request = (operation: string, wish?: string) => ({
  v: PROTOCOL,
  id: `r${(nextId += 1)}`,
  operation,
  input: wish === undefined ? {} : { wish },
});
const call = (operation: string, wish?: string): Promise<Reply> => supervisor.call(request(operation, wish));
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);
const dataOf = (reply: Reply): { pid: number; resumedWith: unknown; cancelled: string[] } => {
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data as never;
};
const killService = (): void => void process.kill(children.at(-1)?.pid ?? 0, 'SIGKILL');
const states = (): string[] => events.filter((e) => e.event === 'service').map((e) => e.state);

beforeEach(() => {
  children = [];
  events = [];
  problems = [];
});
afterEach(async () => {
  delete process.env['FRAIL_START'];
  delete process.env['FRAIL_RESUME'];
  delete process.env['FRAIL_CLOSE'];
  await supervisor.close();
});

describe('a service that dies', () => {
  it('rejects the command that was in flight, never repeats it, and starts again', async () => {
    start();
    const first = dataOf(await call(QUERY)).pid;
    expect(codeOf(await call(COMMAND, 'die'))).toBe('tjeneste_stoppet');
    expect(dataOf(await call(QUERY)).pid).not.toBe(first);
    expect(states()).toEqual(['restarted']);
    expect(children).toHaveLength(2);
  });

  it('repeats a query once, and gives its caller up when it kills the service again', async () => {
    start();
    const hanging = call(QUERY, 'hang');
    const other = call(COMMAND, 'hang');
    await call(QUERY);
    killService();
    expect(codeOf(await other)).toBe('tjeneste_stoppet');
    await call(QUERY);
    // The query hangs in the second service now; it is not sent a third time.
    killService();
    expect(codeOf(await hanging)).toBe('tjeneste_stoppet');
    expect(codeOf(await call(QUERY))).toBe('ok');
    expect(children).toHaveLength(3);
  });

  it('answers a repeated query from the next service', async () => {
    start();
    const { pid } = dataOf(await call(QUERY));
    process.kill(pid, 'SIGSTOP');
    const asked = call(QUERY);
    killService();
    expect(dataOf(await asked).pid).not.toBe(pid);
  });

  it('holds what is asked while it is away, commands too, for they were never sent', async () => {
    start();
    await call(COMMAND, 'die');
    const replies = await Promise.all([call(COMMAND), call(QUERY), call(COMMAND)]);
    expect(replies.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
  });

  it('resumes the session by its ticket', async () => {
    start();
    await call(COMMAND, 'ticket');
    await call(COMMAND, 'die');
    expect(dataOf(await call(QUERY)).resumedWith).toMatchObject({ mappe: 'm', noegle: 'n' });
    expect(events.some((event) => event.event === 'session')).toBe(false);
  });

  it('tells the window when the session could not be resumed', async () => {
    process.env['FRAIL_RESUME'] = 'no';
    start();
    await call(COMMAND, 'ticket');
    await call(COMMAND, 'die');
    expect(codeOf(await call(QUERY))).toBe('ok');
    expect(events.map((event) => event.event)).toEqual(['session', 'service']);
  });
});

describe('a service that cannot live', () => {
  it('is given up after five quick deaths; nobody is left waiting, then or later', async () => {
    process.env['FRAIL_START'] = 'die';
    start();
    expect(codeOf(await call(QUERY))).toBe('tjeneste_stoppet');
    expect(children).toHaveLength(5);
    expect(states()).toEqual(['stopped']);
    expect(codeOf(await call(COMMAND))).toBe('tjeneste_stoppet');
  });

  it('says why it could not be loaded', async () => {
    process.env['FRAIL_START'] = 'fail';
    start();
    await call(QUERY);
    expect(problems).toContain('The service could not be loaded: no such module');
  });

  it('is ended when it never becomes ready', async () => {
    process.env['FRAIL_START'] = 'hang';
    start({ startTimeoutMs: 300 });
    expect(codeOf(await call(QUERY))).toBe('tjeneste_stoppet');
    expect(problems).toContain('The service ended: SIGKILL');
  });

  it('is given up when its program does not exist', async () => {
    start({ spawn: () => forkService({ entry, execPath: '/no/such/node' }) });
    expect(codeOf(await call(QUERY))).toBe('tjeneste_stoppet');
  });
});

describe('calls', () => {
  it('refuses a second call under an id that is still in use', async () => {
    start();
    await call(QUERY);
    const asked = { ...request(QUERY, 'hang'), id: 'twice' };
    const first = supervisor.call(asked);
    expect(codeOf(await supervisor.call(asked))).toBe('ugyldig_besked');
    await supervisor.close();
    expect(codeOf(await first)).toBe('tjeneste_stoppet');
  });

  it('refuses what cannot be sent, and goes on', async () => {
    start();
    const reply = await supervisor.call({ ...request(QUERY), input: { wish: () => undefined } });
    expect(codeOf(reply)).toBe('ugyldig_besked');
    expect(codeOf(await call(QUERY))).toBe('ok');
  });

  it('answers also when the data cannot be sent back', async () => {
    start();
    expect(codeOf(await call(QUERY, 'unclonable'))).toBe('intern');
  });

  it('lets no control message through from outside', async () => {
    start();
    expect(codeOf(await supervisor.call({ v: PROTOCOL, control: 'close' }))).toBe('ugyldig_besked');
    expect(codeOf(await call(QUERY))).toBe('ok');
  });

  it('cancels what waits by itself, and passes on the cancel of what was sent', async () => {
    start();
    const waiting = { ...request(QUERY), id: 'waiting' };
    const cancelledEarly = supervisor.call(waiting);
    supervisor.cancel('waiting');
    expect(codeOf(await cancelledEarly)).toBe('afbrudt');
    await call(QUERY);
    void supervisor.call({ ...request(QUERY, 'hang'), id: 'sent' });
    supervisor.cancel('sent');
    supervisor.cancel('unknown');
    expect(dataOf(await call(QUERY)).cancelled).toEqual(['sent']);
  });

  it('passes events on', async () => {
    start();
    await call(QUERY, 'event');
    expect(events.find(({ event }) => event === 'progress')).toMatchObject({ done: 1, total: 2 });
  });
});

describe('closing', () => {
  it('ends the process and answers everybody', async () => {
    start();
    const { pid } = dataOf(await call(QUERY));
    const hanging = call(COMMAND, 'hang');
    await supervisor.close();
    expect(codeOf(await hanging)).toBe('tjeneste_stoppet');
    expect(codeOf(await call(QUERY))).toBe('tjeneste_stoppet');
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('does not wait for ever for a service that does not close', async () => {
    process.env['FRAIL_CLOSE'] = 'hang';
    start({ closeTimeoutMs: 200 });
    const { pid } = dataOf(await call(QUERY));
    await supervisor.close();
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('closes also before the service was ready', async () => {
    start();
    const early = call(QUERY);
    await supervisor.close();
    expect(codeOf(await early)).toBe('tjeneste_stoppet');
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
