import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { closeProject, goTo, keepRecoveryKey } from '../fixtures/window.ts';

const PASSWORD = 'lyng fjord birk';

/** The wizard, as a project lead would fill it in; gives the recovery key. */
async function createProject(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Opret nyt projekt/ }).click();
  await page.getByLabel('Projektets navn').fill('Mod job');
  await page.getByLabel('Bevillingsperiode fra').fill('15/6-2022');
  await page.getByLabel('Bevillingsperiode til').fill('31.12.2025');
  await page.getByLabel('Samlet budget i kr.').fill('26.000.000');
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByRole('combobox', { name: 'Kommune', exact: true }).fill('Holb');
  await page.getByRole('option', { name: 'Holbæk' }).click();
  await page.getByRole('button', { name: 'Tilføj kommune' }).click();
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByLabel('Dit navn').fill('Mette Holm');
  await page.getByRole('textbox', { name: 'Adgangskode', exact: true }).fill(PASSWORD);
  await page.getByRole('textbox', { name: 'Gentag adgangskoden' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Opret projekt' }).click();
  await page.getByTestId('gendannelsesnoegle').waitFor();
  return keepRecoveryKey(page);
}

async function openRecent(page: Page, password: string): Promise<void> {
  await page.getByRole('button', { name: /^Mod job/ }).click();
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill(password);
  await page.keyboard.press('Enter');
}

const projectFolder = (folder: string): string => join(folder, 'Effektspor/Mod job');

test('a project is made in three steps, and what is missing is said at its field', async ({ app: page }) => {
  await page.getByRole('button', { name: /^Opret nyt projekt/ }).click();
  await expect(page.getByLabel('Projektets navn')).toBeFocused();
  await page.getByRole('button', { name: 'Videre' }).click();
  await expect(page.getByText('Feltet skal udfyldes.')).toHaveCount(3);
  await page.getByLabel('Bevillingsperiode fra').fill('2.1.2025');
  await page.getByLabel('Bevillingsperiode til').fill('1.1.2025');
  await page.getByLabel('Samlet budget i kr.').fill('mange');
  await page.getByRole('button', { name: 'Videre' }).click();
  await expect(page.getByText(/Slutdatoen ligger før starten/)).toBeVisible();
  await expect(page.getByText(/Skriv beløbet i hele kroner/)).toBeVisible();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await createProject(page);
  await goTo(page, 'Projekt');
  await expect(page.getByText('26.000.000 kr.')).toBeVisible();
  await expect(page.getByText('15.06.2022')).toBeVisible();
  await expect(page.getByText('Holbæk', { exact: true })).toBeVisible();
  await goTo(page, 'Perioder og mål');
  await expect(page.getByLabel('E2, forventet ved slutningen af P2')).toHaveValue('6');
});

test('a wrong password is a sentence; the recovery key opens and sets a new one', async ({ app: page }) => {
  const key = await createProject(page);
  await closeProject(page);
  await openRecent(page, 'forkert kode');
  await expect(page.getByRole('alert')).toContainText('Forkert navn eller adgangskode');
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await openRecent(page, key.toLowerCase());
  await page.getByRole('button', { name: 'Vælg ny adgangskode' }).click();
  const dialog = page.getByRole('dialog', { name: 'Skift adgangskode' });
  await dialog.getByRole('textbox', { name: 'Ny adgangskode' }).fill('kort');
  await dialog.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(dialog.getByText('Mindst 8 tegn').first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ny adgangskode' }).fill('mose rav havn 7');
  await dialog.getByRole('textbox', { name: 'Gentag adgangskoden' }).fill('mose rav havn 7');
  await dialog.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(page.getByText('Adgangskoden er skiftet')).toBeVisible();
  await closeProject(page);
  await openRecent(page, 'mose rav havn 7');
  await expect(page.getByRole('heading', { name: 'Overblik' })).toBeVisible();
});

test('a second user opens with a password of their own', async ({ app: page }) => {
  await createProject(page);
  await goTo(page, 'Projekt');
  await page.getByRole('tab', { name: 'Brugere og adgang' }).click();
  await page.getByRole('button', { name: 'Ny bruger' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny bruger' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Bo Lind');
  await dialog.getByRole('textbox', { name: 'Adgangskode', exact: true }).fill('skov strand eng');
  await dialog.getByRole('textbox', { name: 'Gentag adgangskoden' }).fill('skov strand eng');
  await dialog.getByRole('button', { name: 'Opret bruger' }).click();
  await expect(page.getByRole('cell', { name: /^Bo Lind/ })).toBeVisible();
  await closeProject(page);
  await page.getByRole('button', { name: /^Mod job/ }).click();
  await page.getByLabel('Dit navn').fill('Bo Lind');
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill('skov strand eng');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Brugermenu: Bo Lind' })).toBeVisible();
});

test('facts are changed, and taken back from the toast', async ({ app: page }) => {
  await createProject(page);
  await goTo(page, 'Projekt');
  await page.getByRole('button', { name: 'Ret', exact: true }).click();
  await page.getByLabel('Sagsbehandler').fill('Camilla Wilms Jensen');
  await page.getByRole('button', { name: /^Gem/ }).click();
  await expect(page.getByText('Camilla Wilms Jensen')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText('Camilla Wilms Jensen')).toHaveCount(0);
});

test('a folder that is no project is told, and nothing in it is changed', async ({ app: page, folder }) => {
  const before = readdirSync(folder).toSorted();
  await page.getByRole('button', { name: /^Åbn projekt/ }).click();
  await page.getByLabel('Projektmappe').fill(folder);
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Åbn', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Mappen er ikke et Effektspor-projekt');
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

test('a damaged project is restored from its backup', async ({ app: page, folder }) => {
  await createProject(page);
  await goTo(page, 'Perioder og mål');
  await page.getByLabel('A1, måltal i perioden').fill('176');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A1, måltal i perioden er gemt')).toBeVisible();
  await closeProject(page);
  const file = join(projectFolder(folder), 'data.db');
  const bytes = readFileSync(file);
  bytes.fill(7, 4096 * 2, 4096 * 3);
  bytes.fill(7, 24, 2048);
  writeFileSync(file, bytes);
  await openRecent(page, PASSWORD);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Projektets data er beskadiget');
  await alert.getByRole('button', { name: 'Gendan fra sikkerhedskopi' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Gendan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gendan', exact: true }).click();
  await expect(page.getByText(/^Gendannet\./)).toBeVisible();
  await page.getByRole('textbox', { name: /^Adgangskode eller/ }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await goTo(page, 'Perioder og mål');
  await expect(page.getByLabel('A1, måltal i perioden')).toHaveValue('176');
});
