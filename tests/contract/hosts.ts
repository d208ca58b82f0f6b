import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forkService, type ForkedChild } from '../../electron/service/hosts/childProcess.ts';
import type { Host } from '../../electron/service/hosts/host.ts';
import { startHttpHost } from '../../electron/service/hosts/http.ts';
import { createInProcessHost } from '../../electron/service/hosts/inProcess.ts';
import { Supervisor } from '../../electron/service/hosts/supervisor.ts';
import type { Reply, ServiceEvent } from '../../shared/contract/index.ts';
import type { Subject } from './suite.ts';

export interface StartedSubject extends Subject {
  close(): Promise<void>;
}

/** scrypt made cheap: its strength is not what is tested here. */
export const serviceOptions = (folder: string) => ({
  profileDir: join(folder, 'profil'),
  version: 'test',
  kdfCost: 1024,
});

const asSubject = (host: Host): StartedSubject => ({
  send: (json) => host.call(JSON.parse(json)),
  cancel: (id) => host.cancel(id),
  onEvent: (listener) => void host.onEvent(listener),
  close: () => host.close(),
});

const startInProcess = (folder: string): Promise<StartedSubject> =>
  Promise.resolve(asSubject(createInProcessHost(serviceOptions(folder))));

/** A supervised service on Node; `children` collects every process it starts. */
export const supervisedService = (
  folder: string,
  children: ForkedChild[] = [],
  quickDeathMs?: number,
): Supervisor =>
  new Supervisor({
    spawn: () => {
      const child = forkService();
      children.push(child);
      return child;
    },
    service: serviceOptions(folder),
    ...(quickDeathMs === undefined ? {} : { quickDeathMs }),
  });

const startChildProcess = (folder: string): Promise<StartedSubject> =>
  Promise.resolve(asSubject(supervisedService(folder)));

async function startHttp(folder: string): Promise<StartedSubject> {
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  writeFileSync(join(pages, 'index.html'), '<!doctype html>');
  const supervisor = supervisedService(folder);
  const site = await startHttpHost({ host: supervisor, pages });
  const entered = await fetch(site.link, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const headers = { cookie, origin: site.origin, 'content-type': 'application/json' };
  const post = (path: string, body: string) =>
    fetch(`${site.origin}${path}`, { method: 'POST', headers, body });
  const listeners = new Set<(event: ServiceEvent) => void>();
  const events = await fetch(`${site.origin}/events`, { headers: { cookie } });
  const reading = readEvents(events, (event) => listeners.forEach((listener) => listener(event)));
  return {
    send: async (json) => JSON.parse(await (await post('/rpc', json)).text(), revive) as Reply,
    cancel: (id) => void post('/cancel', JSON.stringify({ v: 1, cancel: id })),
    onEvent: (listener) => void listeners.add(listener),
    close: async () => {
      await site.close();
      await reading;
      await supervisor.close();
    },
  };
}

/** As the window reads it: {"$bytes": base64}. */
const revive = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
    ? new Uint8Array(Buffer.from(value.$bytes, 'base64'))
    : value;

async function readEvents(response: Response, listener: (event: ServiceEvent) => void): Promise<void> {
  let rest = '';
  try {
    for await (const part of response.body ?? []) {
      rest += Buffer.from(part).toString('utf8');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks)
        if (block.startsWith('data: ')) listener(JSON.parse(block.slice(6)) as ServiceEvent);
    }
  } catch {
    // The host has closed the stream.
  }
}

export const HOSTS = { inProcess: startInProcess, childProcess: startChildProcess, http: startHttp };
