import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { rowsOf, toast } from '../fixtures/felter.ts';
import { call, createMany, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const COUNT = 240;
const name = (index: number): string => `Person ${String(index).padStart(3, '0')}`;

/** The test project with so many deltagere that the list is fetched in parts; each ninth has no kommune. */
async function openMany(page: Page, folder: string): Promise<void> {
  await openProject(page, folder);
  await createMany(page, 'deltagere.create', COUNT - 1, (i) => ({
    navn: name(i),
    ...(i % 9 === 0 ? {} : { kommune: '316' }),
  }));
  await goTo(page, '/deltagere');
  await expect(page.getByText(`${COUNT} deltagere`)).toBeVisible();
}

const grid = (page: Page) => page.getByRole('grid', { name: 'Deltagere' });
const bar = (page: Page) => page.getByRole('toolbar');
const kommuneOf = async (page: Page, kode: string | null): Promise<number> =>
  (await call(page, 'deltagere.list', { filter: { kommune: kode }, graense: 1 })).ialt;

test('choosing by keyboard, one value for all that are chosen, one undo', async ({ app: page, folder }) => {
  await openMany(page, folder);
  await page.keyboard.press('ArrowDown');
  await expect(grid(page)).toBeFocused();
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(bar(page).getByText('2 valgt')).toBeVisible();
  // A stretch over rows that were never in sight.
  await page.keyboard.press('Shift+End');
  await expect(bar(page).getByText(`${COUNT} valgt`)).toBeVisible();
  await expect(rowsOf(page).last()).toHaveAttribute('aria-rowindex', String(COUNT + 1));
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expect(bar(page).getByText(`${COUNT} valgt`)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await bar(page).getByRole('button', { name: 'Ret felt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Felt' }).fill('Kommune');
  await dialog.getByRole('combobox', { name: 'Felt' }).press('Enter');
  await dialog.getByRole('combobox', { name: 'Ny værdi' }).fill('0326');
  await dialog.getByRole('combobox', { name: 'Ny værdi' }).press('Tab');
  await expect(dialog.getByText(`${COUNT} bliver ændret`)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Ret ${COUNT}` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(grid(page)).toBeFocused();
  expect(await kommuneOf(page, '326')).toBe(COUNT);
  await toast(page, 'er rettet på').getByRole('button', { name: 'Fortryd' }).click();
  await expect(toast(page, 'Fortrudt')).toBeVisible();
  expect([await kommuneOf(page, '326'), await kommuneOf(page, null)]).toEqual([
    0,
    Math.ceil((COUNT - 1) / 9),
  ]);
});

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
  expect(html).toContain(`<td style="mso-number-format:'\\@'" sdnum="1030;0;@">=1+1</td>`);
  expect(text + html).not.toContain('1235');
});

test('columns, filters and a saved view are there again after a restart', async ({ app: page, folder }) => {
  await openProject(page, folder);
  await call(page, 'deltagere.create', { navn: 'Uden Kommune' });
  await goTo(page, '/deltagere');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Kolonner' }).click();
  await page.getByRole('checkbox', { name: 'Telefon' }).check();
  await page.getByRole('checkbox', { name: 'Telefon' }).press('Alt+ArrowUp');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const headers = grid(page).getByRole('columnheader');
  await expect(headers.filter({ hasText: 'Telefon' })).toBeVisible();

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Felt' }).fill('Kommune');
  await page.getByRole('combobox', { name: 'Felt' }).press('Enter');
  await page.getByRole('combobox', { name: 'Betingelse' }).click();
  await page.getByRole('option', { name: 'mangler værdi' }).click();
  await page.getByRole('button', { name: 'Tilføj filter' }).click();
  await expect(rowsOf(page)).toHaveText([/Uden Kommune/]);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /^Visning/ }).click();
  await page.getByRole('menuitem', { name: 'Gem som ny visning' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Uden kommune');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Visning: Uden kommune' })).toBeVisible();
  await page.getByRole('button', { name: /^Fjern filteret .*ommune: mangler/ }).click();
  await expect(page.getByRole('button', { name: 'Visning: Uden kommune (ændret)' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: 'Visning: Uden kommune' })).toBeVisible();
  await expect(rowsOf(page)).toHaveText([/Uden Kommune/]);
  await expect(headers.filter({ hasText: 'Telefon' })).toBeVisible();
  await page.getByRole('button', { name: /^Visning/ }).click();
  await page.getByRole('menuitem', { name: 'Slet visningen' }).click();
  await expect(page.getByRole('button', { name: 'Visning: Alle' })).toBeVisible();
});
