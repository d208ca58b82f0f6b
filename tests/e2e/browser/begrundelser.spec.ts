import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const CPR = '170388-1243';

test('what is odd asks for a few words: they survive Esc, go with the save, and are listed', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/deltagere/ny');
  const panel = panelOf(page);
  await fill(panel, 'navn', 'Ane Maj Lund');
  await fill(panel, 'cpr', CPR);
  const why = panel.getByLabel('CPR-nummer: hvorfor er det rigtigt?');
  await fieldOf(panel, 'cpr').locator('input').blur();
  await why.pressSequentially('Set på');
  expect(await accessibilityFaults(page)).toEqual([]);
  // The first Esc closes the proposals, the second leaves the form with all that was typed kept.
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.reload();
  await goTo(page, '/deltagere/ny');
  await expect(fieldOf(panel, 'navn').locator('input')).toHaveValue('Ane Maj Lund');
  await fieldOf(panel, 'cpr').locator('input').focus();
  await fieldOf(panel, 'cpr').locator('input').blur();
  await expect(why).toHaveValue('Set på');
  await why.fill('Set på sundhedskort');
  await save(page);
  await expect(toast(page, 'Deltageren er gemt')).toBeVisible();

  await goTo(page, '/revision');
  await page.getByRole('tab', { name: 'Usædvanligt' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ane Maj Lund' });
  await expect(row).toContainText('Set på sundhedskort');
  await expect(row).toContainText('Mette Holm');
  await expect(page.getByRole('row').filter({ hasText: 'Søren Kragh' })).toContainText('Uden begrundelse');
  expect(await accessibilityFaults(page)).toEqual([]);
  await call(page, 'revision.undo', {});
  await expect(row).toHaveCount(0);
});

test('the reason is no condition: without it the record is saved all the same', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/deltagere/ny');
  await fill(panelOf(page), 'navn', 'Bo Bang');
  await fill(panelOf(page), 'cpr', CPR);
  await save(page);
  await expect(toast(page, 'Deltageren er gemt')).toBeVisible();
  const { begrundelser } = await call(page, 'revision.listBegrundelser', {});
  expect(begrundelser.find((b) => b.navn === 'Bo Bang')?.begrundelse).toBeNull();
});
