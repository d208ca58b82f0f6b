import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { ROOT } from '../../tools/sources.ts';
import { expect, test } from '../fixtures/browser.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

// Somebody else's template, from the file that came to the file that is sent back; a table for PRV; the report.

const TEMPLATE = join(ROOT, 'tests/fixtures/skabelon/myndighed.xlsx');
const NEXT = join(ROOT, 'tests/fixtures/skabelon/libreoffice.xlsx');

test.beforeEach(async ({ app, folder }) => {
  await openProject(app, folder);
});

async function closePeriode(page: Page, nr: number): Promise<string> {
  const { perioder } = await call(page, 'indsendelser.list', {});
  const periodeId = perioder.find((p) => p.periode.nr === nr)?.periode.id ?? '';
  const { punkter } = await call(page, 'indsendelser.check', { periodeId });
  const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøvedata.']));
  return (await call(page, 'indsendelser.close', { periodeId, forklaringer })).id;
}

/** What is copied, as text: read behind the page's own listener, which fills the clipboard. */
const keepCopies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
    });
  });
const copied = async (page: Page): Promise<string> =>
  (await page.locator('body').getAttribute('data-copied')) ?? '';

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
}

test('a template is mapped by keyboard, filled from a closed submission, and used again with one click', async ({
  app: page,
}) => {
  test.setTimeout(120_000);
  await closePeriode(page, 2);
  await goTo(page, '/eksport');
  await expect(page.getByText('Ingen skabeloner endnu')).toBeVisible();
  await page.getByTestId('skabelonfil').setInputFiles(TEMPLATE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('myndighed.xlsx');
  const grid = page.getByRole('grid', { name: 'Arket Indberetning' });
  await expect(grid.getByRole('gridcell', { name: 'A10, A1' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await grid.focus();
  await press(page, 'ArrowDown', 2);
  await press(page, 'ArrowRight', 2);
  await expect(grid).toHaveAttribute('aria-activedescendant', 'celle-C3');
  await page.keyboard.press('Enter');
  await page.keyboard.type('projektets navn');
  await expect(page.getByRole('option', { name: 'Projektets navn' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'C3, udfyldes med Projektets navn' })).toBeVisible();
  // The next cell is offered; a merged range is one step.
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', 'celle-C4');
  await press(page, 'ArrowUp', 1);
  await press(page, 'ArrowRight', 1);
  await expect(grid).toHaveAttribute('aria-activedescendant', 'celle-F3');

  await press(page, 'ArrowDown', 7);
  await press(page, 'ArrowLeft', 1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('a1 kumulativ');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(grid).toHaveAttribute('aria-activedescendant', 'celle-E11');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: 'Fyld nedad (6 celler)' })).toBeVisible();
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('region', { name: 'Udfyldes (8)' })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'E14, udfyldes med O1 i alt' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('region', { name: 'Udfyldes (7)' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(page.getByRole('region', { name: 'Udfyldes (8)' })).toBeVisible();

  await page.getByRole('button', { name: 'Udfyld', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Udfyld skabelonen' });
  await expect(dialog.getByRole('row', { name: /^E14 .* 1$/u })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Hent Excel-fil' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('myndighed – periode 2.xlsx');
  await expect(dialog.getByTestId('udfyldt')).toContainText('8 celler er udfyldt');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(await download.path())).buffer);
  const sheet = book.getWorksheet('Indberetning');
  expect([sheet?.getCell('C3').value, sheet?.getCell('E14').value]).toEqual(['Prøve', 1]);
  await page.keyboard.press('Escape');

  await goTo(page, '/eksport');
  await expect(page.getByRole('row', { name: /myndighed\.xlsx 8/u })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a new template is read, and its suggestions taken one by one, all at once and back, or not at all', async ({
  app: page,
}) => {
  test.setTimeout(180_000);
  await goTo(page, '/eksport');
  await page.getByTestId('skabelonfil').setInputFiles(TEMPLATE);
  const grid = page.getByRole('grid', { name: 'Arket Indberetning' });
  await expect(grid.getByRole('gridcell', { name: 'E14, forslag: O1 i alt' })).toBeVisible();
  // Nothing is mapped by itself.
  await expect(page.getByRole('region', { name: 'Udfyldes (0)' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const suggestions = page.getByRole('region', { name: /^Forslag/u });
  const before = Number(/\d+/u.exec((await suggestions.getByRole('heading').textContent()) ?? '')?.[0]);
  expect(before).toBeGreaterThan(30);

  await grid.getByRole('gridcell', { name: /^E14,/u }).click();
  await page.getByRole('button', { name: 'Brug', exact: true }).press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'E14, udfyldes med O1 i alt' })).toBeVisible();
  await suggestions.getByRole('button', { name: 'Afvis forslaget til C10' }).press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'C10, tom' })).toBeVisible();
  // What somebody chose is not overruled by taking the rest.
  await grid.getByRole('gridcell', { name: /^G14,/u }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('o1 p2 ');
  await expect(page.getByRole('option', { name: /forventet ved periodens slutning/u })).toBeVisible();
  await page.keyboard.type('forventet');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('gridcell', { name: 'G14, udfyldes med O1 P2 forventet' })).toBeVisible();
  await suggestions.getByRole('button', { name: 'Brug alle' }).press('Enter');
  const all = page.getByRole('region', { name: `Udfyldes (${String(before - 1)})` });
  await expect(all).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(page.getByRole('region', { name: 'Udfyldes (2)' })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'G14, udfyldes med O1 P2 forventet' })).toBeVisible();

  await suggestions.getByRole('button', { name: 'Afvis alle' }).press('Enter');
  await expect(suggestions).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Udfyldes (2)' })).toBeVisible();
  await expect(suggestions).toHaveCount(0);
  await page.getByRole('button', { name: /^Vis \d+ forslag$/u }).press('Enter');
  await expect(suggestions).toBeVisible();
});

test('a formula is not overwritten, a file that cannot be used is refused in words, a new version is carried over', async ({
  app: page,
  folder,
}) => {
  await goTo(page, '/eksport');
  const choose = (name: string, buffer: Buffer) =>
    page.getByTestId('skabelonfil').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2000),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await choose('hemmelig.xlsx', encrypted);
  await expect(page.getByRole('alert')).toContainText('beskyttet med adgangskode');
  const large = join(folder, 'stor.xlsx');
  writeFileSync(large, '');
  truncateSync(large, 50 * 1_048_576);
  await page.getByTestId('skabelonfil').setInputFiles(large);
  await expect(page.getByRole('alert')).toContainText('Filen er for stor');
  await choose('brev.xlsx', Buffer.from('Kære alle'));
  await expect(page.getByRole('alert')).toContainText('ikke et Excel-regneark');
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(page.getByText('Ingen skabeloner endnu')).toBeVisible();

  await page.getByTestId('skabelonfil').setInputFiles(TEMPLATE);
  const grid = page.getByRole('grid', { name: 'Arket Indberetning' });
  await grid.getByRole('gridcell', { name: /^E17,/u }).click();
  await expect(page.getByText('Cellen har en formel')).toBeVisible();
  await expect(page.getByLabel('Her skal stå')).toHaveCount(0);
  await grid.getByRole('gridcell', { name: /^C4,/u }).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('tilskudsmodtager');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Udfyldes (1)' })).toBeVisible();

  await goTo(page, '/eksport');
  await page.getByTestId('skabelonfil').setInputFiles(NEXT);
  const question = page.getByRole('dialog', { name: 'Er det en ny udgave?' });
  await expect(question).toContainText('myndighed.xlsx');
  expect(await accessibilityFaults(page)).toEqual([]);
  await question.getByRole('button', { name: 'Ja, brug dem' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('libreoffice.xlsx');
  await expect(page.getByRole('region', { name: 'Udfyldes (1)' })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'C4, udfyldes med Tilskudsmodtager' })).toBeVisible();
});

test('the submission goes to PRV as a table whose order and names are kept, and to paper', async ({
  app: page,
}) => {
  const id = await closePeriode(page, 2);
  await goTo(page, `/perioder/indsendt/${id}`);
  await keepCopies(page);
  await page.getByRole('button', { name: 'Kopiér til PRV' }).press('Enter');
  await expect
    .poll(() => copied(page))
    .toMatch(/^Nummer\tNavn\tMåltal\tI perioden\tI alt \(kumulativ\)\tBemærkning\r\nA1\t/u);

  await page.getByRole('button', { name: 'Rækkefølge og navne' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tabellen til PRV' });
  await dialog.getByRole('button', { name: /^Flyt A2 .* op$/u }).press('Enter');
  await dialog.getByLabel(/^Navn på A2/u).fill('Virksomhedspraktik');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Færdig' }).press('Enter');
  await page.reload();
  await keepCopies(page);
  await page.getByRole('button', { name: 'Kopiér til PRV' }).press('Enter');
  await expect.poll(() => copied(page)).toMatch(/\r\nA2\tVirksomhedspraktik\t[^\r]*\r\nA1\t/u);

  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('[data-print-page]')?.textContent ?? '';
    };
  });
  await page.getByRole('button', { name: 'Rapport som PDF' }).press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['printed'] ?? ''))
    .toMatch(
      /Indikatorskema, periode 2.*Medfinansieret af den Europæiske Union.*Ændringer siden sidst.*første indsendelse/su,
    );
});
