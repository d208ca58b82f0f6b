import { expect, test } from '../fixtures/browser.ts';
import { panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test('the card says what the size lacks, and one key tells that the company was informed', async ({
  app: page,
  folder,
}) => {
  const { virksomhed } = await openProject(page, folder);
  await goTo(page, `/virksomheder/${virksomhed}`);
  const size = page.getByRole('region', { name: 'Størrelse' });
  await expect(size).toContainText('Tallene afgør ikke størrelsen endnu.');
  await expect(size).toContainText('årsværk');
  await call(page, 'virksomheder.update', { id: virksomhed, aarsvaerk: 8, omsaetningMioEur: 1 });
  await expect(size).toContainText('Mikrovirksomhed: en SMV');
  await page.keyboard.press('i');
  await expect(toast(page, 'Virksomheden er informeret i dag')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Støtte og behov' })).toContainText('19.03.2024');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('who is to be called stands in a list; Enter opens the contact that settles it', async ({
  app: page,
  folder,
}) => {
  const { virksomhed } = await openProject(page, folder);
  const kontakt = { virksomhedId: virksomhed, dato: '2024-03-01', opfoelgningDato: '2024-03-15' };
  await call(page, 'virksomheder.createKontakt', { ...kontakt, type: 'besoeg', kontaktperson: 'Lis' });
  await goTo(page, '/virksomheder/ring-igen');
  const row = page.getByRole('row', { name: /Holbæk Grønt ApS/ });
  await expect(row).toContainText('for sent siden 15.03.2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await row.click();
  await expect(panelOf(page).getByRole('textbox', { name: 'Dato' })).toHaveValue('19.03.2024');
  await save(page);
  await expect(page.getByText('Ingen venter på at blive ringet op')).toBeVisible();
});

test('each step of the funnel opens its companies', async ({ app: page, folder }) => {
  const { virksomhed } = await openProject(page, folder);
  await call(page, 'virksomheder.createKontakt', {
    virksomhedId: virksomhed,
    dato: '2024-03-01',
    type: 'moede',
  });
  await goTo(page, '/virksomheder/tragt');
  await page.getByRole('button', { name: 'Møde eller besøg' }).click();
  await page.getByText('Kom ikke videre (1)').click();
  await expect(page.getByRole('link', { name: 'Holbæk Grønt ApS' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Holbæk Grønt ApS' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Holbæk Grønt ApS' })).toBeVisible();
});
