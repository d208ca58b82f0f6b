import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test.setTimeout(120_000);

const KRITERIER = ['Er ledig', 'Ønsker job eller uddannelse', 'Kan møde to dage om ugen'];

async function maalgruppe(page: Page): Promise<string> {
  const { id } = await call(page, 'maalgruppe.create', { navn: 'Fra start', gyldigFra: '2023-03-01' });
  const kriterier = KRITERIER.map((tekst) => ({ id: null, tekst }));
  await call(page, 'maalgruppe.saveKriterier', { maalgruppeId: id, kriterier });
  return id;
}

const answers = async (page: Page, deltagerId: string) =>
  (await call(page, 'maalgruppe.checklist', { deltagerId })).kriterier.map((k) => k.opfyldt);

/** axe in both looks; the page stays light. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await accessibilityFaults(page, colorScheme)]).toEqual([colorScheme, []]);
  }
}

test('the target group: criteria typed with Enter, a new version with its own, one undo', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/visitation/maalgruppe');
  await page.getByRole('button', { name: 'Opret målgruppen' }).click();
  await fill(panelOf(page), 'gyldigFra', '1.3.23');
  await save(page);
  await page.getByRole('button', { name: 'Tilføj kriterium' }).click();
  await page.keyboard.type('Er ledig');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ønsker job');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'Kriterierne er gemt')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ny version' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Den nye version gælder fra').fill('1.2.24');
  await dialog.getByRole('button', { name: 'Opret version' }).click();
  await expect(dialog).toHaveCount(0);
  const versions = page.getByRole('group', { name: 'Versioner' }).getByRole('button');
  await expect(versions).toHaveText([/^Gælder nu.*01\.02\.2024$/, /^Tidligere.*31\.01\.2024$/]);
  await page.getByRole('textbox', { name: 'Kriterium 2' }).press('Enter');
  await page.keyboard.type('Bor i kommunen');
  await page.keyboard.press('Control+Enter');
  const texts = async () =>
    (await call(page, 'maalgruppe.versions', {})).versioner.map((v) => v.kriterier.map((k) => k.tekst));
  await expect.poll(texts).toEqual([
    ['Ønsker job', 'Er ledig', 'Bor i kommunen'],
    ['Ønsker job', 'Er ledig'],
  ]);
  await call(page, 'revision.undo', {});
  await call(page, 'revision.undo', {});
  await expect(versions).toHaveCount(1);
});

test('a visitation: refused with a reason, the checklist by J, N, space and Enter, one undo', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await maalgruppe(page);
  await goTo(page, '/visitation');
  await page.getByRole('button', { name: 'Ny visitation' }).first().click();
  const panel = panelOf(page);
  await fill(panel, 'navn', 'Anne Åby');
  await fill(panel, 'visitationDato', '12/3');
  await expect(fieldOf(panel, 'visitationAarsag')).toHaveCount(0);
  await fill(panel, 'visitationUdfald', 'Retur');
  await fill(panel, 'visitationAarsag', 'Uden for målgruppen');
  await fill(panel, 'visitationBeskrivelse', 'Ønsker hverken job eller uddannelse nu.');
  await save(page);
  await panel.getByRole('tab', { name: 'Målgruppe' }).click();
  const { raekker } = await call(page, 'deltagere.list', { filter: { visitationUdfald: 'retur' } });
  const id = raekker[0]?.id ?? '';

  const rows = panel.locator('[data-kriterium]');
  await rows.first().locator('input').last().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await page.keyboard.press('j');
  await expect(panel.getByText('Opfylder 2 af 3 kriterier.')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press(' ');
  await expect(panel.getByText('Opfylder 1 af 3 kriterier. 1 er ikke besvaret.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => answers(page, id)).toEqual([null, false, true]);
  await toast(page, 'Svarene er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => answers(page, id)).toEqual([null, null, null]);
  await expectAccessible(page);

  await goTo(page, '/visitation/afvisninger');
  await page.getByRole('button', { name: 'Vis 1: Uden for målgruppen' }).click();
  await expect(page.getByRole('link', { name: 'Anne Åby' })).toBeVisible();
  await expectAccessible(page);
});

test('a new deltager leads on by keys alone: to the checklist, and from there to the decision', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await maalgruppe(page);
  await goTo(page, '/deltagere');
  await page.keyboard.press('Alt+n');
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toBeFocused();
  await page.keyboard.type('Ane Maj Lund');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Visitér: Visitation' })).toBeFocused();
  await page.keyboard.press('Enter');
  const rows = page.locator('[data-kriterium]');
  await expect(rows.first().locator('input:focus')).toHaveCount(1);
  for (const key of ['j', 'j', 'n', 'Enter']) await page.keyboard.press(key);
  await expect(toast(page, 'Svarene er gemt')).toBeVisible();
  await page.getByRole('button', { name: 'Til afgørelsen' }).press('Enter');
  await expect(page.locator('[data-felt="visitationUdfald"] input').first()).toBeFocused();
});
