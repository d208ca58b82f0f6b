import { join } from 'node:path';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, rowsOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test('a field that two changed side by side shows both, and a choice settles it', async ({
  app: page,
  folder,
}) => {
  const { hold } = await openProject(page, folder);
  const { hoveder } = await call(page, 'forloeb.getHold', { id: hold });
  const grundlag = { sted: hoveder['sted'] ?? [] };
  await call(page, 'forloeb.updateHold', { id: hold, sted: 'Jernbanegade', grundlag });
  await call(page, 'forloeb.updateHold', { id: hold, sted: 'Kantinen', grundlag });
  await goTo(page, '/hold');
  await expect(rowsOf(page).getByLabel('Rettet to steder')).toBeVisible();
  await rowsOf(page).click();
  await page.getByRole('tab', { name: 'Stamdata' }).click();
  const main = page.getByRole('main');
  const choice = fieldOf(main, 'sted').getByRole('group');
  await expect(choice).toContainText('Jernbanegade');
  await expect(choice).toContainText('Kantinen');
  await expect(choice).toContainText('Mette Holm');
  await choice
    .locator('div', { hasText: /^Jernbanegade/ })
    .getByRole('button', { name: 'Brug denne' })
    .first()
    .click();
  await expect(fieldOf(main, 'sted').locator('input')).toHaveValue('Jernbanegade');
  await save(page);
  await goTo(page, '/hold');
  await expect(rowsOf(page)).toContainText('Jernbanegade');
  await expect(rowsOf(page).getByLabel('Rettet to steder')).toHaveCount(0);
});

test('an update sends only what was changed: what somebody else wrote meanwhile stays', async ({
  app: page,
  folder,
}) => {
  const { hold } = await openProject(page, folder);
  await goTo(page, `/hold/${hold}`);
  await page.getByRole('tab', { name: 'Stamdata' }).click();
  await fill(page.getByRole('main'), 'sted', 'Kantinen');
  await call(page, 'forloeb.updateHold', { id: hold, kapacitet: 20 });
  await save(page);
  await expect(toast(page, 'Rettelsen af holdet er gemt')).toBeVisible();
  const { raekke, konflikter } = await call(page, 'forloeb.getHold', { id: hold });
  expect([raekke.sted, raekke.kapacitet, konflikter]).toEqual(['Kantinen', 20, {}]);
});

test('a read-only copy shows all and offers no change', async ({ app: page, folder }) => {
  const { deltager, hold } = await openProject(page, folder);
  const sti = join(folder, 'revisor.effektspor-kopi');
  await call(page, 'revision.copy', { sti, adgangskode: 'kun til revisor 1234' });
  await call(page, 'projekt.close', {});
  await call(page, 'projekt.open', { mappe: sti, adgangskode: 'kun til revisor 1234' });
  await page.reload();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  const main = page.getByRole('main');
  const changes = main.getByRole('button', { name: /^(Ny|Nyt|Gem|Slet|Tilføj|Udfyld|Registrér|Tilmeld)/ });
  for (const path of ['/deltagere', '/virksomheder', '/hold', '/effekter', '/deltagere/ny']) {
    await goTo(page, path);
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Alt+n');
    await expect(changes).toHaveCount(0);
    await expect(panelOf(page)).toHaveCount(0);
  }
  await goTo(page, `/hold/${hold}`);
  for (const tab of ['Deltagere', 'Stamdata']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(main.getByRole('heading', { name: 'Hold 3' })).toBeVisible();
    await expect(main.locator('input, textarea')).toHaveCount(0);
    await expect(changes).toHaveCount(0);
  }
  await goTo(page, `/deltagere/${deltager}`);
  await main.getByRole('tab', { name: 'Stamdata' }).click();
  await expect(main.getByRole('tabpanel').getByText('170388-••••')).toBeVisible();
  await page.keyboard.press('e');
  await expect(panelOf(page)).toHaveCount(0);
  await expect(changes).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forms, errors, records and history are accessible, ${colorScheme}`, async ({ app: page, folder }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const { deltager, virksomhed, hold } = await openProject(page, folder);
    await call(page, 'effekter.create', { deltagerId: deltager, art: 'beskaeftigelse', dato: '2024-02-26' });
    for (const path of ['/deltagere/ny', '/kurser/ny', '/effekter/ny', '/virksomheder/ny']) {
      await goTo(page, path);
      await panelOf(page).locator('form').waitFor();
      await save(page);
      await expect(panelOf(page).getByText('Feltet skal udfyldes.').first()).toBeVisible();
      expect(await accessibilityFaults(page, colorScheme), path).toEqual([]);
    }
    for (const path of [`/deltagere/${deltager}`, `/virksomheder/${virksomhed}`]) {
      await goTo(page, path);
      for (const tab of [/^(Forløb|Aktiviteter)$/, 'Stamdata', 'Historik']) {
        await page.getByRole('tab', { name: tab }).click();
        expect(await accessibilityFaults(page, colorScheme), `${path} ${String(tab)}`).toEqual([]);
      }
    }
    await goTo(page, `/hold/${hold}`);
    await page.getByRole('tab', { name: 'Deltagere' }).click();
    await expect(page.getByText('Ingen er tilmeldt endnu')).toBeVisible();
    expect(await accessibilityFaults(page, colorScheme), 'hold').toEqual([]);
  });
}
