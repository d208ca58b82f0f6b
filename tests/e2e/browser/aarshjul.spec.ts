import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, panelOf, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

// What is due when: the wheel and the list of a year, own entries by keyboard, the file for a calendar.

test.beforeEach(async ({ app, folder }) => {
  await openProject(app, folder);
  await goTo(app, '/aarshjul');
});

test('the year stands as a wheel and in words, and other years are one key away', async ({ app: page }) => {
  await expect(page.getByRole('img', { name: /^Hjul over 2024/ })).toBeVisible();
  const quarter = page.getByRole('region', { name: '1. kvartal 2024' });
  const due = quarter.getByRole('listitem').filter({ hasText: 'Indsendelse af periode 2' });
  await expect(due).toContainText('30.03.2024');
  await expect(due).toContainText('Snart');
  await expect(page.getByTestId('opbevaring')).toContainText('Ingen dato');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: '2024' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /^Hjul over 2025/ })).toBeVisible();
  await expect(page.getByRole('region', { name: '4. kvartal 2025' })).toContainText('Bevillingen slutter');
});

test('an entry of one’s own is written, done and undone by keyboard', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Nyt punkt' }).press('Enter');
  const panel = panelOf(page);
  await fieldOf(panel, 'navn').getByRole('textbox').fill('Styregruppemøde');
  await fieldOf(panel, 'dato').getByRole('textbox').fill('29.2.2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'Styregruppemøde' });
  await expect(row).toContainText('29.02.2024');
  await expect(row).toContainText('For sent');

  await row.getByRole('button', { name: 'Styregruppemøde', exact: true }).press('Enter');
  await fieldOf(panel, 'udfoertDato').getByRole('textbox').fill('i dag');
  await page.keyboard.press('Control+Enter');
  await expect(row).toContainText('Udført');
  await toast(page, 'Rettelsen af punktet').getByRole('button', { name: 'Fortryd' }).click();
  await expect(row).toContainText('For sent');
});

test('a proposed evaluation gets its real day', async ({ app: page }) => {
  await page.getByText('2025', { exact: true }).click();
  await page.getByRole('button', { name: 'Sæt dag for Slutevaluering' }).press('Enter');
  await expect(fieldOf(panelOf(page), 'navn').getByRole('textbox')).toHaveValue('Slutevaluering');
  await fieldOf(panelOf(page), 'dato').getByRole('textbox').fill('1.10.2025');
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'Slutevaluering' });
  await expect(row).toContainText('01.10.2025');
  await expect(row).not.toContainText('Forslag');
});

test('the calendar takes all that is to be done, or one point', async ({ app: page }) => {
  const save = async (button: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).press('Enter'),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };
  const all = await save('Gem til kalender');
  expect(all.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5);
  const one = await save('Gem Indsendelse af periode 2 til kalenderen');
  expect(one.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(one).toContain('DTSTART;VALUE=DATE:20240330');
});

test('Min dag and Overblik say what comes next, and lead to it', async ({ app: page }) => {
  const next = page.getByRole('link', { name: /^Næste: / });
  await goTo(page, '/dag');
  await expect(next).toHaveText('Næste: Indsendelse af periode 1, 30.09.2023 · 171 dage for sent');
  expect(await accessibilityFaults(page)).toEqual([]);
  await next.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Årshjul' })).toBeVisible();

  await goTo(page, '/overblik');
  await expect(next).toContainText('periode 1');
  const { perioder } = await call(page, 'indsendelser.list', {});
  const periodeId = perioder.find((s) => s.periode.nr === 1)?.periode.id ?? '';
  const { punkter } = await call(page, 'indsendelser.check', { periodeId });
  const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Bestilt.']));
  await call(page, 'indsendelser.close', { periodeId, forklaringer });
  await expect(next).not.toContainText('periode 1');
  expect(await accessibilityFaults(page)).toEqual([]);
});
