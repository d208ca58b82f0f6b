import { readFile } from 'node:fs/promises';
import { app, protocol, session, type Session, type WebContents, type WebFrameMain } from 'electron';
import { readPages } from '../service/hosts/pages.ts';
import { SECURITY_HEADERS } from '../service/hosts/policy.ts';

const SCHEME = 'effektspor';
const APP_URL = `${SCHEME}://app/`;

/** Vite's server while developing; a packaged app loads its own files, whatever the environment says. */
const devUrl = (): string | undefined => (app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']);

/** Where the window's pages come from. */
export const pageUrl = (): string => devUrl() ?? APP_URL;

const isOwnUrl = (url: string): boolean => {
  const dev = devUrl();
  return url.startsWith(APP_URL) || (dev !== undefined && url.startsWith(new URL(dev).origin + '/'));
};

/** Only the window's own page may speak to main; a frame in it, or another page, may not. */
export const isOwnFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isOwnUrl(frame.url);

/**
 * A scheme of our own instead of file://: it has a real origin, headers, and can read nothing but
 * the window's files. Must be called before the app is ready.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

async function servePage(page: ReturnType<typeof readPages>, url: string): Promise<Response> {
  const { host, pathname } = new URL(url);
  const found = host === 'app' ? page(pathname) : null;
  if (found === null) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  const headers = { ...SECURITY_HEADERS, 'content-type': found.type };
  return new Response(new Uint8Array(await readFile(found.file)), { headers });
}

/** Closes every door of the browser inside the app: it needs no network and no permission. */
export function closeDoors(pages: string): void {
  const own = session.defaultSession;
  if (devUrl() === undefined) {
    const page = readPages(pages);
    own.protocol.handle(SCHEME, (request) => servePage(page, request.url));
  }
  own.setSpellCheckerEnabled(false);
  denyPermissions(own);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isHarmless(details.url) }));
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
}

const isHarmless = (url: string): boolean => {
  const dev = devUrl();
  if (isOwnUrl(url) || /^(?:devtools|data|blob):/.test(url)) return true;
  // Hot reload speaks over a WebSocket to the same server.
  return dev !== undefined && url.startsWith(`ws://${new URL(dev).host}/`);
};

/** The one thing a page may ask for is to put text on the clipboard (the recovery key). */
const isAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';

function denyPermissions(own: Session): void {
  own.setPermissionRequestHandler((_contents, permission, decide) => decide(isAllowed(permission)));
  own.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  own.setDevicePermissionHandler(() => false);
}

function keepInside(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
