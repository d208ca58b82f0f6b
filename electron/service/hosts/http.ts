import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cancelSchema, type Reply, type ServiceEvent } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { readBody } from './body.ts';
import { Entrance } from './entrance.ts';
import type { Host } from './host.ts';
import { refused } from './messages.ts';
import { readPages, type Page } from './pages.ts';
import { SECURITY_HEADERS } from './policy.ts';

export interface HttpHostOptions {
  readonly host: Host;
  /** Folder of the built window. */
  readonly pages: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface HttpHost {
  readonly origin: string;
  /** The one-time link that lets one browser in. */
  readonly link: string;
  close(): Promise<void>;
}

const KEEP_ALIVE_MS = 20_000;

/** Serves the window and the service to browsers on this very machine, and to nobody else. */
export async function startHttpHost({ host, pages, port = 0 }: HttpHostOptions): Promise<HttpHost> {
  const server = createServer();
  await listen(server, port);
  const site = new Site(host, readPages(pages), (server.address() as AddressInfo).port);
  server.on('request', (request, response) => void site.answer(request, response));
  return {
    origin: site.origin,
    link: site.link,
    close: async () => {
      site.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

class Site {
  readonly origin: string;
  readonly link: string;
  readonly #host: Host;
  readonly #page: (path: string) => Page | null;
  readonly #names: ReadonlySet<string>;
  readonly #entrance: Entrance;
  readonly #streams = new Set<ServerResponse>();
  readonly #stopEvents: () => void;
  readonly #pulse: ReturnType<typeof setInterval>;

  constructor(host: Host, page: (path: string) => Page | null, port: number) {
    this.#host = host;
    this.#page = page;
    this.#names = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
    this.#entrance = new Entrance(port);
    this.origin = `http://127.0.0.1:${port}`;
    this.link = `${this.origin}/start?adgang=${this.#entrance.startToken}`;
    this.#stopEvents = host.onEvent((event) => this.#push(event));
    this.#pulse = setInterval(() => this.#write(': \n\n'), KEEP_ALIVE_MS);
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#stopEvents();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const host = request.headers.host ?? '';
    // A foreign name that resolves to us is DNS rebinding.
    if (!this.#names.has(host)) return end(response, 421);
    const url = URL.parse(request.url ?? '', this.origin);
    if (url === null) return end(response, 400);
    if (request.method === 'GET' && url.pathname === '/start') return this.#enter(request, response, url);
    if (!this.#entrance.isKnown(request)) return end(response, 401, tekster.vaert.ikkeInde);
    if (isForeign(request, host)) return end(response, 403);
    if (request.method === 'GET') return this.#get(url.pathname, response);
    if (request.method !== 'POST') return end(response, 405);
    return this.#post(url.pathname, request, response);
  }

  #enter(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const cookie = this.#entrance.redeem(url.searchParams.get('adgang') ?? '');
    if (cookie === null && !this.#entrance.isKnown(request))
      return end(response, 401, tekster.vaert.linkBrugt);
    if (cookie !== null) response.setHeader('set-cookie', cookie);
    response.setHeader('location', '/');
    return end(response, 303);
  }

  #get(path: string, response: ServerResponse): void {
    if (path === '/events') return this.#stream(response);
    const page = this.#page(path);
    if (page === null) return end(response, 404);
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-cache' });
    createReadStream(page.file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  async #post(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (path !== '/rpc' && path !== '/cancel') return end(response, 404);
    const body = await readBody(request);
    if (!body.ok) return json(response, body.status, refused(null, 'ugyldig_besked'));
    if (path === '/rpc') return json(response, 200, await this.#host.call(body.value));
    const cancel = cancelSchema.safeParse(body.value);
    if (cancel.success) this.#host.cancel(cancel.data.cancel);
    return end(response, cancel.success ? 204 : 400);
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': \n\n');
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
  }

  #push(event: ServiceEvent): void {
    this.#write(`data: ${JSON.stringify(event)}\n\n`);
  }

  #write(text: string): void {
    for (const stream of this.#streams) stream.write(text);
  }
}

/**
 * Another page in the same browser, also one of another port on this machine, which the cookie's
 * SameSite does not keep out. A POST always carries its origin; for the rest the browser says whose
 * it is. A navigation typed or followed by the person is `none`.
 */
function isForeign(request: IncomingMessage, host: string): boolean {
  const { origin } = request.headers;
  if (request.method === 'POST' || origin !== undefined) return origin !== `http://${host}`;
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.statusCode = status;
  response.setHeader('cache-control', 'no-store');
  if (text !== '') response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(text);
}

/** JSON has no bytes: {"$bytes": base64} stands for them. */
function bytesAsText(this: unknown, key: string, value: unknown): unknown {
  // Read from the holder: `value` of a Buffer has already been through its toJSON.
  const held = (this as Record<string, unknown>)[key];
  return held instanceof Uint8Array ? { $bytes: Buffer.from(held).toString('base64') } : value;
}

function json(response: ServerResponse, status: number, reply: Reply): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(reply, bytesAsText));
}
