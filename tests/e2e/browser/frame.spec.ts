import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/browser.ts';
import { accessibilityFaults, closeProject, goTo, openDemo } from '../fixtures/window.ts';

const PAGES = [
  'Min dag',
  'Overblik',
  'Deltagere',
  'Visitation',
  'Samtaler',
  'Jobformidling',
  'Praktik',
  'Gruppeforløb',
  'Kurser og FVU',
  'Effekter',
  'Virksomheder',
  'Kontakter',
  'Støtte',
  'Videndeling',
  'Datakvalitet',
  'Spørgeskemaer',
  'Perioder og mål',
  'Evaluering',
  'Definitioner',
  'Årshjul',
  'EU-rapportering',
  'Eksport',
  'Revision',
  'Projekt',
] as const;

/** Buttons that change something; a calendar file is saved beside the project. */
const CHANGING = /^(Ny|Tilføj|Ret|Gem(?!.* kalender)|Slet|Registrér)(\s|$)/;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page of the menu opens and is accessible, ${colorScheme}`, async ({ app: page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page, colorScheme), 'start').toEqual([]);
    await openDemo(page);
    for (const entry of PAGES) {
      await goTo(page, entry);
      await expect(page.getByRole('link', { name: new RegExp(`^${entry}`) }).first()).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(page.getByRole('main').locator('[aria-label="Indlæser …"]')).toHaveCount(0);
      expect(await accessibilityFaults(page, colorScheme), entry).toEqual([]);
    }
    await goTo(page, 'Overblik');
    await page.locator('tr[data-nr="O3"]').click();
    await page.getByRole('tab', { name: /^Tæller ikke/ }).click();
    expect(await accessibilityFaults(page, colorScheme), 'panel').toEqual([]);
  });
}

test('every entry of the menu is seen at 1280×720 without scrolling', async ({ app: page }) => {
  await openDemo(page);
  const links = page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link');
  await expect(links).toHaveCount(PAGES.length);
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
});

test('nothing is wider than the window at 1280×720', async ({ app: page }) => {
  await openDemo(page);
  for (const entry of PAGES) {
    await goTo(page, entry);
    const [scroll, client] = await page
      .getByRole('main')
      .evaluate((main) => [main.scrollWidth, main.clientWidth]);
    expect(scroll, entry).toBeLessThanOrEqual(client ?? 0);
  }
});

test('Ctrl+K finds by the start of words; arrows choose, Enter opens', async ({ app: page }) => {
  await openDemo(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Søg i projektet' });
  await expect(search).toBeFocused();
  await search.pressSequentially('ja');
  const options = page.getByRole('option');
  await expect(options.nth(1)).toBeVisible();
  const second = ((await options.nth(1).locator('span').nth(1).textContent()) ?? '').trim();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(second).first()).toBeVisible();
  await expect(search).toHaveValue('');

  await search.fill('qqqq');
  await expect(page.getByText(/^Ingen poster passer/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
});

test('Ctrl+Z takes back the last save, but leaves text fields alone', async ({ app: page }) => {
  await openDemo(page);
  await goTo(page, 'Perioder og mål');
  const cell = page.getByLabel('E2, forventet ved slutningen af P3');
  await expect(cell).toHaveValue('');
  await cell.fill('12');
  await page.keyboard.press('Enter');
  await expect(page.getByText('E2, forventet ved slutningen af P3 er gemt')).toBeVisible();
  await page.getByRole('button', { name: /^Brugermenu/ }).click();
  await expect(page.getByRole('menuitem', { name: /^Fortryd oprettelse af/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await cell.focus();
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('12');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('');
});

test('light and dark follow the choice in the menu', async ({ app: page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDemo(page);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: /^Brugermenu/ }).click();
  await page.getByText('Mørkt', { exact: true }).click();
  await expect.poll(ground).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Overblik' })).toBeVisible();
  expect(await ground()).not.toBe(light);
});

test('the workbook is downloaded, with the checksum that the page shows', async ({ app: page }) => {
  await openDemo(page);
  await goTo(page, 'Eksport');
  await expect(page.getByLabel('Opgjort pr.')).toHaveValue('19.03.2024');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent Excel-fil' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Indikatorskema 2024-03-19 foreløbig.xlsx');
  const bytes = readFileSync(await download.path());
  await expect(page.getByTestId('eksport-klar')).toContainText(sha256(bytes));
});

test('the control finds nothing wrong in the demo', async ({ app: page }) => {
  await openDemo(page);
  await goTo(page, 'Revision');
  await page.getByRole('tab', { name: 'Kontrol' }).click();
  await page.getByRole('button', { name: 'Kontrollér nu' }).click();
  await expect(page.getByTestId('kontrol-resultat')).toContainText('Alt passer', { timeout: 15_000 });
});

test("an auditor's copy opens without any control that changes something", async ({ app: page, folder }) => {
  test.setTimeout(60_000);
  await openDemo(page);
  await goTo(page, 'Revision');
  await page.getByRole('tab', { name: 'Kopi til revisor' }).click();
  const file = join(folder, 'demo.effektspor-kopi');
  await page.getByLabel('Filen gemmes som').fill(file);
  await page.getByRole('textbox', { name: 'Adgangskode til kopien' }).fill('kopi til revisor');
  await page.getByRole('textbox', { name: 'Gentag adgangskoden' }).fill('kopi til revisor');
  await page.getByRole('button', { name: 'Lav kopi til revisor' }).click();
  await expect(page.getByTestId('kopi-klar')).toBeVisible({ timeout: 15_000 });
  await closeProject(page);
  const before = sha256(readFileSync(file));

  await page.getByRole('button', { name: /^Åbn projekt/ }).click();
  await page.getByLabel('Projektmappe').fill(file);
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill('kopi til revisor');
  await page.getByRole('button', { name: 'Åbn', exact: true }).click();
  await expect(page.getByText('Skrivebeskyttet kopi')).toBeVisible();
  for (const entry of PAGES) {
    await goTo(page, entry);
    const changing = page.getByRole('main').getByRole('button', { name: CHANGING });
    await expect(changing, entry).toHaveCount(0);
  }
  await goTo(page, 'Perioder og mål');
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await closeProject(page);
  expect(sha256(readFileSync(file))).toBe(before);
});
