import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, panelOf, toast } from '../fixtures/felter.ts';
import { call, goTo } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

// The common indicators of the EU, and the reading they rest on, by keyboard.

test.beforeEach(async ({ app }) => {
  await openDemo(app);
  await goTo(app, '/eu');
});

test('each number opens the records behind it and those that nearly count', async ({ app: page }) => {
  const table = page.getByTestId('eu-tabel');
  await expect(table).toBeVisible();
  const counted = await call(page, 'eu.table', { hvilken: { dato: '2024-03-19' } });
  await expect(page.getByTestId('fuldstaendige')).toContainText(
    `${counted.antal} deltagere, ${counted.fuldstaendige} fuldstændige`,
  );
  await expect(table.locator('[data-kode="EECO12"]')).toContainText('indsamles ikke');
  await expect(page.getByLabel('Ledige', { exact: true })).toContainText('Som projektet tæller66');
  expect(await accessibilityFaults(page)).toEqual([]);

  const total = table.locator('[data-kode="EECO02"]').getByRole('button');
  await total.focus();
  await page.keyboard.press('Enter');
  const eu02 = counted.raekker.find((r) => r.kode === 'EECO02')?.total ?? 0;
  await expect(panelOf(page).getByRole('tab', { name: `Tæller ${eu02}`, exact: true })).toBeVisible();
  await expect(panelOf(page).getByRole('tabpanel').getByRole('link')).toHaveCount(eu02);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(total).toBeFocused();

  await table.locator('[data-kode="EECR04"]').getByRole('button').press('Enter');
  await panelOf(page)
    .getByRole('tab', { name: /^Tæller ikke/ })
    .click();
  await expect(panelOf(page).getByRole('heading', { name: 'Deltageren er ikke afsluttet' })).toBeVisible();
  await panelOf(page).getByRole('tabpanel').getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/#\/effekter\//);
});

test('numbers for others hide small cells, and what they are together is not told', async ({ app: page }) => {
  await page.getByText('Til andre', { exact: true }).click();
  const table = page.getByTestId('eu-tabel');
  await expect(table.getByText('skjult').first()).toBeAttached();
  const { udadtil } = await call(page, 'eu.table', { hvilken: { dato: '2024-03-19' } });
  for (const row of udadtil) {
    const cells = [row.koen, row.alder, row.uddannelse].flatMap((c) => Object.values(c ?? {}));
    if (row.kode !== 'EECO01')
      expect([row.kode, cells.filter((n) => typeof n === 'number' && n > 0 && n < 5)]).toEqual([
        row.kode,
        [],
      ]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a reading is written by keyboard: it says what it changes before it is saved, and is undone', async ({
  app: page,
}) => {
  const before = await call(page, 'eu.table', { hvilken: { dato: '2024-03-19' } });
  const of = (t: typeof before, kode: string) => t.raekker.find((r) => r.kode === kode)?.total ?? 0;
  await page.getByRole('button', { name: 'Skriv projektets egen' }).press('Enter');
  const panel = panelOf(page);
  const field = fieldOf(panel, 'kontanthjaelp_aktivitetsparat').getByRole('combobox');
  await field.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'Ledig', exact: true }).click();
  const effect = panel.getByText(/^EECO02 \d+ → \d+$/);
  await expect(effect).toBeVisible();
  const [, foer, efter] = /(\d+) → (\d+)/.exec((await effect.textContent()) ?? '') ?? [];
  expect(Number(foer)).toBe(of(before, 'EECO02'));
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'EU-kortlægningen er gemt')).toBeVisible();
  await expect(panel).toBeHidden();
  const total = page.getByTestId('eu-tabel').locator('[data-kode="EECO02"]').getByRole('button');
  await expect(total).toHaveText(efter ?? '');
  await expect(page.getByRole('button', { name: /Gælder.*Projektets kortlægning/ })).toBeVisible();

  await toast(page, 'EU-kortlægningen er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect(total).toHaveText(String(of(before, 'EECO02')));
});
