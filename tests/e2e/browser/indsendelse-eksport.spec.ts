import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { tekster } from '#shared/tekster/index.ts';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

// The workbook of a closed periode: the same file every time, and the lights and words that go into it.

test.beforeEach(async ({ app, folder }) => {
  await openProject(app, folder);
});

/** Closes periode 2, each point that is not green explained; gives the submission's id. */
async function closePeriode(page: Page): Promise<string> {
  const { perioder } = await call(page, 'indsendelser.list', {});
  const periodeId = perioder.find(({ periode }) => periode.nr === 2)?.periode.id ?? '';
  const { punkter } = await call(page, 'indsendelser.check', { periodeId });
  const explained = punkter.filter(({ antal }) => antal > 0).map(({ kode }) => [kode, 'Bestilt.'] as const);
  const { id } = await call(page, 'indsendelser.close', {
    periodeId,
    forklaringer: Object.fromEntries(explained),
  });
  return id;
}

/** Presses the button as a keyboard does; gives the file's name and SHA-256. */
async function exported(page: Page): Promise<{ name: string; sha256: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Eksportér skemaet' }).press('Enter');
  const download = await downloading;
  const bytes = readFileSync(await download.path());
  return {
    name: download.suggestedFilename(),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

test('a closed periode gives the same workbook before and after the project is edited', async ({
  app: page,
}) => {
  const id = await closePeriode(page);
  await goTo(page, `/perioder/indsendt/${id}`);
  const skema = page.getByTestId('indsendt-skema');
  await expect(skema).toContainText('Gemmes første gang');
  const first = await exported(page);
  expect(first.name).toBe('Indikatorskema periode 2 pr. 2024-02-29.xlsx');
  await expect(skema).toContainText(first.sha256);
  await expect(skema.getByRole('status')).toContainText(first.name);
  expect(await accessibilityFaults(page)).toEqual([]);

  await call(page, 'evaluering.save', { emne: 'rekruttering', lys: 'rød', tekst: 'Skrevet bagefter.' });
  // Also in the time that is closed: a person that would have been counted.
  const late = { navn: 'Ane Holt', kommune: '326', optagetDato: '2024-02-01' };
  await call(page, 'deltagere.create', late, 'Skemaet kom først i marts.');
  await page.reload();
  await expect(skema).toContainText(first.sha256);
  const second = await exported(page);
  expect(second).toEqual(first);
  await expect(skema.getByRole('status')).toContainText('Samme fil som den første');
});

test('a light and its reason are given by keyboard, and taken back one by one', async ({ app: page }) => {
  await goTo(page, '/evaluering');
  const row = page.getByTestId('emne-rekruttering');
  const lys = row.getByRole('radiogroup', { name: /^Lys for/ });
  const words = row.getByRole('textbox');
  expect(await accessibilityFaults(page)).toEqual([]);

  await lys.getByRole('radio', { name: 'Ikke vurderet' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lys.getByRole('radio', { checked: true })).toHaveAccessibleName(/Grøn/);
  await page.keyboard.press('Tab');
  await expect(words).toBeFocused();
  await page.keyboard.type('Henvisningerne kommer til tiden.');
  // Back to the light: the words are saved, and focus is where it went.
  await page.keyboard.press('Shift+Tab');
  await expect(toast(page, /er gemt/).last()).toBeVisible();
  await expect.poll(() => given(page)).toEqual({ lys: 'grøn', tekst: 'Henvisningerne kommer til tiden.' });
  await expect(lys.getByRole('radio', { name: /Grøn/ })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(words).toHaveValue('');
  await expect.poll(() => given(page)).toEqual({ lys: 'grøn', tekst: null });
});

test('words and a light given at once are both kept', async ({ app: page }) => {
  await goTo(page, '/evaluering');
  const row = page.getByTestId('emne-forankring');
  await row.getByRole('textbox').fill('Kommunen fører hold 4 videre.');
  await row.getByText(/Gul/).click();
  await expect
    .poll(() => given(page, 'forankring'))
    .toEqual({ lys: 'gul', tekst: 'Kommunen fører hold 4 videre.' });
});

test('closing leads to Evaluering while no light is given', async ({ app: page }) => {
  const { perioder } = await call(page, 'indsendelser.list', {});
  const ready = perioder.find(({ periode }) => periode.nr === 2)?.periode.id ?? '';
  await goTo(page, `/perioder/luk/${ready}`);
  await page.getByRole('link', { name: 'Gå til Evaluering' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluering');
  await page.getByTestId('emne-helhed').getByText(/Grøn/).click();
  await expect.poll(async () => (await given(page, 'helhed')).lys).toBe('grøn');
  await goTo(page, `/perioder/luk/${ready}`);
  await expect(page.getByRole('region', { name: 'Obligatoriske oplysninger' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gå til Evaluering' })).toBeHidden();
});

test('the page of the export names the nine sheets of the workbook in their order', async ({ app: page }) => {
  await goTo(page, '/eksport');
  const names = page.getByTestId('eksport-ark').getByRole('listitem');
  await expect(names).toHaveText(
    Object.values(tekster.indikatorskema.ark).map((name) => new RegExp(`^${name}`)),
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('the numbers of a day that is not submitted go to PRV too, in the same order', async ({ app: page }) => {
  await goTo(page, '/eksport');
  const dato = page.getByLabel('Opgjort pr.');
  await dato.fill('29.02.2024');
  await dato.press('Enter');
  await page.evaluate(() => {
    // Behind the page's own listener, which fills the clipboard.
    window.addEventListener('copy', ({ clipboardData }) => {
      document.body.dataset['copied'] = clipboardData?.getData('text/plain') ?? '';
    });
  });
  const button = page.getByRole('button', { name: 'Kopiér til PRV' });
  const { indikatorer } = await call(page, 'indikatorer.count', { dato: '2024-02-29' });
  const o1 = indikatorer.find((i) => i.nr === 'O1');
  await expect(async () => {
    await button.press('Enter');
    const copied = await page.evaluate(() => document.body.dataset['copied'] ?? '');
    expect(copied).toMatch(/^Nummer\tNavn\tMåltal\tI perioden\tI alt \(kumulativ\)\tBemærkning\r\nA1\t/u);
    expect(copied).toContain(`\r\nO1\t${o1?.navn}\t${o1?.maaltal}\t${o1?.status}\t${o1?.status}\t`);
  }).toPass();
  expect(await accessibilityFaults(page)).toEqual([]);
});

async function given(
  page: Page,
  emne = 'rekruttering',
): Promise<{ lys: string | null; tekst: string | null }> {
  const { emner } = await call(page, 'evaluering.list', {});
  const { lys, tekst } = emner.find((post) => post.emne === emne) ?? { lys: null, tekst: null };
  return { lys, tekst };
}
