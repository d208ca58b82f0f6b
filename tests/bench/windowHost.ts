import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../tools/chromium.ts';
import { ROOT } from '../tools/sources.ts';
import type { Line } from './measure.ts';
import { PASSWORD, type BenchProject } from './project.ts';

const HOST = join(ROOT, 'out/main/http.js');

/** The built window in Chromium, with the project open through the browser host. */
export async function inWindow(
  project: BenchProject,
  work: (page: Page) => Promise<Line[]>,
): Promise<Line[]> {
  if (!existsSync(HOST)) throw new Error('the window is not built: npm run build');
  const host = spawn(process.execPath, [HOST, '--profil', join(project.folder, 'profil')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(host, 'exit');
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'da-DK' });
    const page = await context.newPage();
    await page.goto(await linkOf(host));
    await openIn(page, project);
    return await work(page);
  } finally {
    await browser.close();
    host.kill('SIGTERM');
    await ended;
  }
}

async function linkOf(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('the host has no output');
  for await (const line of createInterface(host.stdout)) if (line.startsWith('http://')) return line;
  throw new Error('the browser host ended without a link');
}

async function openIn(page: Page, { projekt }: BenchProject): Promise<void> {
  const ok = await page.evaluate(
    async (input) => {
      const body = JSON.stringify({ v: 1, id: 'bench', operation: 'projekt.open', input });
      const headers = { 'content-type': 'application/json' };
      const reply = (await (await fetch('/rpc', { method: 'POST', headers, body })).json()) as {
        ok: boolean;
      };
      return reply.ok;
    },
    { mappe: projekt, adgangskode: PASSWORD },
  );
  if (!ok) throw new Error('the window does not open the project');
  await page.reload();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

/** Milliseconds until rows of text are painted as a plain HTML table. */
export async function timeBareTable(page: Page, rows: readonly string[][]): Promise<number> {
  const bare = await page.context().newPage();
  await bare.setContent('<main></main>');
  const ms = await bare.evaluate(
    (lines) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const table = document.createElement('table');
        for (const cells of lines) {
          const row = table.insertRow();
          for (const cell of cells) row.insertCell().textContent = cell;
        }
        document.querySelector('main')?.append(table);
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from), 0));
      }),
    rows,
  );
  await bare.close();
  return ms;
}
