import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, panelOf, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

test('a gap is one key from its form, and after it comes the next', async ({ app: page }) => {
  await openDemo(page);
  await goTo(page, '/datakvalitet');
  const praktik = page.getByRole('button', { name: /^A2/ });
  await expect(praktik).toContainText('Udfyld 2 felter: +2 forløb');
  await praktik.click();
  expect(await accessibilityFaults(page)).toEqual([]);
  const list = page.getByRole('region', { name: /^Mangler: A2/ });
  await expect(list).toContainText('hvis det er sket');
  await list.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const started = () => fieldOf(panelOf(page), 'startDato').getByRole('textbox');
  const first = await panelOf(page).getByRole('heading', { level: 2 }).textContent();
  await expect(started()).toBeFocused();
  await page.keyboard.type('12.03.2024');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'praktikforløbet er gemt')).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).not.toHaveText(first ?? '');
  await expect(started()).toBeFocused();
  await expect(praktik).toContainText('Udfyld 1 felt: +1 forløb');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(list.getByRole('button').first()).toBeFocused();
});

test('says so when everything is filled', async ({ app: page, folder }) => {
  const { deltager } = await openProject(page, folder);
  await goTo(page, '/datakvalitet');
  await expect(page.getByRole('button', { name: /^Ydelse/ })).toContainText('1 mangler');
  await call(page, 'deltagere.update', {
    id: deltager,
    ydelse: 'ledighedsydelse',
    arbejdsmarkedsstatus: 'ledig',
    uddannelsesniveau: 'isced_0_2',
  });
  await expect(page.getByText('Alt er udfyldt')).toBeVisible();
});
