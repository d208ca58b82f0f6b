import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nytProjekt } from '../../contract/suite.ts';
import { answerPathQuestion, call, expect, send, test } from '../fixtures/desktop.ts';

const MARKER = '__left';

test('the page has no road to Node', async ({ app }) => {
  const globals = ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'];
  expect(await app.evaluate((names) => names.filter((name) => name in globalThis), globals)).toEqual([]);
  const bridge = await app.evaluate(() => Object.keys(window.effektspor ?? {}).toSorted());
  expect(bridge).toEqual(['call', 'cancel', 'onEvent', 'shell']);
});

test('the window is sandboxed and isolated', async ({ electron, app }) => {
  expect(app.url()).toMatch(/^effektspor:\/\/app\//);
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the types, but the only way to ask for what is really in force.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('nothing is downloaded for a spell checker', async ({ electron, app }) => {
  await app.waitForLoadState();
  const enabled = await electron.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
  expect(enabled).toBe(false);
});

test.describe('navigation', () => {
  test.use({ expectedErrors: /^Not allowed to/ });
  test('no window can be opened and no other page loaded', async ({ electron, app }) => {
    // The router may write its own part behind the #.
    const page = (): string | undefined => app.url().split('#')[0];
    const home = page();
    expect(await app.evaluate(() => window.open('https://example.com') === null)).toBe(true);
    await app.evaluate((marker) => Reflect.set(window, marker, true), MARKER);
    for (const away of [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,hi',
      'effektspor://other/',
    ])
      await app.evaluate((url) => location.assign(url), away);
    await app.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(page()).toBe(home);
    expect(await app.evaluate((marker) => Reflect.get(window, marker) as unknown, MARKER)).toBe(true);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test.describe('what the policy blocks', () => {
  test.use({ expectedErrors: /Content Security Policy|ERR_|Failed to load|Fetch API cannot load/ });

  test('no network, no files, no inline script', async ({ app }) => {
    const reach = (url: string) =>
      app.evaluate(
        (one) =>
          fetch(one).then(
            (r) => r.status,
            () => 'blocked' as const,
          ),
        url,
      );
    expect(await reach('https://example.com/')).toBe('blocked');
    expect(await reach('http://127.0.0.1:1/')).toBe('blocked');
    expect(await reach('file:///etc/passwd')).toBe('blocked');
    expect(await reach('effektspor://other/index.html')).toBe('blocked');
    expect(await reach('effektspor://app/%2e%2e/main/index.js')).toBe(404);
    expect(await reach('effektspor://app/../main/index.js')).toBe(404);
    const ran = await app.evaluate((marker) => {
      const script = document.createElement('script');
      script.textContent = `window.${marker} = true`;
      document.body.append(script);
      return Reflect.get(window, marker) as unknown;
    }, MARKER);
    expect(ran).toBeUndefined();
  });
});

test('no permission is granted but writing to the clipboard', async ({ app }) => {
  const states = await app.evaluate(async () => {
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(ask));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a path that nobody chose is asked about, and refused on no', async ({ electron, app, folder }) => {
  const mappe = join(folder, 'projekt');
  const create = () =>
    send(
      app,
      JSON.stringify({
        v: 1,
        id: crypto.randomUUID(),
        operation: 'projekt.create',
        input: nytProjekt(mappe),
      }),
    );
  await answerPathQuestion(electron, false);
  expect(await create()).toMatchObject({ ok: false, error: { code: 'afbrudt' } });
  expect(existsSync(mappe)).toBe(false);
  await answerPathQuestion(electron, true);
  expect(await create()).toMatchObject({ ok: true });
});

test('a folder that a dialog gave out needs no further question', async ({ electron, app, folder }) => {
  await answerPathQuestion(electron, false);
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  expect(await app.evaluate(() => window.effektspor?.shell.chooseFolder({ title: 'Vælg' }))).toBe(folder);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
});

test('closing the window takes a backup first', async ({ electron, app, folder }) => {
  await answerPathQuestion(electron, true);
  const mappe = join(folder, 'projekt');
  await call(app, 'projekt.create', nytProjekt(mappe));
  await call(app, 'deltagere.create', { navn: 'Bo Lund' });
  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(
    readdirSync(mappe, { recursive: true })
      .map(String)
      .filter((name) => /backup|sikkerhed/i.test(name)),
  ).not.toEqual([]);
  // Everything is in the one file: nothing waits in a log beside it.
  expect(existsSync(join(mappe, 'data.db-wal'))).toBe(false);
});

test('a second start brings the project to the first window', async ({ electron, app, folder }) => {
  await answerPathQuestion(electron, true);
  const mappe = join(folder, 'projekt');
  await call(app, 'projekt.create', nytProjekt(mappe));
  await app.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    window.effektspor?.shell.onAction((action) => heard.push(action));
  });
  await electron.evaluate(
    ({ app }, path) => app.emit('second-instance', {}, ['electron', '.', path], '/'),
    mappe,
  );
  await expect
    .poll(() => app.evaluate(() => Reflect.get(window, 'heard') as unknown))
    .toEqual([{ action: 'openProject', mappe }]);
});

test('the menu speaks Danish', async ({ electron, app }) => {
  await app.evaluate(() => document.title);
  const labels = await electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? [];
    return items.flatMap((item) => [item.label, ...(item.submenu?.items ?? []).map((sub) => sub.label)]);
  });
  expect(labels).toContain('Åbn projekt …');
  expect(labels.join(' ')).not.toMatch(/\b(File|Edit|View|Undo|Redo|Copy|Paste|Quit|Window|Help)\b/);
});
