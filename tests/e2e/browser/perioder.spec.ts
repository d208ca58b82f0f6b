import { expect, test } from '../fixtures/browser.ts';
import { fill, panelOf } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

// Closing a periode and what comes after, by keyboard; the plan and a paste from a spreadsheet.

test.beforeEach(async ({ app, folder }) => {
  await openProject(app, folder);
});

test('a periode is closed by keyboard, a later entry is asked why, and the difference shows it', async ({
  app: page,
}) => {
  await goTo(page, '/perioder');
  const close = page.getByRole('link', { name: 'Luk perioden: Periode 2' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Luk periode 2');
  expect(await accessibilityFaults(page)).toEqual([]);

  const button = page.getByRole('button', { name: 'Luk perioden' });
  await button.focus();
  await page.keyboard.press('Enter');
  const explanation = page.getByLabel('Forklaring').first();
  await expect(explanation).toBeFocused();
  await page.keyboard.type('Uddannelsen er efterspurgt hos kommunen.');
  for (const field of (await page.getByLabel('Forklaring').all()).slice(1)) await field.fill('Bestilt.');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periode 2, som indsendt');
  await expect(page.getByText('Intet tal har flyttet sig')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await goTo(page, '/effekter/ny');
  const panel = panelOf(page);
  for (const [felt, value] of Object.entries({
    deltagerId: 'Søren Kragh Nissen',
    art: 'Uddannelse',
    dato: '10.01.2024',
  }))
    await fill(panel, felt, value);
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Tallene for den tid er indsendt' });
  await expect(why.getByLabel('Hvorfor først nu?')).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('Brevet kom i marts');
  await why.getByRole('button', { name: 'Gem med begrundelse' }).press('Enter');
  await expect(why).toBeHidden();

  const { perioder } = await call(page, 'indsendelser.list', {});
  const id = perioder.find((s) => s.periode.nr === 2)?.indsendelser[0]?.id ?? '';
  await goTo(page, `/perioder/indsendt/${id}`);
  const late = page.getByTestId('efterregistreringer');
  await expect(late).toContainText('Brevet kom i marts');
  await expect(page.getByTestId('forskel-E3')).toContainText('Registreret senere');
  await page.getByRole('button', { name: 'Genberegn fra loggen' }).press('Enter');
  await expect(page.getByText('Stemmer: tallene er de samme')).toBeVisible();

  await page.getByRole('button', { name: 'Genåbn perioden' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Genåbn perioden' });
  await dialog.getByLabel('Hvorfor skal perioden genåbnes?').fill('Effekten skal med');
  await dialog.getByRole('button', { name: 'Genåbn perioden' }).press('Enter');
  await expect(page.getByRole('main').getByText(/Effekten skal med/)).toBeVisible();
  await goTo(page, '/perioder');
  await expect(page.getByRole('link', { name: 'Luk igen: Periode 2' })).toBeVisible();
});

test('explanations typed before closing are there again after a look at Evaluering, until it is closed', async ({
  app: page,
}) => {
  const { perioder } = await call(page, 'indsendelser.list', {});
  const id = perioder.find((s) => s.periode.nr === 2)?.periode.id ?? '';
  await goTo(page, `/perioder/luk/${id}`);
  await expect(page.getByLabel('Forklaring').first()).toBeVisible();
  for (const field of await page.getByLabel('Forklaring').all()) await field.fill('Bestilt.');
  await page.getByRole('link', { name: 'Gå til Evaluering' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Evaluering' })).toBeVisible();
  await page.getByRole('button', { name: /^Kladder/ }).click();
  await page.getByRole('button', { name: /^Luk periode 2/ }).click();
  await expect(page.getByText(/^Du var i gang – hentet fra/)).toBeVisible();
  await expect(page.getByLabel('Forklaring').first()).toHaveValue('Bestilt.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Luk perioden' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Periode 2, som indsendt');
  expect((await call(page, 'kladder.list', {})).kladder).toEqual([]);
});

test('a range from a spreadsheet lands whole, is taken back as one, and text is refused by its cell', async ({
  app: page,
}) => {
  await goTo(page, '/perioder');
  const paste = async (text: string): Promise<void> => {
    const cell = page.getByLabel('A1, forventet ved slutningen af P1');
    await cell.focus();
    await cell.evaluate((input, copied) => {
      const data = new DataTransfer();
      data.setData('text/plain', copied);
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  };
  const at = (nr: string, p: number) => page.getByLabel(`${nr}, forventet ved slutningen af P${p}`);
  await paste('1.200\t\t40\r\n10\t20\t30\r\n');
  await expect(at('A1', 1)).toHaveValue('1.200');
  await expect(at('A2', 3)).toHaveValue('30');
  await expect(at('A1', 2)).toHaveValue('');
  await page.getByRole('button', { name: 'Fortryd' }).first().click();
  await expect(at('A1', 1)).toHaveValue('');
  await expect(at('A2', 3)).toHaveValue('');
  await paste('1\t2\n3\thalvdelen');
  const refused = page.getByRole('dialog', { name: 'Intet er indsat' });
  await expect(refused).toContainText('“halvdelen” ved A2, P2, er ikke et helt tal.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(at('A1', 1)).toHaveValue('');
});

test('the plan becomes quarters by one click; a gap is said at its line and not saved', async ({
  app: page,
}) => {
  await goTo(page, '/perioder');
  await page.getByRole('button', { name: 'Ret perioderne', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Ret perioderne' });
  await dialog.getByLabel('Periode 2, fra').fill('10.09.2023');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('alert')).toHaveText(
    'Mellem periode 1 og 2 mangler 01.09.2023 – 09.09.2023.',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Gem perioderne' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Kvartaler' }).press('Enter');
  await dialog.getByRole('button', { name: 'Gem perioderne' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ret periode 12:/ })).toBeVisible();
});
