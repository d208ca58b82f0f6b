import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/sources.ts';
import { expect, test } from '../fixtures/browser.ts';
import { goTo, makeDemo, openDemo } from '../fixtures/window.ts';

interface Rapport {
  readonly indikatorer: readonly { nr: string; måltal: number; status: number; procent: number }[];
  readonly gennemsnit: { aktivitet: number; output: number; effekt: number };
}

const rapport = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/rapport-tabeller.json'), 'utf8'),
) as Rapport;

const text = (value: string): string => value.replace(/\u00A0/g, ' ');

test('the demo shows every cell of the report, and a light with shape and word', async ({ app: page }) => {
  await makeDemo(page);
  for (const { nr, måltal, status, procent } of rapport.indikatorer) {
    const row = page.locator(`tr[data-nr="${nr}"]`);
    await expect(row).toContainText(`${status} af ${måltal}`);
    await expect(row).toContainText(text(`${procent} %`));
    await expect(row.locator('[data-lys] svg')).toBeVisible();
    await expect(row.locator('[data-lys]')).toHaveText(/^(Grøn|Gul|Rød)$/);
  }
  for (const gruppe of ['aktivitet', 'output', 'effekt'] as const) {
    await expect(page.locator(`[data-gruppe="${gruppe}"]`)).toContainText(`${rapport.gennemsnit[gruppe]} %`);
  }
});

test('a number opens its units and near misses, whose sum is what is possible', async ({ app: page }) => {
  await openDemo(page);
  await page.locator('tr[data-nr="E2"]').click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('beskæftigelse');
  await expect(panel.getByRole('tab', { name: 'Tæller 6' })).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Åbn / })).toHaveCount(6);
  const sum = (await panel.getByTestId('panel-sum').textContent()) ?? '';
  const [counted = 0, not = 0, all = 0] = (sum.match(/\d+/g) ?? []).map(Number);
  expect(counted).toBe(6);
  expect(counted + not).toBe(all);

  await panel.getByRole('tab', { name: /^Tæller ikke/ }).click();
  await expect(panel.getByRole('link', { name: /^Åbn / })).toHaveCount(not);
  await expect(panel.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await panel.getByRole('tab', { name: 'Definition' }).click();
  await expect(panel).toContainText('Kun jobtyperne: ordinært job');
});

test('contacts are also told as companies', async ({ app: page }) => {
  await openDemo(page);
  await page.locator('tr[data-nr="A4"]').click();
  await expect(page.getByRole('complementary')).toContainText(/Talt på en anden måde: \d+ virksomheder/);
});

test('by keyboard: arrows move, Enter opens, Esc closes and gives the row back', async ({ app: page }) => {
  await openDemo(page);
  await page.locator('tr[data-nr="A1"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr[data-nr="A2"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('A2');
  await page.keyboard.press('ArrowDown');
  await expect(panel).toContainText('A3');
  await page.keyboard.press('End');
  await expect(panel).toContainText('E4');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('tr[data-nr="E4"]')).toBeFocused();
});

test('a unit opens its record, and one comes back to the same panel', async ({ app: page }) => {
  await openDemo(page);
  await page.locator('tr[data-nr="O1"]').click();
  const first = page.getByRole('complementary').getByRole('link', { name: /^Åbn / }).first();
  const name = ((await first.getAttribute('aria-label')) ?? '').replace('Åbn ', '');
  await first.click();
  await expect(page).toHaveURL(/#\/deltagere\//);
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await goTo(page, 'Overblik');
  await expect(page.getByRole('complementary')).toContainText('O1');
});

test('the date is typed, and the periods add up to the cumulative number', async ({ app: page }) => {
  await openDemo(page);
  const date = page.getByLabel('Opgjort pr.');
  const countAt = async (typed: string, dato: string, iPerioden: boolean): Promise<number> => {
    await page.getByText(iPerioden ? 'I perioden' : 'Kumulativt', { exact: true }).click();
    await date.fill(typed);
    await date.press('Enter');
    const table = page.locator(`[data-dato="${dato}"]${iPerioden ? '[data-fra]' : ':not([data-fra])'}`);
    await expect(table).toBeVisible();
    return Number.parseInt((await table.locator('tr[data-nr="O1"] strong').textContent()) ?? '', 10);
  };
  const first = await countAt('31/8-2023', '2023-08-31', true);
  const second = await countAt('29.2.2024', '2024-02-29', true);
  await expect(page.getByText('Periode 2', { exact: false })).toBeVisible();
  const both = await countAt('290224', '2024-02-29', false);
  expect(first).toBeGreaterThan(0);
  expect(first + second).toBe(both);

  await date.fill('31.2.2024');
  await date.press('Enter');
  await expect(page.getByText('Den dag findes ikke i kalenderen.')).toBeVisible();
});
