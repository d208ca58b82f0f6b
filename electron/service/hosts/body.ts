import type { IncomingMessage } from 'node:http';

/** More than any form or search can send. */
const MAX_BYTES = 8 * 1024 * 1024;

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

const isJson = (request: IncomingMessage): boolean =>
  /^application\/json(?:;|$)/i.test(request.headers['content-type'] ?? '');

/** The JSON of a request; not read further than the cap, whatever its length says. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  // Anything but JSON can be sent by a page of another site without asking (a "simple" request).
  if (!isJson(request)) return { ok: false, status: 415 };
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      // The rest is read and dropped, so that the sender gets to hear the answer.
      if (length <= MAX_BYTES) parts.push(part);
      else parts.length = 0;
    }
    if (length > MAX_BYTES) return { ok: false, status: 413 };
    return { ok: true, value: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}
