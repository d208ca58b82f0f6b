import { expect, test } from '../fixtures/browser.ts';
import { fill, panelOf, rowsOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test.setTimeout(120_000);

test('shared knowledge: written down, undone, counted per half-year and group', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/videndeling');
  await page.getByRole('button', { name: 'Ny videndeling' }).first().click();
  const panel = panelOf(page);
  await fill(panel, 'dato', 'i går');
  await fill(panel, 'emne', 'Hvem projektet er for');
  await fill(panel, 'modtagergruppe', 'Sagsbehandlere');
  await fill(panel, 'antal', '14');
  await save(page);
  await expect(rowsOf(page)).toContainText('Hvem projektet er for');
  await toast(page, 'Videndelingen er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect(rowsOf(page)).toHaveCount(0);
  const shared = { emne: 'Retur', modtagergruppe: 'sagsbehandlere' } as const;
  await call(page, 'videndeling.create', { ...shared, dato: '2024-01-10', antal: 14 });
  await call(page, 'videndeling.create', { ...shared, dato: '2023-12-29', antal: 9 });
  for (const path of ['/videndeling', '/videndeling/naaet']) {
    await goTo(page, path);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      expect([path, colorScheme, await accessibilityFaults(page, colorScheme)]).toEqual([
        path,
        colorScheme,
        [],
      ]);
    }
  }
  await expect(page.getByRole('row', { name: /1\. halvår 2024/ })).toContainText('14 (1)');
  await expect(page.getByRole('row', { name: /2\. halvår 2023/ })).toContainText('9 (1)');
});
