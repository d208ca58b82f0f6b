import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { rowsOf, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';

const bar = (page: Page) => page.getByRole('toolbar');
test('rows that a rule refuses are named, and left out only when asked', async ({ app: page, folder }) => {
  await openProject(page, folder);
  await call(page, 'deltagere.create', { navn: 'Ikke Optaget' });
  await goTo(page, '/deltagere');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Vælg alle fundne' }).click();
  await bar(page).getByRole('button', { name: 'Ret felt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Felt' }).fill('Afsluttet');
  await dialog.getByRole('combobox', { name: 'Felt' }).press('Enter');
  await dialog.getByRole('textbox', { name: 'Ny værdi' }).fill('31/1-24');
  await expect(dialog.getByText(/^Ikke Optaget: En deltager skal være optaget/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Ret 1' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Udelad den, der ikke kan ændres' }).check();
  await dialog.getByRole('button', { name: 'Ret 1' }).click();
  await expect(rowsOf(page).filter({ hasText: 'Afsluttet' })).toHaveCount(1);
});

test('what is chosen is copied as a table, CPR masked, formulas harmless', async ({ app: page, folder }) => {
  await openProject(page, folder);
  await call(page, 'deltagere.create', { navn: '=1+1', kommune: '316' });
  await goTo(page, '/deltagere');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(toast(page, '2 rækker er kopieret')).toBeVisible();
  await page.evaluate(() => {
    addEventListener('paste', (event) => {
      const data = (type: string): string => event.clipboardData?.getData(type) ?? '';
      document.body.dataset['pasted'] = JSON.stringify([data('text/plain'), data('text/html')]);
    });
  });
  await page.getByRole('textbox', { name: 'Søg i deltagere' }).click();
  await page.keyboard.press('Control+v');
  const pasted = await page.locator('body').getAttribute('data-pasted');
  const [text, html] = JSON.parse(pasted ?? '[]') as [string, string];
  const lines = text.split('\r\n').map((line) => line.split('\t'));
  expect(lines[0]?.slice(0, 4)).toEqual(['Navn', 'Status', 'Kommune', 'Optaget']);
  expect(lines.slice(1).map((cells) => cells.slice(0, 4))).toEqual([
    [`'=1+1`, 'Visiteret', 'Holbæk', ''],
    ['Søren Kragh Nissen', 'Optaget', 'Holbæk', '01-09-2023'],
  ]);
  expect(text).toContain('170388-••••');
  expect(html).toContain(`<td style="mso-number-format:'\\@'">=1+1</td>`);
  expect(text + html).not.toContain('1235');
});
