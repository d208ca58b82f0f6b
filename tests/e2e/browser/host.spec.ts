import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { InputOf, OperationName, Reply } from '../../../shared/contract/index.ts';
import { tekster } from '../../../shared/tekster/index.ts';
import { nytProjekt } from '../../contract/suite.ts';
import { serviceProcessOf } from '../../tools/processes.ts';
import { expect, test } from '../fixtures/browser.ts';

const { menu, projekt, vaert } = tekster;

/** A call beside the app, in the same page, as another tab would make it. */
const call = <N extends OperationName>(app: Page, operation: N, input: InputOf<N>): Promise<Reply> =>
  app.evaluate(
    async (text) => {
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch('/rpc', { method: 'POST', headers, body: text })).json()) as Reply;
    },
    JSON.stringify({ v: 1, id: crypto.randomUUID(), operation, input }),
  );

const nav = (app: Page) => app.getByRole('navigation', { name: menu.hovedmenu });

test('the link opens the app once, and no other browser gets in', async ({ app, link, browser }) => {
  await expect(app.getByRole('button', { name: projekt.opret })).toBeVisible();
  expect(app.url()).not.toContain('adgang');
  const stranger = await browser.newPage();
  expect((await stranger.goto(link))?.status()).toBe(401);
  await expect(stranger.getByText(vaert.linkBrugt)).toBeVisible();
  expect((await stranger.goto(new URL(link).origin))?.status()).toBe(401);
  await stranger.close();
});

test('the window follows what happens in the service', async ({ app, folder }) => {
  expect(await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')))).toMatchObject({ ok: true });
  await nav(app).getByRole('link', { name: menu.deltagere }).click();
  await call(app, 'deltagere.create', { navn: 'Bo Lund' });
  await expect(app.getByRole('row').filter({ hasText: 'Bo Lund' })).toBeVisible();
});

test('the window outlives its service, and is told', async ({ app, folder, hostPid }) => {
  test.skip(process.platform !== 'linux', 'finds the process in /proc');
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await expect(nav(app)).toBeVisible();
  process.kill(serviceProcessOf(hostPid), 'SIGKILL');
  await expect(app.getByText(menu.tjenesteStartet)).toBeVisible();
  expect(await call(app, 'deltagere.list', {})).toMatchObject({ ok: true, data: { ialt: 0 } });
});

test('ending the host closes the project with a backup', async ({ app, folder, end }) => {
  const mappe = join(folder, 'projekt');
  await call(app, 'projekt.create', nytProjekt(mappe));
  await app.goto('about:blank');
  await end();
  const files = readdirSync(mappe, { recursive: true }).map(String);
  expect(files.filter((name) => name.endsWith('-wal'))).toEqual([]);
  expect(files.filter((name) => /backup|sikkerhed/i.test(name))).not.toEqual([]);
});
