import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test.setTimeout(120_000);

test('the calendar by keys: a day gives a talk; one too near is told of and held as one, with undo', async ({
  app: page,
  folder,
}) => {
  const { deltager } = await openProject(page, folder);
  const jobcenter = { deltagerId: deltager, art: 'jobcenter', planlagtDato: '2024-04-10' } as const;
  const { id } = await call(page, 'samtaler.create', jobcenter);
  await goTo(page, '/samtaler/kalender');
  await expect(page.getByRole('heading', { name: 'marts 2024' })).toBeVisible();
  const day = (dato: string) => page.locator(`[data-dag="${dato}"]`);
  await day('2024-03-19').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(day('2024-03-27')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(day('2024-04-03')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'april 2024' })).toBeVisible();
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await expect(fieldOf(panel, 'planlagtDato').locator('input')).toHaveValue('03.04.2024');
  await fill(panel, 'deltagerId', 'Søren Kragh Nissen');
  await expect(panel.getByText('Højst 4 uger mellem to samtaler')).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await accessibilityFaults(page, colorScheme)]).toEqual([colorScheme, []]);
  }
  await panel.getByRole('button', { name: 'Hold én fælles samtale' }).click();
  await expect(panel).toHaveCount(0);
  const art = async () => (await call(page, 'samtaler.get', { id })).raekke.art;
  await expect.poll(art).toBe('faelles');
  await toast(page, 'De holdes som én fælles samtale').getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(art).toBe('jobcenter');
});

test('a day pressed plans a talk there, and the talk goes to a calendar file with initials alone', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/samtaler/kalender');
  await page.locator('[data-dag="2024-03-21"]').click();
  const panel = panelOf(page);
  await fill(panel, 'deltagerId', 'Søren Kragh Nissen');
  await fill(panel, 'tidspunkt', '9.30');
  await save(page);
  await expect(panel).toHaveCount(0);
  await page.getByRole('button', { name: /^Søren Kragh Nissen, Projektets/ }).click();
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Denne samtale til kalender' }).click();
  const lines = readFileSync(await (await downloading).path(), 'utf8').split('\r\n');
  expect(lines.filter((l) => l.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Copenhagen:20240321T093000',
      'SUMMARY:Statussamtale SN (projektets)',
    ]),
  );
  expect(lines.filter((l) => /Søren|Nissen/.test(l))).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('radiogroup', { name: 'Visning' }).getByText('Uge').click();
  await expect(page.getByRole('heading', { name: 'Uge 12, 2024' })).toBeVisible();
  await goTo(page, '/samtaler');
  await expect(page.getByRole('grid')).toContainText('Søren Kragh Nissen');
  expect(await accessibilityFaults(page)).toEqual([]);
});
