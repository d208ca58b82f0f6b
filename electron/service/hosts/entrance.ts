import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** Who may come in: whoever follows the printed link first, and then carries the cookie. */
export class Entrance {
  #startToken: string | null = secret();
  readonly #session = secret();
  readonly #cookie: string;

  /** The cookie is named after the port, since a browser shares cookies between ports. */
  constructor(port: number) {
    this.#cookie = `effektspor-${port}`;
  }

  get startToken(): string {
    return this.#startToken ?? '';
  }

  /** The cookie to set when `token` is the unused start token, else null. */
  redeem(token: string): string | null {
    if (this.#startToken === null || !same(token, this.#startToken)) return null;
    this.#startToken = null;
    return `${this.#cookie}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  isKnown(request: IncomingMessage): boolean {
    const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return cookies.some(([name, value]) => name === this.#cookie && same(value ?? '', this.#session));
  }
}
