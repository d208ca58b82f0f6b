import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, rowsOf, save, toast } from '../fixtures/felter.ts';
import { goTo, openProject } from '../fixtures/projekt.ts';

interface Kind {
  readonly path: string;
  readonly create: string;
  readonly fields: Readonly<Record<string, string>>;
  /** A field of the row, its words in the list, what it is changed to, and how the history says it. */
  readonly row: string;
  readonly change: readonly [field: string, value: string, history: string];
  readonly search: string;
  readonly deleted: string;
}

const DELTAGER = { deltagerId: 'Søren Kragh Nissen' };
const KINDS: Readonly<Record<string, Kind>> = {
  jobformidlerforloeb: {
    path: '/jobformidlerforloeb',
    create: 'Nyt jobformidlerforløb',
    fields: { ...DELTAGER, jobformidlerId: 'Mette Holm', startDato: '4.9.23' },
    row: '04.09.2023',
    change: ['slutDato', 'i går', 'tom → 18.03.2024'],
    search: 'kragh',
    deleted: 'Jobformidlerforløbet er slettet',
  },
  praktikforloeb: {
    path: '/praktik',
    create: 'Nyt praktikforløb',
    fields: {
      ...DELTAGER,
      virksomhedId: 'Holbæk Grønt ApS',
      type: 'Virksomhedspraktik',
      status: 'I gang',
      timerPrUge: '18,5',
      startDato: '20/11-23',
    },
    row: '20.11.2023',
    change: ['status', 'Gennemført', 'I gang → Gennemført'],
    search: 'grønt',
    deleted: 'Praktikforløbet er slettet',
  },
  tilmelding: {
    path: '/tilmeldinger',
    create: 'Ny tilmelding',
    fields: { holdId: 'Hold 3', ...DELTAGER, startDato: '20.09.2023' },
    row: '20.09.2023',
    change: ['slutDato', '12-1-2024', 'tom → 12.01.2024'],
    search: 'hold',
    deleted: 'Tilmeldingen er slettet',
  },
  kursus: {
    path: '/kurser',
    create: 'Nyt kursus',
    fields: {
      ...DELTAGER,
      art: 'Certifikat',
      navn: 'Truckcertifikat B',
      status: 'Gennemført',
      gennemfoertDato: '5.1.24',
      bevis: 'Ja',
    },
    row: 'Truckcertifikat B',
    change: ['bevis', 'Nej', 'Ja → Nej'],
    search: 'truck',
    deleted: 'Truckcertifikat B er slettet',
  },
  effekt: {
    path: '/effekter',
    create: 'Ny effekt',
    fields: {
      ...DELTAGER,
      art: 'Beskæftigelse',
      dato: '26.2.24',
      jobtype: 'Ordinært job, deltid',
      timerPrUge: '18,5',
      dokumentation: 'j.nr. 24-118',
    },
    row: '26.02.2024',
    change: ['timerPrUge', '20', '18,5 → 20'],
    search: 'kragh',
    deleted: 'Effekten er slettet',
  },
  virksomhedskontakt: {
    path: '/kontakter',
    create: 'Ny kontakt',
    fields: { virksomhedId: 'Holbæk Grønt ApS', dato: 'i dag', type: 'Besøg', kontaktperson: 'Jens Vang' },
    row: '19.03.2024',
    change: ['type', 'Telefon', 'Besøg → Telefon'],
    search: 'vang',
    deleted: 'Virksomhedskontakten er slettet',
  },
  virksomhedsstoette: {
    path: '/stoette',
    create: 'Ny støtte',
    fields: {
      virksomhedId: 'Holbæk Grønt ApS',
      beskrivelse: 'Mentorkursus',
      status: 'Tilbudt',
      tilbudtDato: '10.11.23',
    },
    row: '10.11.2023',
    change: ['beskrivelse', 'Mentoruddannelse', 'Mentorkursus → Mentoruddannelse'],
    search: 'grønt',
    deleted: 'Virksomhedsstøtten er slettet',
  },
};

for (const [tabel, kind] of Object.entries(KINDS)) {
  test(`${tabel}: create, list, search, edit, history, delete, undo`, async ({ app: page, folder }) => {
    await openProject(page, folder);
    await goTo(page, kind.path);
    await page.getByRole('button', { name: kind.create }).first().click();
    const panel = panelOf(page);
    for (const [field, value] of Object.entries(kind.fields)) await fill(panel, field, value);
    await save(page);
    await expect(panel).toHaveCount(0);
    const row = rowsOf(page).filter({ hasText: kind.row });
    await expect(row).toHaveCount(1);

    await page.getByRole('textbox', { name: /^Søg i / }).fill('findesikke');
    await expect(page.getByText('Ingen poster passer')).toBeVisible();
    await page.getByRole('textbox', { name: /^Søg i / }).fill(kind.search);
    await expect(row).toHaveCount(1);

    await row.click();
    const [field, value, history] = kind.change;
    await fill(panel, field, value);
    await save(page);
    await expect(panel).toHaveCount(0);
    await row.click();
    await panel.getByRole('tab', { name: 'Historik' }).click();
    await expect(panel.getByText(history)).toBeVisible();
    await expect(panel.getByText('oprettede posten')).toBeVisible();

    await panel.getByRole('tab', { name: 'Oplysninger' }).click();
    await panel.getByRole('button', { name: 'Slet' }).click();
    await expect(row).toHaveCount(0);
    await toast(page, kind.deleted).getByRole('button', { name: 'Fortryd' }).click();
    await expect(row).toHaveCount(1);
  });
}

test('deltager: create, what is missing, masked CPR, edit and undo, history, filters', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/deltagere');
  await page.getByRole('button', { name: 'Ny deltager' }).click();
  const panel = panelOf(page);
  await fill(panel, 'navn', 'Anne Åby');
  await fill(panel, 'cpr', '241290 1238');
  await expect(panel.getByText('Kvinde, 33 år, født 24.12.1990')).toBeVisible();
  await fieldOf(panel, 'kommune').locator('input[aria-haspopup]').fill('0326');
  await fill(panel, 'optagetDato', 'man');
  await expect(panel.getByText('mandag 18.03.2024')).toBeVisible();
  await save(page);

  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Anne Åby' })).toBeVisible();
  await expect(main.getByText('Optaget 18.03.2024')).toBeVisible();
  await expect(main.getByText('Kalundborg')).toBeVisible();
  await expect(main.getByText(/Visiteret, Ydelse ved start, Status ved start/)).toBeVisible();
  await expect(main.getByText('241290-••••')).toBeVisible();
  await main.getByRole('button', { name: /^Vis hele CPR/ }).click();
  await expect(main.getByText('241290-1238')).toBeVisible();
  await main.getByRole('button', { name: /^Skjul CPR/ }).click();
  await expect(main.getByText('241290-1238')).toHaveCount(0);

  await main.getByRole('button', { name: 'Udfyld' }).click();
  const sheet = main.locator('form');
  await fill(sheet, 'arbejdsmarkedsstatus', 'Ledig');
  await save(page);
  await expect(main.getByText(/Visiteret, Ydelse ved start, Højeste/)).toBeVisible();
  await toast(page, 'Rettelsen af deltageren er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect(main.getByText(/Visiteret, Ydelse ved start, Status ved start/)).toBeVisible();

  await main.getByRole('tab', { name: 'Historik' }).click();
  await expect(main.getByText('tom → Ledig')).toBeVisible();
  await expect(main.getByText('fortrød')).toBeVisible();
  await expect(main.getByText('1238')).toHaveCount(0);

  await main.getByRole('link', { name: 'Alle deltagere' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Afviste' }).click();
  await expect(page.getByText('Ingen poster passer')).toBeVisible();
  await page.getByRole('button', { name: 'Optagne' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Kommune' }).click();
  await page.getByRole('option', { name: 'Kalundborg' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Søg i deltagere' }).fill('241290');
  await expect(rowsOf(page)).toHaveText(/Anne Åby/);
});

test('virksomhed: size in words, contacts of the company, deletion asks for what belongs to it', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/virksomheder');
  await page.getByRole('button', { name: 'Ny virksomhed' }).click();
  await fill(panelOf(page), 'navn', 'Bygmester Lund');
  await fill(panelOf(page), 'cvr', 'DK 10 15 08 17');
  await fill(panelOf(page), 'aarsvaerk', '249,5');
  await expect(panelOf(page).getByText(/Størrelsen kan ikke afgøres/)).toHaveCount(0);
  await fieldOf(panelOf(page), 'aarsvaerk').locator('input').blur();
  await expect(panelOf(page).getByText(/Størrelsen kan ikke afgøres/)).toBeVisible();
  await fill(panelOf(page), 'balanceMioEur', '43');
  await expect(panelOf(page).getByText(/Størrelsen kan ikke afgøres/)).toHaveCount(0);
  await save(page);

  const main = page.getByRole('main');
  await expect(main.getByText('CVR 10150817')).toBeVisible();
  await expect(main.getByText('Mellemstor virksomhed', { exact: true })).toBeVisible();
  await main.getByRole('button', { name: 'Ny kontakt' }).first().click();
  await expect(fieldOf(panelOf(page), 'virksomhedId').locator('input').first()).toHaveValue('Bygmester Lund');
  await fill(panelOf(page), 'dato', '2/2');
  await fill(panelOf(page), 'type', 'Møde');
  await save(page);
  await expect(main.getByRole('region', { name: 'Kontakter' }).getByText('02.02.2024')).toBeVisible();

  await main.getByRole('tab', { name: 'Stamdata' }).click();
  await main.getByRole('button', { name: 'Slet' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('1 virksomhedskontakt');
  await question.getByRole('button', { name: 'Slet det hele' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await toast(page, 'slettet sammen med 1 anden post').getByRole('button', { name: 'Fortryd' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await goTo(page, '/kontakter');
  await expect(rowsOf(page)).toHaveCount(1);
});
