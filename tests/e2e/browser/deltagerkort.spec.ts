import { expect, test } from '../fixtures/browser.ts';
import { fill, panelOf, save } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test('the line through the project is walked with the arrows, told in words, and opens what it shows', async ({
  app: page,
  folder,
}) => {
  const { deltager, virksomhed } = await openProject(page, folder);
  await call(page, 'praktik.create', {
    deltagerId: deltager,
    virksomhedId: virksomhed,
    type: 'virksomhedspraktik',
    status: 'planlagt',
    planlagtStart: '2024-04-01',
    planlagtSlut: '2024-05-01',
  });
  await goTo(page, `/deltagere/${deltager}`);
  const line = page.getByRole('region', { name: 'Tidslinje' });
  const optaget = line.getByRole('button', { name: 'Optaget 01.09.2023 – nu' });
  const praktik = line.getByRole('button', { name: /^Holbæk Grønt ApS · Planlagt · planlagt 01\.04\.2024/ });
  await optaget.focus();
  await expect(page.getByRole('tooltip')).toHaveText('Optaget 01.09.2023 – nu');
  await page.keyboard.press('ArrowDown');
  await expect(praktik).toBeFocused();
  await expect(praktik).toHaveAttribute('data-planned', 'true');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toContainText('Praktikforløb: Søren Kragh Nissen');
  await page.keyboard.press('Escape');
  await line.getByRole('button', { name: 'Vis som tekst' }).click();
  await expect(line.getByRole('listitem')).toHaveText([/^Projektet Optaget/, /^Praktik Holbæk Grønt ApS/]);
});

test('after the exit the card says what is due; one press settles it, and the form says what it does', async ({
  app: page,
  folder,
}) => {
  const { deltager } = await openProject(page, folder);
  await call(page, 'deltagere.update', { id: deltager, afslutningDato: '2024-02-02' });
  await goTo(page, `/deltagere/${deltager}`);
  const steps = page.getByRole('region', { name: 'Næste skridt' });
  await expect(steps).toContainText('Effekt efter afslutning');
  await expect(steps).toContainText('for sent siden 01.03.2024');
  await steps.getByRole('button', { name: /^Registrér: / }).click();
  await fill(panelOf(page), 'art', 'Uddannelse');
  await fill(panelOf(page), 'dato', '10.02.2024');
  await expect(panelOf(page)).toContainText(/Når du gemmer: E3 .* 0 → 1/);
  await save(page);
  const counts = page.getByRole('region', { name: 'Tæller i indikatorerne' });
  await expect(counts.getByRole('listitem').filter({ hasText: 'E3' })).toContainText('fra 10.02.2024');
  await expect(steps).not.toContainText('Effekt efter afslutning');
});

test('the absence on a hold stands on the person’s page, in percent', async ({ app: page, folder }) => {
  const { deltager: deltagerId, hold: holdId } = await openProject(page, folder);
  const stay = { holdId, deltagerId, startDato: '2024-01-08' };
  const { id: tilmeldingId } = await call(page, 'forloeb.createTilmelding', stay);
  for (const [dato, status] of [
    ['2024-01-09', 'fravaer'],
    ['2024-01-10', 'til_stede'],
    ['2024-01-11', 'til_stede'],
    ['2024-01-12', 'til_stede'],
  ] as const)
    await call(page, 'forloeb.markAttendance', { holdId, dato, marks: [{ tilmeldingId, status }] });
  await goTo(page, `/deltagere/${deltagerId}`);
  await expect(page.getByRole('button', { name: /^Hold 3.*Fravær 25 %/ })).toBeVisible();
  await expect(page.locator('[data-mark]').filter({ hasText: 'fravær 25 %' })).toBeVisible();
});

test('the history can be asked for one field', async ({ app: page, folder }) => {
  const { deltager } = await openProject(page, folder);
  await call(page, 'deltagere.update', { id: deltager, telefon: '12345678' });
  await goTo(page, `/deltagere/${deltager}`);
  await page.getByRole('tab', { name: 'Historik' }).click();
  const entries = page.getByRole('tabpanel').getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Historik for' }).fill('Telefon');
  await page.getByRole('option', { name: 'Telefon' }).click();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('12345678');
});

test('the printed card carries no CPR number unless it is asked for', async ({ app: page, folder }) => {
  const { deltager } = await openProject(page, folder);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('[data-print-page]')?.textContent ?? '';
    };
  });
  await goTo(page, `/deltagere/${deltager}`);
  const printed = async (withCpr: boolean): Promise<string> => {
    await page.getByRole('main').getByRole('button', { name: 'Udskriv' }).click();
    const dialog = page.getByRole('dialog');
    if (withCpr) await dialog.getByLabel('Medtag CPR-nummer').check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Udskriv' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('body')).toHaveAttribute('data-printed', /Søren Kragh Nissen/);
    const text = (await page.locator('body').getAttribute('data-printed')) ?? '';
    await page.evaluate(() => delete document.body.dataset['printed']);
    return text;
  };
  expect(await printed(false)).not.toContain('170388');
  expect(await printed(true)).toContain('170388-1235');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the card is accessible, ${colorScheme}`, async ({ app: page, folder }) => {
    await page.emulateMedia({ colorScheme });
    const { deltager } = await openProject(page, folder);
    await call(page, 'deltagere.update', { id: deltager, afslutningDato: '2024-02-02' });
    await goTo(page, `/deltagere/${deltager}`);
    await expect(page.getByRole('region', { name: 'Tæller i indikatorerne' }).getByText('A1')).toBeVisible();
    expect(await accessibilityFaults(page, colorScheme)).toEqual([]);
  });
}
