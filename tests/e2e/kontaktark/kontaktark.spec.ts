import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { call, goTo } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';
import { ROOT } from '../../tools/sources.ts';

/** Every screen of the demo, light and dark, as pictures and on one page that a reviewer can open. */
const FOLDER = join(ROOT, 'test-results/kontaktark');
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  readonly name: string;
  readonly files: readonly string[];
}
const shots: Shot[] = [];
const faults: string[] = [];

async function shoot(page: Page, name: string): Promise<void> {
  const files: string[] = [];
  await page.mouse.move(0, 0);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const file = `${String(shots.length + 1).padStart(2, '0')}-${name}-${colorScheme}.png`;
    await page.screenshot({ path: join(FOLDER, file), animations: 'disabled' });
    files.push(file);
    faults.push(
      ...(await accessibilityFaults(page, colorScheme)).map((fault) => `${name}, ${colorScheme}: ${fault}`),
    );
  }
  shots.push({ name, files });
}

/** A page of the project, once its heading stands and nothing is on its way. */
async function visit(page: Page, path: string): Promise<void> {
  await goTo(page, path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const inLine = (file: string): string =>
  `data:image/png;base64,${readFileSync(join(FOLDER, file)).toString('base64')}`;

const pictureOf = (file: string): string =>
  `<a href="${file}" title="${file}"><img src="${inLine(file)}" alt="${file}"><small>${file}</small></a>`;

function writeSheet(): void {
  const rows = shots.map(({ name, files }) => `<h2>${name}</h2><div>${files.map(pictureOf).join('')}</div>`);
  const style =
    'body{font:14px system-ui;margin:24px;background:#eee}div{display:flex;gap:16px}a{flex:1}img{width:100%}';
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>Effektspor</title><style>${style}</style>${rows.join('')}`,
  );
}

test('the contact sheet: every screen stands, in both schemes, and axe finds nothing', async ({
  app: page,
}) => {
  test.setTimeout(600_000);
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.getByRole('button', { name: /^Prøv med demodata/ })).toBeVisible();
  await shoot(page, 'start');
  await openDemo(page);
  const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
  const paths = await menu
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/^#/, '')));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await visit(page, path);
    await shoot(page, path.slice(1).replaceAll('/', '-'));
  }
  const { raekker: deltagere } = await call(page, 'deltagere.list', { udfyldt: ['afslutningDato'] });
  const { raekker: virksomheder } = await call(page, 'virksomheder.list', { udfyldt: ['cvr'] });
  const { raekker: hold } = await call(page, 'forloeb.listHold', {});
  const records = {
    deltagerkort: `/deltagere/${deltagere[0]?.id ?? ''}`,
    'deltager-ny': '/deltagere/ny',
    virksomhedskort: `/virksomheder/${virksomheder[0]?.id ?? ''}`,
    tragt: '/virksomheder/tragt',
    'ring-igen': '/virksomheder/ring-igen',
    hold: `/hold/${hold[0]?.id ?? ''}`,
    indikator: '/overblik/E2',
    opmaerksomhed: '/overblik/opmaerksomhed',
    sammenlign: '/overblik/sammenlign',
  };
  for (const [name, path] of Object.entries(records)) {
    await visit(page, path);
    await shoot(page, name);
  }
  await visit(page, '/eksport');
  await page.getByTestId('skabelonfil').setInputFiles(join(ROOT, 'tests/fixtures/skabelon/myndighed.xlsx'));
  // The demo has a template with the same sheets.
  await expect(page.getByRole('dialog', { name: 'Er det en ny udgave?' })).toBeVisible();
  await shoot(page, 'skabelon-udgave');
  await page.getByRole('button', { name: 'Nej, det er en anden skabelon' }).click();
  await expect(page.getByRole('region', { name: /^Forslag/u })).toBeVisible();
  await shoot(page, 'skabelon-forslag');
  await page.getByRole('button', { name: 'Brug alle' }).click();
  await expect(page.getByRole('region', { name: /^Forslag/u })).toHaveCount(0);
  await shoot(page, 'skabelon');
  await page.getByRole('button', { name: 'Udfyld', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('row', { name: /^E14/u })).toBeVisible();
  await shoot(page, 'skabelon-udfyld');
  await page.keyboard.press('Escape');
  await visit(page, records.deltagerkort);
  await page.getByRole('button', { name: 'Udskriv', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot(page, 'udskriv');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await shoot(page, 'palet');
  writeSheet();
  expect(faults).toEqual([]);
});
