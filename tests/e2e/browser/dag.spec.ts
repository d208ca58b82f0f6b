import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, panelOf, toast } from '../fixtures/felter.ts';
import { call, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, goTo, openDemo } from '../fixtures/window.ts';

const rows = (page: Page) => page.locator('li[data-frist]');
const focused = (page: Page) => page.locator('li[data-frist] > button:focus');

test('the day is worked through by keys: arrows, Enter opens the form, K settles and can be undone', async ({
  app: page,
}) => {
  await openDemo(page);
  await goTo(page, 'Min dag');
  await expect(page.getByRole('region', { name: 'For sent' })).toContainText('dage for sent');
  await expect(focused(page)).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: /^Effekter/ }).click();
  const first = rows(page).first();
  const name = (await first.locator('button > span').first().textContent()) ?? '';
  const before = await rows(page).count();
  await first.getByRole('button').first().focus();
  await page.keyboard.press('k');
  await expect(toast(page, `${name}: fulgt op uden effekt`)).toBeVisible();
  await expect(rows(page)).toHaveCount(before - 1);
  await expect(focused(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(before);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(focused(page)).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { name: 'Ny effekt' })).toBeVisible();
  await expect(fieldOf(panelOf(page), 'deltagerId').locator('input').first()).toHaveValue(name);
  await page.getByRole('button', { name: 'Fulgt op uden effekt' }).click();
  await expect(toast(page, 'Fulgt op uden effekt')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Min dag' })).toBeVisible();
  await expect(rows(page)).toHaveCount(before - 1);
});

test('what is settled in its form leads back to the day, at the next line; a reason not given leaves the form as it was', async ({
  app: page,
}) => {
  await openDemo(page);
  await goTo(page, 'Min dag');
  await page.getByRole('button', { name: /^Effekter/ }).click();
  const at = page.locator('li[data-frist="effekt_efter_afslutning"]', { hasText: 'Emma Olsen' });
  const next = await at
    .locator('xpath=following-sibling::li[1]')
    .locator('button > span')
    .first()
    .innerText();
  await at.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const form = panelOf(page);
  await expect(form.getByRole('heading', { name: 'Ny effekt' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  // In March a day in July is last year's, for what has been.
  await page.keyboard.type('10/7');
  await expect(fieldOf(form, 'dato')).toContainText('10.07.2023');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ord');
  await page.keyboard.press('Tab');
  await expect(fieldOf(form, 'jobtype').locator('input').first()).toHaveValue('Ordinært job');
  const hours = fieldOf(form, 'timerPrUge').locator('input').first();
  await expect(hours).toBeFocused();
  await page.keyboard.press('Enter');

  const why = page.getByRole('textbox', { name: 'Hvorfor først nu?' });
  await expect(why).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  await expect(hours).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(why).toBeFocused();
  await page.keyboard.type('Kontrakten kom først nu');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, 'Effekten er gemt')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Min dag' })).toBeVisible();
  await expect(at).toHaveCount(0);
  await expect(focused(page)).toContainText(next);
});

test('each kind opens the form that settles it, at the field that is missing', async ({
  app: page,
  folder,
}) => {
  const { deltager, virksomhed, hold } = await openProject(page, folder);
  const praktik = { deltagerId: deltager, virksomhedId: virksomhed, type: 'virksomhedspraktik' } as const;
  await call(page, 'praktik.create', { ...praktik, status: 'planlagt', planlagtStart: '2024-03-18' });
  await call(page, 'forloeb.updateHold', { id: hold, startDato: '2024-01-08', planlagtSlut: '2024-03-19' });
  await call(page, 'virksomheder.createKontakt', {
    virksomhedId: virksomhed,
    dato: '2024-03-01',
    type: 'telefon',
    kontaktperson: 'Ib Dahl',
    opfoelgningDato: '2024-03-20',
  });
  const open = async (frist: string): Promise<void> => {
    await goTo(page, 'Min dag');
    await page.locator(`li[data-frist="${frist}"] > button`).click();
  };
  const field = (felt: string) => fieldOf(panelOf(page), felt).locator('input').first();

  await open('praktik_starter');
  await expect(field('startDato')).toBeFocused();
  await open('hold_slutter');
  // A hold has a page of its own, with the form on it.
  await expect(page.locator('[data-felt="slutDato"] input').first()).toBeFocused();
  await open('ring_igen');
  await expect(field('virksomhedId')).toHaveValue('Holbæk Grønt ApS');
  await expect(field('kontaktperson')).toHaveValue('Ib Dahl');
  await expect(field('dato')).toHaveValue('19.03.2024');
  await open('mangler');
  await expect(page.locator('[data-felt="ydelse"] input').first()).toBeFocused();

  await goTo(page, 'Min dag');
  await expect(page.locator('li[data-frist="praktik_starter"]')).toContainText('1 dag for sent');
  await expect(page.getByRole('region', { name: 'I dag' })).toContainText('Hold 3');
  await expect(page.getByRole('region', { name: 'Snart' })).toContainText('I morgen');
  await expect(page.getByRole('region', { name: 'Mangler oplysninger' })).toContainText('ydelse ved start');
  await expect(
    page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: /^Min dag/ }),
  ).toContainText('2');
});

test('a praktik that ends, a talk and a hold are settled by K, each with one undo', async ({
  app: page,
  folder,
}) => {
  const { deltager, virksomhed, hold } = await openProject(page, folder);
  const praktik = { deltagerId: deltager, virksomhedId: virksomhed, type: 'virksomhedspraktik' } as const;
  const { id: forloeb } = await call(page, 'praktik.create', {
    ...praktik,
    status: 'i_gang',
    startDato: '2024-02-19',
    planlagtSlut: '2024-03-18',
  });
  const talk = { deltagerId: deltager, art: 'projekt', planlagtDato: '2024-03-19' } as const;
  const { id: samtale } = await call(page, 'samtaler.create', talk);
  await call(page, 'forloeb.updateHold', { id: hold, startDato: '2024-01-08', planlagtSlut: '2024-03-19' });
  const stay = { holdId: hold, deltagerId: deltager, startDato: '2024-01-08' };
  const { id: tilmelding } = await call(page, 'forloeb.createTilmelding', stay);
  const row = (frist: string) => page.locator(`li[data-frist="${frist}"]`);
  const field = (felt: string) => fieldOf(panelOf(page), felt).locator('input').first();

  await goTo(page, 'Min dag');
  await row('praktik_slutter').getByRole('button').first().click();
  await expect(field('slutDato')).toBeFocused();
  await goTo(page, 'Min dag');
  await row('samtale').getByRole('button').first().click();
  await expect(field('afholdtDato')).toBeFocused();

  const settled = async (frist: string, said: string): Promise<void> => {
    await goTo(page, 'Min dag');
    await row(frist).getByRole('button').first().focus();
    await page.keyboard.press('k');
    await expect(toast(page, said)).toBeVisible();
    await expect(row(frist)).toHaveCount(0);
  };
  await settled('praktik_slutter', 'sluttede som planlagt');
  await settled('samtale', 'holdt som planlagt');
  await settled('hold_slutter', 'sluttede som planlagt, også for deltagerne');
  expect((await call(page, 'praktik.get', { id: forloeb })).raekke).toMatchObject({
    slutDato: '2024-03-18',
    status: 'gennemfoert',
  });
  expect((await call(page, 'samtaler.get', { id: samtale })).raekke.afholdtDato).toBe('2024-03-19');
  const ended = async (): Promise<(string | null)[]> => [
    (await call(page, 'forloeb.getHold', { id: hold })).raekke.slutDato,
    (await call(page, 'forloeb.getTilmelding', { id: tilmelding })).raekke.slutDato,
  ];
  expect(await ended()).toEqual(['2024-03-19', '2024-03-19']);
  await page.keyboard.press('Control+z');
  await expect(row('hold_slutter')).toHaveCount(1);
  expect(await ended()).toEqual([null, null]);
});

test('K writes nothing where the record is not any more as the list says', async ({ app: page, folder }) => {
  const { deltager, virksomhed } = await openProject(page, folder);
  const talk = { deltagerId: deltager, art: 'projekt', planlagtDato: '2024-03-18' } as const;
  const { id: samtale } = await call(page, 'samtaler.create', talk);
  const praktik = { deltagerId: deltager, virksomhedId: virksomhed, type: 'virksomhedspraktik' } as const;
  const dates = { status: 'i_gang', startDato: '2024-02-19', planlagtSlut: '2024-03-18' } as const;
  const { id: forloeb } = await call(page, 'praktik.create', { ...praktik, ...dates });
  const kontakt = { virksomhedId: virksomhed, dato: '2024-03-01', type: 'telefon' } as const;
  const again = { ...kontakt, opfoelgningDato: '2024-03-18' };
  const { id: ring } = await call(page, 'virksomheder.createKontakt', again);
  await goTo(page, 'Min dag');
  const row = (frist: string) => page.locator(`li[data-frist="${frist}"]`);
  await expect(row('ring_igen')).toHaveCount(1);
  // The list that is shown stays as it was, as it would for a moment while another writes.
  let kept: string | null = null;
  await page.route('**/rpc', async (route) => {
    if (!(route.request().postData() ?? '').includes('frister.list')) return route.continue();
    kept ??= await (await route.fetch()).text();
    return route.fulfill({ contentType: 'application/json', body: kept });
  });
  await page.reload();
  await expect(row('ring_igen')).toHaveCount(1);
  await call(page, 'samtaler.update', { id: samtale, planlagtDato: '2024-03-25' });
  await call(page, 'praktik.update', { id: forloeb, slutDato: '2024-03-15', status: 'afbrudt' });
  await call(page, 'virksomheder.updateKontakt', { id: ring, opfoelgningDato: '2024-04-02' });
  for (const frist of ['samtale', 'praktik_slutter', 'ring_igen']) {
    await row(frist).getByRole('button').first().focus();
    await page.keyboard.press('k');
    await expect(toast(page, 'er ændret, siden listen blev vist')).toBeVisible();
    await toast(page, 'er ændret, siden listen blev vist').getByRole('button').last().click();
    await expect(toast(page, 'er ændret, siden listen blev vist')).toHaveCount(0);
  }
  expect((await call(page, 'samtaler.get', { id: samtale })).raekke.afholdtDato).toBe(null);
  expect((await call(page, 'praktik.get', { id: forloeb })).raekke.slutDato).toBe('2024-03-15');
  expect((await call(page, 'virksomheder.getKontakt', { id: ring })).raekke.opfoelgningDato).toBe(
    '2024-04-02',
  );
});

test('a jobformidler begins at her own day; mine or everybody’s is remembered', async ({
  app: page,
  folder,
}) => {
  await call(page, 'projekt.create', {
    mappe: join(folder, 'projekt'),
    projekt: { navn: 'Prøve', bevillingFra: '2022-06-15', bevillingTil: '2025-12-31', visDato: '2024-03-19' },
    kommuner: [{ kommune: '316', rolle: 'lead' }],
    skabelon: 'rapport',
    bruger: 'Anne Skov',
    rolle: 'jobformidler',
    adgangskode: 'rug korn havre byg 1234',
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Min dag' })).toBeVisible();
  await expect(page.getByText('Intet at nå i dag for dig')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('m');
  await expect(page.getByText('Intet at nå i dag', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Intet at nå i dag', { exact: true })).toBeVisible();
});
