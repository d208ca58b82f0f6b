import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { panelOf } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Søg i projektet' })).toBeFocused();
  await page.keyboard.type(words);
}
const chosen = (page: Page) => page.locator('[role="option"][data-combobox-selected]');

test('screens, records and actions in one list, spelled one way or another; Enter does the best', async ({
  app: page,
  folder,
}) => {
  const { deltager, virksomhed } = await openProject(page, folder);
  await call(page, 'praktik.create', {
    deltagerId: deltager,
    virksomhedId: virksomhed,
    type: 'virksomhedspraktik',
    status: 'planlagt',
  });
  await find(page, 'gruppeforloeb');
  await expect(chosen(page)).toContainText('Gruppeforløb');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Gruppeforløb' })).toBeVisible();

  await find(page, 'ny virksomhedskon');
  await expect(chosen(page)).toContainText('Ny kontakt');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { name: 'Ny kontakt' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Enter at once means the best of what is found, not what stood first before the answer was there.
  await find(page, 'soeren krag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Søren Kragh Nissen' })).toBeVisible();

  await find(page, 'praktik søren');
  await expect(page.getByRole('option', { name: /^praktikforløb Søren Kragh Nissen/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await find(page, '');
  const recent = page.getByRole('group', { name: 'Seneste' }).or(page.getByText('Seneste'));
  await expect(recent.first()).toBeVisible();
  await expect(chosen(page)).toContainText('Søren Kragh Nissen');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('actions are done from the list: undo in words, the look, the keys', async ({ app: page, folder }) => {
  await openProject(page, folder);
  await goTo(page, '/hold');
  await expect(page.getByRole('textbox', { name: 'Søg i hold' })).toBeFocused();
  await find(page, 'fortryd');
  await expect(chosen(page)).toContainText('Fortryd oprettelse af holdet Hold 3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ingen hold endnu')).toBeVisible();

  await find(page, 'skift moerk');
  await expect(chosen(page)).toContainText('Skift til mørkt');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  await find(page, 'genvej');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tastaturgenveje' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Back where one came from, before the list and before the dialog.
  const field = page.getByRole('textbox', { name: 'Søg i hold' });
  await expect(field).toBeFocused();
  await find(page, 'kurser');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();

  await find(page, 'skift adgang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Skift adgangskode' })).toBeVisible();
});
