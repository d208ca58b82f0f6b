import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { call, createMany, goTo as go, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

const chart = (page: Page) => page.locator('.recharts-surface').first();

async function openIndicator(page: Page, nr: string): Promise<void> {
  await go(page, `/overblik/${nr}`);
  await expect(page.locator(`[data-nr="${nr}"][data-dato]`)).toBeVisible();
  await expect(chart(page)).toBeVisible();
}

test('one indicator: the picture, its numbers, the pace, both lights with the reason for the edge', async ({
  app: page,
}) => {
  await openDemo(page);
  await openIndicator(page, 'E2');
  const picture = page.getByRole('img', { name: /6 pr\. 19\.03\.2024\. Måltal 25\. Fremskrevet til/ });
  await expect(picture).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tempo, der skal til' })).toContainText('0,9 om måneden');
  await expect(page.getByTestId('tempo')).toContainText('mod 1,0 om måneden det seneste halve år');
  await expect(page.getByTestId('metode')).toContainText('Poisson');
  await expect(page.locator('[data-skala="midtvejs"]')).toContainText('24 % står to steder');
  await expect(page.locator('[data-skala="midtvejs"] [data-lys]')).toHaveText('Gul');
  await expect(page.locator('[data-skala="slut"] [data-lys]')).toHaveText('Rød');

  await page.getByText('Tabel', { exact: true }).click();
  const months = page.getByRole('table', { name: 'Faktisk mod forventet' });
  await expect(months.getByRole('row', { name: /^marts 2024/ })).toContainText('6');
  await expect(months.getByRole('row', { name: /^Fremskrevet/ }).last()).toContainText('31.12.2025');
  const expected = page.getByTestId('perioder').getByRole('row');
  await expect(expected.nth(2)).toContainText(/Periode 2.*666$|Periode 2.*6660$/);
  await expect(expected.nth(1)).toContainText('–');
});

test('too little to project from is said, and no range is drawn', async ({ app: page }) => {
  await openDemo(page);
  await openIndicator(page, 'O3');
  await expect(page.getByTestId('metode')).toContainText('færre end tre');
  await expect(page.getByTestId('fremskrivning')).toContainText('Ingen fremskrivning');
  await expect(page.locator('[data-opdeling="koen"]')).toContainText('Handler ikke om deltagere');
});

test('by keyboard: from the row to the page, a bar opens its records, Esc gives it back', async ({
  app: page,
}) => {
  await openDemo(page);
  await page.locator('tr[data-nr="O1"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/overblik\/O1$/);
  const bar = page.locator('[data-opdeling="kommune"] button').first();
  await bar.focus();
  const [, antal = ''] = /: (\d+)$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByTestId('panel-antal')).toHaveText(`${antal} tæller`);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(bar).toBeFocused();

  await page
    .getByTestId('perioder')
    .getByRole('button', { name: /fra periode 1$/ })
    .press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Talt i periode 1');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Næste indikator: O2/ }).press('Enter');
  await expect(page).toHaveURL(/#\/overblik\/O2$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('O2');
});

test('a month of the picture opens who came in it', async ({ app: page }) => {
  await openDemo(page);
  await openIndicator(page, 'O1');
  const dot = page.locator('.recharts-line-dots circle').first();
  // The line is drawn over its dots, and the page may still be settling: until the chart knows the place.
  await expect(async () => {
    await dot.hover({ force: true });
    await expect(page.locator('.recharts-tooltip-wrapper')).toContainText('31.03.2023', { timeout: 1000 });
  }).toPass();
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    'Talt fra marts 2023',
  );
});

test('what needs attention: the red first, each with its reasons, one key from its page', async ({
  app: page,
}) => {
  await openDemo(page);
  await page.getByRole('link', { name: /^Kræver opmærksomhed/ }).click();
  const items = page.getByRole('list', { name: 'Kræver opmærksomhed' }).getByRole('link');
  await expect(items.first()).toHaveAttribute('data-nr', 'A2');
  const o3 = items.and(page.locator('[data-nr="O3"]'));
  await expect(o3.locator('[data-grund]')).toHaveCount(3);
  await expect(o3).toContainText('Intet nyt i 16 uger, sidst 22.11.2023');
  await o3.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('O3');
});

test('two dates: before, now, difference, and the records that moved it', async ({ app: page }) => {
  await openDemo(page);
  await page.getByRole('link', { name: 'Sammenlign to datoer' }).click();
  await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'En dato' });
  const from = page.getByLabel('Dato', { exact: true });
  await from.fill('29/2-2024');
  await from.press('Enter');
  await expect(page.locator('[data-foer="2024-02-29"][data-nu="2024-03-19"]')).toBeVisible();
  const row = page.locator('tr[data-nr="E3"]');
  await expect(row).toContainText('23+110');
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.locator('[data-art="tilfoejet"]')).toHaveCount(1);
  await panel.getByRole('tab', { name: 'Før 2' }).click();
  await expect(panel.getByRole('link', { name: /^Åbn / })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();

  const to = page.getByLabel('Til', { exact: true });
  await to.fill('1.1.2024');
  await to.press('Enter');
  await expect(page.getByText('Skal være samme dag eller senere end den første.')).toBeVisible();
});

test('axe finds nothing on the pages and their panels, light and dark, also with a long name', async ({
  app: page,
}) => {
  await openDemo(page);
  const { raekker } = await call(page, 'indikatorer.list', {});
  const e2 = raekker.find((r) => r.nr === 'E2');
  await call(page, 'indikatorer.update', { id: e2?.id ?? '', navn: `Antal ${'langenavne '.repeat(35)}` });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openIndicator(page, 'E2');
    await page.locator('[data-opdeling="koen"] button').first().click();
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    for (const path of ['/overblik/opmaerksomhed', '/overblik/sammenlign']) {
      await go(page, path);
      await expect(page.locator('[data-nr="O3"]')).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  }
});

test('an indicator that is gone is said to be, with the way back', async ({ app: page }) => {
  await openDemo(page);
  await go(page, '/overblik/X9');
  await expect(page.getByText('Indikatoren findes ikke')).toBeVisible();
  await page.getByRole('link', { name: 'Til overblikket' }).click();
  await expect(page.locator('tr[data-nr="A1"]')).toBeVisible();
});

test('from a closed submission: what moved a number, and the way to the records behind it', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const person = (navn: string, optagetDato: string) =>
    ({ navn, optagetDato, kommune: '316', arbejdsmarkedsstatus: 'ledig' }) as const;
  const ane = await call(page, 'deltagere.create', person('Ane Holt', '2023-10-01'));
  await call(page, 'deltagere.create', person('Bo Lind', '2023-11-01'));
  const { perioder } = await call(page, 'indsendelser.list', {});
  const periodeId = perioder.find((s) => s.periode.nr === 2)?.periode.id ?? '';
  const { punkter } = await call(page, 'indsendelser.check', { periodeId });
  const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøvedata.']));
  await call(page, 'indsendelser.close', { periodeId, forklaringer });
  await call(page, 'deltagere.delete', { id: ane.id }, 'Oprettet ved en fejl');
  await call(page, 'deltagere.create', person('Carl Bak', '2023-12-01'), 'Skemaet kom først i marts');
  await call(page, 'deltagere.create', person('Dorthe Krog', '2024-03-04'));

  await go(page, '/overblik');
  await page.getByRole('link', { name: 'Sammenlign' }).press('Enter');
  await expect(page.getByLabel('Fra', { exact: true }).locator('option:checked')).toContainText('29.02.2024');
  const row = page.locator('tr[data-nr="O1"]');
  const cells = row.getByRole('gridcell');
  const before = Number(await cells.nth(2).textContent());
  await expect(cells.nth(3)).toHaveText(String(before + 1));
  await expect(cells.nth(4)).toHaveText('+1');
  await expect(cells.nth(5)).toHaveText('2');
  await expect(cells.nth(6)).toHaveText('1');

  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('tab', { name: 'Ændringer +1' })).toBeVisible();
  const moved = panel.getByRole('listitem');
  await expect(moved).toHaveCount(3);
  await expect(moved.filter({ hasText: 'Ane Holt' })).toContainText('Slettet');
  await expect(moved.filter({ hasText: 'Ane Holt' }).getByRole('link')).toHaveCount(0);
  await expect(moved.filter({ hasText: 'Carl Bak' })).toContainText('Registreret senere');
  expect(await accessibilityFaults(page)).toEqual([]);
  await panel.getByRole('tab', { name: /^Nu / }).press('Enter');
  await expect(panel.getByRole('link', { name: /Dorthe Krog/ })).toBeVisible();
  await panel.getByRole('tab', { name: /^Før / }).press('Enter');
  await panel.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periode 2, som indsendt');
  await page.goBack();
  await row.focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: /Carl Bak/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Carl Bak' })).toBeVisible();
});

test('a bar of many records sends the first of them, and the rest as one scrolls or searches', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await createMany(page, 'deltagere.create', 230, (index) => ({
    navn: `Deltager ${String(index).padStart(3, '0')}`,
    kommune: '326',
    arbejdsmarkedsstatus: 'ledig',
    optagetDato: '2023-10-01',
  }));
  await go(page, '/overblik/O1');
  const asked: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('overblik.units')) asked.push(body);
  });
  await page.locator('[data-opdeling="kommune"] button').first().press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel.getByTestId('panel-antal')).toHaveText('230 tæller');
  await expect(panel.getByRole('link').first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await panel.getByPlaceholder(/./).fill('Deltager 2');
  await expect.poll(() => asked.length).toBe(2);
  await panel.getByPlaceholder(/./).fill('Deltager 229');
  await expect(panel.getByRole('link', { name: /Deltager 229/ })).toBeVisible();
  await expect(panel.getByRole('link')).toHaveCount(1);
});
