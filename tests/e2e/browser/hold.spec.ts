import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const DAG = '2024-03-19';
const KLASSE = 40;
/** Letters only, so that the names' order is that of the alphabet. */
const navn = (i: number): string =>
  `Elev ${String.fromCharCode(97 + Math.floor(i / 26))}${String.fromCharCode(97 + (i % 26))}`;
const klasse = Array.from({ length: KLASSE }, (_, i) => ({ navn: navn(i) }));

async function startedHold(page: Page, personer: { navn: string }[] = klasse): Promise<string> {
  const felter = { navn: 'Forårshold', kapacitet: 42, startDato: '2024-01-15', planlagtSlut: '2024-03-28' };
  const { id: holdId } = await call(page, 'forloeb.createHold', felter);
  if (personer.length > 0) await call(page, 'forloeb.enrol', { holdId, startDato: '2024-01-15', personer });
  return holdId;
}

const attendance = (page: Page, holdId: string) => call(page, 'forloeb.attendance', { holdId });
const grid = (page: Page) => page.getByRole('grid', { name: /^Fremmøde/ });

/** Presses keys and counts them. */
function keyboard(page: Page) {
  let count = 0;
  return {
    press: async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      count += keys.length;
    },
    count: () => count,
  };
}

test('a class of 40 is marked by keyboard: a key each, or four exceptions and one key for the rest', async ({
  app,
  folder,
}) => {
  await openProject(app, folder);
  const holdId = await startedHold(app);
  await goTo(app, `/hold/${holdId}`);
  await expect(grid(app)).toBeFocused();
  const each = keyboard(app);
  await each.press(...Array.from({ length: KLASSE }, (_, i) => (i % 10 === 3 ? 'f' : i === 7 ? 'l' : 't')));
  expect(each.count()).toBe(KLASSE);
  await expect(toast(app, 'er gemt for 40 deltagere')).toBeVisible();
  await expect(grid(app)).toBeFocused();
  const { tilmeldinger, fravaer, maerker } = await attendance(app, holdId);
  expect([fravaer, maerker]).toEqual([13, 40]);
  expect(tilmeldinger.map((t) => t.dage[DAG])).toEqual(
    klasse.map((_, i) => (i % 10 === 3 ? 'fravaer' : i === 7 ? 'lovligt_fravaer' : 'til_stede')),
  );
  // One undo takes back the day, and the page follows.
  await toast(app, 'er gemt for 40').getByRole('button', { name: 'Fortryd' }).click();
  await expect(app.getByText('0 af 40 mærket')).toBeVisible();
  expect((await attendance(app, holdId)).maerker).toBe(0);
  expect(await accessibilityFaults(app)).toEqual([]);

  await grid(app).focus();
  const few = keyboard(app);
  await few.press('Home', 'ArrowDown', 'f', 'ArrowDown', 'f', 'ArrowDown', 'l', 'ArrowDown', 'f', 'a');
  expect(few.count()).toBe(10);
  await expect(app.getByText('40 af 40 mærket')).toBeVisible();
  await expect(toast(app, 'er gemt for 40 deltagere')).toBeVisible();
  expect(await attendance(app, holdId)).toMatchObject({ fravaer: 10, maerker: 40 });
});

test('a mark is typed over and taken away; another day is chosen by arrow or typed', async ({
  app,
  folder,
}) => {
  await openProject(app, folder);
  const holdId = await startedHold(app, klasse.slice(0, 2));
  await goTo(app, `/hold/${holdId}`);
  await expect(grid(app)).toBeFocused();
  await app.keyboard.press('t');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('f');
  await app.keyboard.press('t');
  await app.keyboard.press('Space');
  await expect
    .poll(async () => (await attendance(app, holdId)).tilmeldinger.map((t) => t.dage))
    .toEqual([{ [DAG]: 'fravaer' }, {}]);
  await app.getByLabel('Dag', { exact: true }).fill('14/3');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('grid', { name: 'Fremmøde torsdag 14.03.2024' })).toBeVisible();
  await grid(app).focus();
  await app.keyboard.press('t');
  await app.keyboard.press('ArrowRight');
  await expect(app.getByRole('grid', { name: 'Fremmøde tirsdag 19.03.2024' })).toBeVisible();
  await expect.poll(async () => (await attendance(app, holdId)).datoer).toEqual(['2024-03-14', DAG]);
});

test('40 names pasted from Excel with doubles and somebody known: one Enter, one undo', async ({
  app,
  folder,
}) => {
  const seeded = await openProject(app, folder);
  const holdId = await startedHold(app, []);
  await goTo(app, `/hold/${holdId}`);
  await app.getByRole('tab', { name: 'Deltagere' }).click();
  await app.getByRole('button', { name: 'Tilmeld navne' }).click();
  const field = app.getByRole('textbox', { name: 'Navne' });
  await expect(field).toBeFocused();
  const lines = [
    'Navn\tCPR',
    'Søren K. Nissen\t170388-1235',
    ...klasse.map((k) => `${k.navn}\t`),
    'elev  aa',
    'Elev ab',
  ];
  await field.fill(`${lines.join('\n')}\n`);
  await expect(app.getByText('Står to gange')).toHaveCount(2);
  await expect(app.getByText('Kendt deltager')).toHaveCount(1);
  await expect(app.getByText('Oprettes', { exact: true })).toHaveCount(40);
  expect(await accessibilityFaults(app)).toEqual([]);
  await field.press('Control+End');
  await field.press('Enter');
  await expect(toast(app, '41 personer er tilmeldt, 40 af dem oprettet')).toBeVisible();
  const enrolled = (await attendance(app, holdId)).tilmeldinger;
  expect([enrolled.length, new Set(enrolled.map((t) => t.startDato))]).toEqual([41, new Set([DAG])]);
  expect(enrolled.some((t) => t.deltagerId === seeded.deltager)).toBe(true);
  await toast(app, '41 personer').getByRole('button', { name: 'Fortryd' }).click();
  await expect(app.getByText('Ingen er tilmeldt endnu')).toBeVisible();
  expect((await call(app, 'deltagere.list', {})).ialt).toBe(1);
});

test('a name that may be somebody asks who it is; a number that is none is said', async ({ app, folder }) => {
  await openProject(app, folder);
  const holdId = await startedHold(app, []);
  await goTo(app, `/hold/${holdId}`);
  await app.getByRole('tab', { name: 'Deltagere' }).click();
  await app.getByRole('button', { name: 'Tilmeld navne' }).click();
  const field = app.getByRole('textbox', { name: 'Navne' });
  await field.fill('Soren Krag\n');
  await expect(app.getByText('Vælg, hvem det er')).toBeVisible();
  await field.press('Control+End');
  await field.press('Enter');
  await expect(app.getByText('Vælg først, hvem det er, på 1 linje.')).toBeVisible();
  await app.getByLabel('Hvem er Soren Krag?').selectOption({ label: 'Søren Kragh Nissen · 170388-••••' });
  await field.press('Control+Enter');
  await expect(toast(app, '1 person er tilmeldt')).toBeVisible();
  await app.getByRole('button', { name: 'Tilmeld navne' }).click();
  await field.fill('Bo Dahl\t999999-9999');
  await expect(app.getByText('De første seks cifre er ikke en fødselsdag.')).toBeVisible();
});

test('a hold is warned of, prolonged with a reason only, and ended with all who are on it', async ({
  app,
  folder,
}) => {
  await openProject(app, folder);
  const holdId = await startedHold(app, klasse.slice(0, 3));
  await goTo(app, '/hold');
  const row = app.getByRole('grid').locator('[data-index]').filter({ hasText: 'Forårshold' });
  await expect(row).toContainText('3 af 42');
  await expect(row).toContainText('39 ledige');
  await expect(row).toContainText('Slutter snart');
  await row.click();
  await expect(app.getByText('Holdet slutter 28.03.2024')).toBeVisible();
  await app.getByRole('button', { name: 'Forlæng' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Ny planlagt slut').fill('26.4.24');
  await dialog.getByRole('textbox', { name: /Hvorfor/ }).fill('To mangler praktik');
  await app.keyboard.press('Enter');
  await expect(toast(app, 'forlænget til 26.04.2024')).toBeVisible();
  await expect(app.getByRole('region', { name: 'Forlængelser' })).toContainText('28.03.2024 → 26.04.2024');
  await expect(app.getByRole('region', { name: 'Forlængelser' })).toContainText('To mangler praktik');
  // The same rule holds in the form of the master data.
  expect((await call(app, 'forloeb.getHold', { id: holdId })).raekke.planlagtSlut).toBe('2024-04-26');
  await app.getByRole('button', { name: 'Afslut hold' }).click();
  await expect(dialog).toContainText('3 personer');
  await dialog.getByRole('button', { name: 'Afslut hold' }).click();
  await expect(toast(app, 'Holdet og 3 tilmeldinger er afsluttet')).toBeVisible();
  await expect(app.getByText('Afsluttet', { exact: true })).toBeVisible();
  await toast(app, 'Holdet og 3').getByRole('button', { name: 'Fortryd' }).click();
  await expect(app.getByText('Holdet og 3')).toBeHidden();
  expect((await attendance(app, holdId)).tilmeldinger.map((t) => t.slutDato)).toEqual([null, null, null]);
});

test('days of a stay are set to today by one key, and who is ready is marked', async ({ app, folder }) => {
  await openProject(app, folder);
  const holdId = await startedHold(app, klasse.slice(0, 2));
  await goTo(app, `/hold/${holdId}`);
  await app.getByRole('tab', { name: 'Deltagere' }).click();
  await app.getByRole('button', { name: 'Sagt til alle i dag' }).click();
  await expect(app.getByRole('button', { name: 'Sagt til alle i dag' })).toBeHidden();
  await app.getByRole('button', { name: 'Klar i dag: Elev ab' }).press('Enter');
  await expect(app.getByText('Klar – stadig på holdet')).toHaveCount(1);
  await expect(
    app.getByText('1 person er klar til job eller uddannelse, men går stadig på holdet'),
  ).toBeVisible();
  expect(await accessibilityFaults(app)).toEqual([]);
});
