import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { serviceProcessOf } from '../../tools/processes.ts';
import { ROOT } from '../../tools/sources.ts';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const restored = /^Du var i gang – hentet fra kl\. /;
const drafts = /^Kladder /;

test.setTimeout(120_000);

test('a half-filled form is offered again after a reload and a closed project, until it is saved', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/deltagere/ny');
  const panel = panelOf(page);
  await fill(panel, 'navn', 'Halvt skrevet');
  await fill(panel, 'cpr', '241290-1238');
  await page.keyboard.type('7');
  await page.reload();
  await expect(panel.getByText(restored)).toBeVisible();
  await expect(fieldOf(panel, 'navn').locator('input')).toHaveValue('Halvt skrevet');
  await expect(fieldOf(panel, 'cpr').locator('input')).toHaveValue('241290-12387');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    '241290',
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await goTo(page, '/hold');
  await expect(toast(page, 'er gemt under Kladder')).toBeVisible();
  await call(page, 'projekt.close', {});
  await call(page, 'projekt.open', {
    mappe: join(folder, 'projekt'),
    adgangskode: 'rug korn havre byg 1234',
  });
  await page.reload();
  await page.getByRole('button', { name: drafts }).click();
  await expect(page.getByRole('dialog')).toContainText('Ny deltager: Halvt skrevet');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Ny deltager: Halvt/ }).click();
  await fill(panel, 'cpr', '241290-1238');
  await save(page);
  await expect(page.getByRole('heading', { name: 'Halvt skrevet' })).toBeVisible();
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
  expect((await call(page, 'kladder.list', {})).kladder).toEqual([]);
});

/** A contact with the company of the project: its form opens beside the list. */
async function openKontakt(page: Page, folder: string): Promise<string> {
  const { virksomhed } = await openProject(page, folder);
  const kontakt = { virksomhedId: virksomhed, dato: '2024-03-01', type: 'telefon' } as const;
  return (await call(page, 'virksomheder.createKontakt', kontakt)).id;
}

test('a draft is discarded where it is shown and in the list, and an emptied form leaves none', async ({
  app: page,
  folder,
}) => {
  const kontakt = await openKontakt(page, folder);
  await goTo(page, `/kontakter/${kontakt}`);
  const panel = panelOf(page);
  const sted = fieldOf(panel, 'kontaktperson').locator('input');
  await fill(panel, 'kontaktperson', 'Kantinen');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await goTo(page, `/kontakter/${kontakt}`);
  await expect(sted).toHaveValue('Kantinen');
  await panel.getByRole('button', { name: 'Kassér kladden' }).click();
  await expect(sted).toHaveValue('');
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
  await fill(panel, 'kontaktperson', 'Salen');
  await sted.blur();
  await expect(page.getByRole('button', { name: drafts })).toBeVisible();
  await fill(panel, 'kontaktperson', '');
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
  await fill(panel, 'kontaktperson', 'Salen');
  await page.getByRole('button', { name: drafts }).click();
  await page.getByRole('button', { name: /^Kassér kladden Rettelse/ }).click();
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
});

test('the whole host is killed in mid-typing: the words are offered by the next one', async ({
  page,
  link,
  host,
  folder,
}) => {
  await page.goto(link);
  await openProject(page, folder);
  await goTo(page, '/hold/ny');
  await fill(panelOf(page), 'navn', 'Skrevet lige før');
  await expect.poll(async () => (await call(page, 'kladder.list', {})).kladder.length).toBe(1);
  const dead = once(host, 'exit');
  host.kill('SIGKILL');
  await dead;
  await expect(page.getByText('Ingen forbindelse').first()).toBeVisible();
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toHaveValue('Skrevet lige før');
  await save(page);
  await expect(panelOf(page).getByText('Datatjenesten stoppede')).toBeVisible();

  const mappe = join(folder, 'projekt');
  for (const file of readdirSync(mappe, { withFileTypes: true }).filter((f) => f.isFile()))
    expect(readFileSync(join(mappe, file.name)).includes('Skrevet lige før')).toBe(false);
  const next = spawn(process.execPath, [join(ROOT, 'out/main/http.js'), '--profil', join(folder, 'profil')], {
    env: { ...process.env, HOME: folder, USERPROFILE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(next.stdout)) {
    if (line.startsWith('http://')) {
      await page.goto(line);
      break;
    }
  }
  await call(page, 'projekt.open', { mappe, adgangskode: 'rug korn havre byg 1234' });
  await page.reload();
  await page.getByRole('button', { name: drafts }).click();
  await page.getByRole('button', { name: /^Nyt hold: Skrevet/ }).click();
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toHaveValue('Skrevet lige før');
  const ended = once(next, 'exit');
  next.kill('SIGTERM');
  await ended;
});

test('the service alone is killed in mid-typing: the window stays, and no word is lost', async ({
  page,
  link,
  host,
  folder,
}) => {
  await page.goto(link);
  await openProject(page, folder);
  await goTo(page, '/hold/ny');
  const navn = fieldOf(panelOf(page), 'navn').locator('input');
  await navn.pressSequentially('Skrevet før, ');
  process.kill(serviceProcessOf(host.pid ?? 0), 'SIGKILL');
  await navn.pressSequentially('imens ');
  await expect(page.getByText('Datatjenesten er startet igen')).toBeVisible();
  await navn.pressSequentially('og efter');
  await expect(navn).toHaveValue('Skrevet før, imens og efter');
  const kept = async () =>
    (await call(page, 'kladder.list', {})).kladder.map((k) => k.indhold.felter['navn']);
  await expect.poll(kept).toEqual(['Skrevet før, imens og efter']);
  await page.reload();
  await expect(panelOf(page).getByText(restored)).toBeVisible();
  await expect(navn).toHaveValue('Skrevet før, imens og efter');
  await save(page);
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
  expect((await call(page, 'forloeb.listHold', { soeg: 'imens' })).ialt).toBe(1);
});

test('the facts of the project and a checklist are offered again where they were left', async ({
  app: page,
  folder,
}) => {
  const { deltager } = await openProject(page, folder);
  await goTo(page, '/projekt');
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  const sagsbehandler = fieldOf(page.getByRole('main'), 'sagsbehandler').locator('input');
  await sagsbehandler.fill('Ida Bro');
  await expect(page.getByRole('button', { name: drafts })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText(restored)).toBeVisible();
  await expect(sagsbehandler).toHaveValue('Ida Bro');
  expect(await accessibilityFaults(page)).toEqual([]);

  const { id: maalgruppeId } = await call(page, 'maalgruppe.create', {
    navn: 'Fra start',
    gyldigFra: '2023-03-01',
  });
  const kriterier = ['Er ledig', 'Kan møde'].map((tekst) => ({ id: null, tekst }));
  await call(page, 'maalgruppe.saveKriterier', { maalgruppeId, kriterier });
  await goTo(page, `/deltagere/${deltager}`);
  await page.getByRole('tab', { name: 'Visitation' }).click();
  const checklist = page.getByRole('region', { name: 'Svar på kriterierne' });
  await checklist.getByRole('radio').first().focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: /^Kladder 2/ })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: drafts }).click();
  await page.getByRole('button', { name: /^Svar på kriterierne: Søren/ }).click();
  await expect(checklist.getByText(restored)).toBeVisible();
  await expect(checklist.getByText('1 af 2', { exact: false })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await checklist.getByRole('button', { name: 'Gem svar' }).click();
  await expect(toast(page, 'Svarene er gemt')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Kladder 1/ })).toBeVisible();
  const answers = (await call(page, 'maalgruppe.checklist', { deltagerId: deltager })).kriterier;
  expect(answers.map((k) => k.opfyldt)).toEqual([true, false]);
  await toast(page, 'Svarene er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect(checklist.getByText('Ikke besvaret endnu.')).toBeVisible();

  await page.getByRole('button', { name: drafts }).click();
  await page.getByRole('button', { name: /^Rettelse af projektets fakta/ }).click();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await expect(page.getByRole('button', { name: drafts })).toHaveCount(0);
});

test('what another writes into an open form is shown: taken, or knowingly replaced without a konflikt', async ({
  app: page,
  folder,
}) => {
  const kontakt = await openKontakt(page, folder);
  await goTo(page, `/kontakter/${kontakt}`);
  const panel = panelOf(page);
  const sted = fieldOf(panel, 'kontaktperson');
  await fill(panel, 'kontaktperson', 'Kantinen');
  await call(page, 'virksomheder.updateKontakt', {
    id: kontakt,
    kontaktperson: 'Jernbanegade',
    opfoelgningDato: '2024-04-02',
  });
  await expect(sted).toContainText(/Ændret af Mette Holm .*: – → Jernbanegade/);
  await expect(fieldOf(panel, 'opfoelgningDato').locator('input')).toHaveValue('02.04.2024');
  await expect(sted.locator('input')).toBeFocused();
  await sted.getByRole('button', { name: 'Brug den nye' }).click();
  await expect(sted.locator('input')).toHaveValue('Jernbanegade');
  await fill(panel, 'kontaktperson', 'Salen');
  await call(page, 'virksomheder.updateKontakt', { id: kontakt, kontaktperson: 'Torvet' });
  await sted.getByRole('button', { name: 'Behold min' }).click();
  await expect(sted.getByRole('button', { name: 'Behold min' })).toHaveCount(0);
  await save(page);
  await expect(panel).toHaveCount(0);
  expect((await call(page, 'virksomheder.getKontakt', { id: kontakt })).raekke.kontaktperson).toBe('Salen');
  expect((await call(page, 'virksomheder.getKontakt', { id: kontakt })).konflikter).toEqual({});
});

test('without a choice both stay, as a konflikt; a draft too long to keep is asked about', async ({
  app: page,
  folder,
}) => {
  const kontakt = await openKontakt(page, folder);
  await goTo(page, `/kontakter/${kontakt}`);
  const panel = panelOf(page);
  await fill(panel, 'kontaktperson', 'Kantinen');
  await call(page, 'virksomheder.updateKontakt', { id: kontakt, kontaktperson: 'Jernbanegade' });
  await expect(fieldOf(panel, 'kontaktperson')).toContainText('Jernbanegade');
  await save(page);
  await expect(panel).toHaveCount(0);
  const { konflikter } = await call(page, 'virksomheder.getKontakt', { id: kontakt });
  expect(konflikter['kontaktperson']?.map((v) => v.vaerdi).toSorted()).toEqual(['Jernbanegade', 'Kantinen']);

  await goTo(page, '/hold/ny');
  await fill(panel, 'sted', 'x'.repeat(200_001));
  await expect(panel.getByText('kan ikke gemmes som kladde')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Annullér' }).click();
  await fill(panel, 'sted', 'kort');
  await expect(panel.getByText('kan ikke gemmes som kladde')).toHaveCount(0);
});
