import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/browser.ts';
import { goTo } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

test('an archive for a reason, by keyboard; what was taken out is listed', async ({ app: page, folder }) => {
  await openDemo(page);
  await goTo(page, '/revision');
  const main = page.getByRole('main');
  await main.getByRole('tab', { name: 'Arkiv og evaluator' }).click();
  await expect(main.getByText('Ingen data er taget ud')).toBeVisible();
  const mappe = join(folder, 'arkivet');
  await main.getByLabel('Ny mappe').fill(mappe);
  await page.keyboard.press('Enter');
  await expect(main.getByText('Feltet skal udfyldes.')).toBeVisible();
  expect(existsSync(mappe)).toBe(false);
  expect(await accessibilityFaults(page)).toEqual([]);
  await main.getByLabel('Begrundelse').fill('Aflevering til kommunens arkiv');
  await main.getByRole('button', { name: 'Lav arkivet' }).press('Enter');
  await expect(main.getByTestId('pakke-klar')).toContainText(mappe);
  expect(existsSync(join(mappe, 'arkiv.sqlite'))).toBe(true);
  await expect(main.getByRole('row', { name: /Aflevering til kommunens arkiv/ })).toHaveCount(1);

  await main.getByText('Evaluatorpakke', { exact: true }).first().click();
  await main.getByLabel('Begrundelse').fill('Slutevaluering');
  await main.getByRole('button', { name: 'Lav evaluatorpakken' }).click();
  await expect(main.getByText('Mappen er allerede i brug')).toBeVisible();
  await main.getByLabel('Ny mappe').fill(join(folder, 'til-evaluator'));
  await main.getByRole('button', { name: 'Lav evaluatorpakken' }).click();
  await expect(main.getByTestId('pakke-klar')).toContainText('til-evaluator');
  // The refused try and the one that went well are one reason.
  await expect(main.getByRole('row', { name: /Slutevaluering/ })).toHaveCount(1);
  expect(existsSync(join(folder, 'til-evaluator', 'tabeller', 'tabel-7.csv'))).toBe(true);
});
