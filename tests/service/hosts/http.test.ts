import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forkService } from '../../../electron/service/hosts/childProcess.ts';
import { startHttpHost, type HttpHost } from '../../../electron/service/hosts/http.ts';
import { Supervisor } from '../../../electron/service/hosts/supervisor.ts';

// Processes are started here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const entry = fileURLToPath(new URL('./frailService.ts', import.meta.url));
const PAGE = '<!doctype html><title>Effektspor</title>';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

let folder: string;
let supervisor: Supervisor;
let site: HttpHost;
let cookie: string;

/** Below fetch, which neither lets us lie about Host nor send a path with dots. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const rpc = (input: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> =>
  ask('/rpc', {
    method: 'POST',
    headers: { cookie, origin: site.origin, 'content-type': 'application/json', ...headers },
    body:
      typeof input === 'string'
        ? input
        : JSON.stringify({ v: 1, id: 'a', operation: 'projekt.status', input }),
  });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'effektspor-http-'));
  mkdirSync(join(folder, 'pages/assets'), { recursive: true });
  writeFileSync(join(folder, 'pages/index.html'), PAGE);
  writeFileSync(join(folder, 'pages/assets/app.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  supervisor = new Supervisor({
    spawn: () => forkService({ entry }),
    service: { profileDir: folder, version: '0' },
  });
  site = await startHttpHost({ host: supervisor, pages: join(folder, 'pages') });
  const { pathname, search } = new URL(site.link);
  const entered = await ask(pathname + search);
  cookie = entered.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});
afterEach(async () => {
  await site.close();
  await supervisor.close();
  rmSync(folder, { recursive: true });
});

describe('the way in', () => {
  it('listens on this machine only', () => {
    expect(new URL(site.origin).hostname).toBe('127.0.0.1');
  });

  it('gives nothing without the cookie', async () => {
    for (const path of ['/', '/index.html', '/assets/app.js', '/events', '/rpc'])
      expect((await ask(path)).status, path).toBe(401);
    expect((await rpc({}, { cookie: '' })).status).toBe(401);
    const guess = `${cookie.split('=')[0]}=AAAA`;
    expect((await rpc({}, { cookie: guess })).status).toBe(401);
  });

  it('takes the printed link once', async () => {
    const { pathname, search } = new URL(site.link);
    const again = await ask(pathname + search);
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect((await ask('/start?adgang=')).status).toBe(401);
    expect((await ask('/start')).status).toBe(401);
    // The same browser may follow it again.
    expect((await ask(pathname + search, { headers: { cookie } })).status).toBe(303);
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const other = await startHttpHost({ host: supervisor, pages: join(folder, 'pages') });
    const first = site;
    site = other;
    const { pathname, search } = new URL(other.link);
    const answer = await ask(pathname + search);
    site = first;
    await other.close();
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^effektspor-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    // The cookie of one host opens no other.
    expect((await ask('/', { headers: { cookie: answer.headers['set-cookie']?.[0] ?? '' } })).status).toBe(
      401,
    );
  });

  it('refuses a foreign name for this machine (DNS rebinding)', async () => {
    for (const host of ['evil.example', `evil.example:${new URL(site.origin).port}`, '127.0.0.1'])
      expect((await ask('/', { headers: { cookie, host } })).status, host).toBe(421);
  });

  it('refuses other pages of the same browser', async () => {
    expect((await rpc({}, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await rpc({}, { origin: 'http://127.0.0.1:1' })).status).toBe(403);
    expect((await rpc({}, { origin: 'null' })).status).toBe(403);
    const headers = { cookie, 'content-type': 'application/json' };
    expect((await ask('/rpc', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    for (const site of ['cross-site', 'same-site'])
      expect((await ask('/events', { headers: { cookie, 'sec-fetch-site': site } })).status, site).toBe(403);
  });

  it('answers no preflight and names no foreign origin', async () => {
    const origin = 'http://evil.example';
    const answer = await ask('/rpc', { method: 'OPTIONS', headers: { cookie, origin } });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('pages', () => {
  it('serves the window with a strict policy', async () => {
    const { status, headers, text } = await ask('/', { headers: { cookie } });
    expect([status, text]).toEqual([200, PAGE]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    const policy = headers['content-security-policy'];
    for (const directive of [
      "default-src 'self'",
      "script-src 'self';",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ])
      expect(policy).toContain(directive);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('serves its files, and the page for every view', async () => {
    const script = await ask('/assets/app.js', { headers: { cookie } });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask('/deltagere/123', { headers: { cookie } })).text).toBe(PAGE);
    expect((await ask('/assets/none.js', { headers: { cookie } })).status).toBe(404);
  });

  it('finds files that were built after the start', async () => {
    writeFileSync(join(folder, 'pages/assets/later.js'), 'export {};');
    expect((await ask('/assets/later.js', { headers: { cookie } })).status).toBe(200);
  });

  it('never leaves its folder', async () => {
    const ways = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'];
    for (const way of [
      ...ways,
      '//secret.txt',
      '/assets/../../secret.txt',
      '/%00/../secret.txt',
      '/secret.txt',
    ])
      expect((await ask(way, { headers: { cookie } })).text, way).not.toContain('secret');
  });
});

describe('calls', () => {
  it('answers', async () => {
    const answer = await rpc();
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(JSON.parse(answer.text)).toMatchObject({ v: 1, id: 'a', ok: true });
  });

  it('wants JSON, said and true', async () => {
    expect((await rpc({}, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await rpc({}, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    const broken = await rpc('{"v":1,');
    expect(broken.status).toBe(400);
    expect(JSON.parse(broken.text)).toMatchObject({ ok: false, error: { code: 'ugyldig_besked' } });
  });

  it('reads no more than 8 MB', async () => {
    expect((await rpc({ text: 'a'.repeat(8 * 1024 * 1024) })).status).toBe(413);
    expect((await rpc()).status).toBe(200);
  });

  it('survives what is nested too deep for a clone', async () => {
    const deep = `{"v":1,"id":"a","operation":"projekt.status","input":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(JSON.parse((await rpc(deep)).text)).toMatchObject({
      ok: false,
      error: { code: 'ugyldig_besked' },
    });
    expect((await rpc()).status).toBe(200);
  });

  it('knows no other methods and roads', async () => {
    const headers = { cookie, origin: site.origin, 'content-type': 'application/json' };
    expect((await ask('/other', { method: 'POST', headers, body: '{}' })).status).toBe(404);
    expect((await ask('/rpc', { method: 'PUT', headers, body: '{}' })).status).toBe(405);
    expect((await ask('/cancel', { method: 'POST', headers, body: '{"v":1,"cancel":"x"}' })).status).toBe(
      204,
    );
    expect((await ask('/cancel', { method: 'POST', headers, body: '{}' })).status).toBe(400);
  });

  it('pushes events as they come', async () => {
    const stream = await fetch(`${site.origin}/events`, { headers: { cookie } });
    const reader = stream.body?.getReader();
    await rpc({ wish: 'event' });
    let heard = '';
    while (!heard.includes('data: ')) heard += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(heard).toContain('data: {"v":1,"event":"progress","id":"a","done":1,"total":2}\n\n');
  });
});
