import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

// The definition register: an own indicator built by keyboard, counted, closed and exported; a unit that is
// switched; a sheet on paper.

const TODAY = '2024-03-19';
const main = (page: Page) => page.getByRole('main');

/** The rule once more, as naively as can be: persons with a fleksjob on or after their optaget day. */
async function oracle(page: Page, dato: string): Promise<number> {
  const { raekker: persons } = await call(page, 'deltagere.list', {});
  const { raekker: facts } = await call(page, 'effekter.list', {});
  const found = new Set<string>();
  for (const f of facts) {
    const person = persons.find((d) => d.id === f.deltagerId);
    const in_ = person?.optagetDato ?? '9999';
    if (f.art === 'beskaeftigelse' && f.jobtype === 'fleksjob' && f.dato !== null)
      if (in_ <= f.dato && f.dato <= dato) found.add(f.deltagerId ?? '');
  }
  return found.size;
}

/** What the workbook says in the row of an indicator. */
async function exported(page: Page, nr: string, dato: string): Promise<unknown[]> {
  const { bytes } = await call(page, 'eksport.skema', { dato });
  const { $bytes } = bytes as unknown as { $bytes: string };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(Buffer.from($bytes, 'base64')).buffer);
  const rows = book.worksheets.flatMap((sheet) => {
    const found: unknown[][] = [];
    sheet.eachRow((row) => {
      const values = (row.values as unknown[]).slice(1);
      if (values.includes(nr)) found.push(values);
    });
    return found;
  });
  return rows.flat();
}

test('an own indicator is built by keyboard, counts, is closed and exported, and an oracle agrees', async ({
  app: page,
  folder,
}) => {
  const { deltager } = await openProject(page, folder);
  const job = { deltagerId: deltager, art: 'beskaeftigelse' as const };
  await call(page, 'effekter.create', { ...job, jobtype: 'fleksjob', dato: '2024-01-10' });
  await call(page, 'effekter.create', { ...job, jobtype: 'fleksjob', dato: '2024-02-10' });
  await call(page, 'effekter.create', { ...job, jobtype: 'ordinaer', dato: '2024-02-11' });

  await goTo(page, '/definitioner');
  await page.getByRole('link', { name: 'Ny indikator' }).press('Enter');
  await expect(page.getByLabel('Indikator', { exact: true })).toBeFocused();
  await page.keyboard.type('Antal deltagere i fleksjob');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Nr.')).toHaveValue('E5');
  const value = page.getByTestId('proeve-vaerdi');
  await expect(value).toHaveText('1deltagere');

  const source = page.getByRole('combobox', { name: 'Tælles fra' });
  await source.focus();
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { name: 'Effekter' });
  await expect(option).toBeVisible();
  for (let step = 0; step < 8 && (await option.getAttribute('data-combobox-selected')) === null; step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(source).toHaveValue('Effekter');
  await page.getByRole('checkbox', { name: 'Fleksjob' }).press('Space');
  await expect(page.getByRole('tab', { name: '1 tæller', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: '2 tæller ikke' }).press('Enter');
  await expect(main(page)).toContainText('Talt med én gang i forvejen');
  await expect(main(page)).toContainText('Jobtypen tæller ikke');
  await page.getByRole('tab', { name: 'Reglen med ord' }).press('Enter');
  await expect(main(page)).toContainText('Kun jobtyperne: fleksjob.');
  expect(await accessibilityFaults(page)).toEqual([]);

  const target = page.getByLabel('Måltal i perioden');
  for (const wrong of ['mange', '-3', '2,5']) {
    await target.fill(wrong);
    await expect(main(page)).toContainText('Skriv et helt tal fra 0, fx 40.');
  }
  await target.press('Enter');
  await expect(target).toBeFocused();
  await target.fill('5');
  await page.getByLabel('Indsamles fra').fill('1.3.2023');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'E5 er oprettet')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Antal deltagere i fleksjob' })).toBeVisible();

  await goTo(page, '/overblik');
  await expect(page.locator('tr[data-nr="E5"]')).toContainText('1');
  const { perioder } = await call(page, 'indsendelser.list', {});
  const periodeId = perioder.find((s) => s.periode.nr === 2)?.periode.id ?? '';
  const { punkter } = await call(page, 'indsendelser.check', { periodeId });
  const forklaringer = Object.fromEntries(punkter.map((q) => [q.kode, 'Prøvedata.']));
  const { id } = await call(page, 'indsendelser.close', { periodeId, forklaringer });
  const { resultat } = await call(page, 'indsendelser.get', { id });
  const frozen = resultat.indikatorer.find((i) => i.definition.nr === 'E5');
  expect(frozen?.kumulativ).toBe(await oracle(page, '2024-02-29'));
  expect(frozen?.referenceark.map((l) => l.tekst).join()).toContain('fleksjob');
  const { indikatorer } = await call(page, 'indikatorer.count', { dato: TODAY });
  expect(indikatorer.find((i) => i.nr === 'E5')?.status).toBe(await oracle(page, TODAY));
  expect(await exported(page, 'E5', TODAY)).toContain('Antal deltagere i fleksjob');
});

test('what is typed in the builder is kept as a draft, offered again, and discarded', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/definitioner/ny');
  await page.getByLabel('Indikator', { exact: true }).fill('Antal deltagere i fleksjob');
  await page.getByRole('checkbox', { name: /^Ledig/ }).check();
  await page.reload();
  await expect(page.getByText(/^Du var i gang – hentet fra/)).toBeVisible();
  await expect(page.getByLabel('Indikator', { exact: true })).toHaveValue('Antal deltagere i fleksjob');
  await expect(page.getByRole('checkbox', { name: /^Ledig/ })).toBeChecked();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Min dag' }).click();
  await expect(toast(page, 'er gemt under Kladder')).toBeVisible();
  await page.getByRole('button', { name: /^Kladder/ }).click();
  await page.getByRole('button', { name: /^Ny indikator: Antal deltagere/ }).click();
  await expect(page.getByLabel('Indikator', { exact: true })).toHaveValue('Antal deltagere i fleksjob');
  await page.getByRole('button', { name: 'Kassér kladden' }).click();
  await expect(page.getByLabel('Indikator', { exact: true })).toHaveValue('');
  await expect(page.getByRole('button', { name: /^Kladder/ })).toHaveCount(0);
});

test('what another writes into the indicator that is being changed is shown, and taken or knowingly replaced', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const { raekker } = await call(page, 'indikatorer.list', {});
  const id = raekker.find((i) => i.nr === 'A4')?.id ?? '';
  await goTo(page, `/definitioner/${id}/ret`);
  const navn = page.getByLabel('Indikator', { exact: true });
  await navn.fill('Besøg hos virksomheder');
  await call(page, 'indikatorer.update', { id, navn: 'Kontakter', maaltal: 77 });
  const changed = page.getByRole('group', { name: 'Indikator er ændret, mens du skrev' });
  await expect(changed).toContainText(/Ændret af Mette Holm .* → Kontakter/);
  await expect(page.getByLabel('Måltal i perioden')).toHaveValue('77');
  expect(await accessibilityFaults(page)).toEqual([]);
  await changed.getByRole('button', { name: 'Brug den nye' }).click();
  await expect(navn).toHaveValue('Kontakter');
  await expect(changed).toHaveCount(0);

  await navn.fill('Besøg');
  await call(page, 'indikatorer.update', { id, navn: 'Møder' });
  await changed.getByRole('button', { name: 'Behold min' }).click();
  await page.getByRole('button', { name: 'Gem ændringen' }).click();
  await expect(toast(page, 'A4 er rettet')).toBeVisible();
  const { raekke, konflikter } = await call(page, 'indikatorer.get', { id });
  expect([raekke.navn, konflikter]).toEqual(['Besøg', {}]);
  expect((await call(page, 'kladder.list', {})).kladder).toEqual([]);
});

test('a unit is switched for good from a day on, with both counts shown; undone; retired and resumed', async ({
  app: page,
}) => {
  await openDemo(page);
  await goTo(page, '/definitioner');
  await page.getByRole('link', { name: /^A4/ }).press('Enter');
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('80');
  await page.getByRole('button', { name: 'Skift fra kontakter til virksomheder' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Enhed' });
  await expect(dialog).toContainText('80 kontakter → 45 virksomheder');
  await dialog.getByLabel(/^Ny version fra en dag/).check();
  await dialog.getByLabel('Hvorfor ændres den?').fill('Aftalt med Erhvervsstyrelsen');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Skift enhed' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(sheet).toContainText('Antal virksomheder med mindst én kontakt');
  await expect(page.getByRole('region', { name: 'Versioner' })).toContainText('Aftalt med Erhvervsstyrelsen');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).first().click();
  await expect(sheet).toContainText('Antal kontakter med virksomheder');

  await page.getByRole('button', { name: 'Lad udgå' }).press('Enter');
  await page.getByRole('button', { name: 'Lad den udgå' }).press('Enter');
  await expect(sheet).toContainText('Udgik 19.03.2024');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Genoptag' }).press('Enter');
  await expect(sheet).not.toContainText('Udgik');
});

test('the sheets go on paper with their words, and the EU’s reading stands beside the project’s', async ({
  app: page,
}) => {
  await openDemo(page);
  await goTo(page, '/definitioner');
  await page.getByRole('link', { name: /^O2/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'To læsninger' })).toContainText('Som projektet tæller66');
  await expect(page.getByTestId('som-eu')).toContainText('EECO02');
  await page.evaluate(() => {
    window.print = () => {
      document.title = document.querySelector('[data-print-page]')?.textContent ?? '';
    };
  });
  await page.getByRole('button', { name: 'Udskriv', exact: true }).press('Enter');
  await expect(page).toHaveTitle(/O2\. Antal ledige deltagere.*Som EU tæller \(EECO02\).*langtidsledig/s);
  await page.getByRole('button', { name: 'Udskriv alle' }).press('Enter');
  await expect(page).toHaveTitle(/A1\. Jobformidler.*E4\. Antal deltagere/s);
});
