import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDesktop } from '../../tools/electronRuntime.ts';

const TRIVIAL_APP = `
import { app, BrowserWindow } from 'electron';
// Not awaited: Electron becomes ready only when this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 400, height: 300 });
  return window.loadURL('data:text/html;charset=utf-8,<title>Prøve</title><h1>Effektspor æøå</h1>');
});
`;

// What the other desktop tests stand on: this Electron opens a window and can be driven.
test('Electron runs an app folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'effektspor-trivial-'));
  writeFileSync(join(folder, 'main.js'), TRIVIAL_APP);
  const manifest = { name: 'trivial', version: '1.2.3', type: 'module', main: 'main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const desktop = await launchDesktop([], {}, folder);
  try {
    const page = await desktop.app.firstWindow();
    await expect(page.getByRole('heading')).toHaveText('Effektspor æøå');
    expect(await desktop.app.evaluate(({ app }) => [app.getName(), app.getVersion()])).toEqual([
      'trivial',
      '1.2.3',
    ]);
  } finally {
    await desktop.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
