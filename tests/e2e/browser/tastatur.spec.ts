import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, rowsOf, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

/** The numbers that the README states, section "Tastetryk". */
const VISITATION = 51;
const KONTAKT = 26;

/** Starts counting every key that goes down, modifiers too; answers with the count so far. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['keys'] = '0';
    const count = (): void => {
      const { dataset } = document.documentElement;
      dataset['keys'] = String(Number(dataset['keys']) + 1);
    };
    window.addEventListener('keydown', count, true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['keys']));
}

/** A project whose user is a jobformidler, with one company. */
async function asJobformidler(page: Page, folder: string): Promise<void> {
  await call(page, 'projekt.create', {
    mappe: join(folder, 'projekt'),
    projekt: { navn: 'Prøve', bevillingFra: '2022-06-15', bevillingTil: '2025-12-31', visDato: '2024-03-19' },
    kommuner: [{ kommune: '316', rolle: 'lead' }],
    skabelon: 'rapport',
    bruger: 'Anne Skov',
    rolle: 'jobformidler',
    adgangskode: 'rug korn havre byg 1234',
  });
  await call(page, 'virksomheder.create', { navn: 'Holbæk Grønt ApS', cvr: '13748136' });
  await page.reload();
  await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
}

/** Keys as a person presses them: text is typed, capitals with Shift, names in brackets are keys. */
async function keys(page: Page, script: string): Promise<void> {
  for (const part of script.match(/\[[^\]]+\]|\p{Lu}|[^[\p{Lu}]+/gu) ?? []) {
    if (part.startsWith('[')) await page.keyboard.press(part.slice(1, -1));
    else if (/^\p{Lu}$/u.test(part)) await page.keyboard.press(`Shift+${part}`);
    else await page.keyboard.type(part);
  }
}

test(`a visitation with optagelse, in at most ${VISITATION} keys and without the mouse`, async ({
  app: page,
  folder,
}) => {
  await asJobformidler(page, folder);
  await goTo(page, '/deltagere');
  await expect(page.getByRole('textbox', { name: 'Søg i deltagere' })).toBeFocused();
  const pressed = await countKeys(page);
  await keys(page, '[Alt+n]');
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toBeFocused();
  // Kommune, visiting kommune and jobformidler are known; an arrow is today.
  await keys(page, 'Ane Maj Lund[Tab]1703881235[Tab][Tab][Tab][Tab][Tab]');
  await keys(page, '[ArrowUp][Tab][Tab][Tab][Tab][ArrowUp][Tab][Tab]');
  await expect(fieldOf(panelOf(page), 'ydelse').locator('input').first()).toBeFocused();
  await keys(page, 'da[Tab]la[Tab]gr[Enter][Enter]');
  await expect(toast(page, 'Deltageren er gemt. Tryk N for den næste.')).toBeVisible();
  expect(await pressed()).toBeLessThanOrEqual(VISITATION);

  const { raekker } = await call(page, 'deltagere.list', {});
  const { brugere } = await call(page, 'adgang.listBrugere', {});
  expect(raekker).toMatchObject([
    {
      navn: 'Ane Maj Lund',
      kommune: '316',
      visitationKommune: '316',
      visitationDato: '2024-03-19',
      optagetDato: '2024-03-19',
      jobformidlerId: brugere[0]?.id,
      arbejdsmarkedsstatus: 'langtidsledig',
      uddannelsesniveau: 'isced_0_2',
    },
  ]);
  expect(raekker[0]?.ydelse).not.toBeNull();
  await expect(page.getByText('Mangler til indberetning:')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toBeFocused();
});

test(`a contact with a company and when to call again, in at most ${KONTAKT} keys`, async ({
  app: page,
  folder,
}) => {
  await asJobformidler(page, folder);
  await goTo(page, '/kontakter');
  await expect(page.getByRole('textbox', { name: 'Søg i virksomhedskontakter' })).toBeFocused();
  const pressed = await countKeys(page);
  await keys(page, '[Alt+n]');
  await expect(fieldOf(panelOf(page), 'virksomhedId').locator('input').first()).toBeFocused();
  await keys(page, 'holb[Tab][Tab]t[Tab]Ib Dahl[Tab][Tab][Tab]man[Enter]');
  await expect(toast(page, 'Virksomhedskontakten er gemt')).toBeVisible();
  expect(await pressed()).toBeLessThanOrEqual(KONTAKT);
  expect((await call(page, 'virksomheder.listKontakt', {})).raekker).toMatchObject([
    {
      visning: { virksomhedId: 'Holbæk Grønt ApS', medarbejderId: 'Anne Skov' },
      dato: '2024-03-19',
      type: 'telefon',
      kontaktperson: 'Ib Dahl',
      opfoelgningDato: '2024-03-25',
    },
  ]);
  await expect(page.getByRole('grid')).toContainText('Holbæk Grønt ApS');
  await page.keyboard.press('n');
  await expect(fieldOf(panelOf(page), 'virksomhedId').locator('input').first()).toBeFocused();
});

test('the first press of the save key saves all that stands there, also a name that is still looked up', async ({
  app: page,
  folder,
}) => {
  const { virksomhed } = await openProject(page, folder);
  for (const save of ['Control+Enter', 'Control+Shift+Enter'] as const) {
    await goTo(page, '/kontakter/ny');
    const company = fieldOf(panelOf(page), 'virksomhedId').locator('input').first();
    await expect(company).toBeFocused();
    await keys(page, '[Tab][Tab]t[Shift+Tab][Shift+Tab]');
    await expect(company).toBeFocused();
    await keys(page, `holbæk grønt[${save}]`);
    await expect(toast(page, 'Virksomhedskontakten er gemt')).toBeVisible();
    await call(page, 'revision.undo', {});
  }
  // Standing outside the form, the key reaches it all the same.
  await goTo(page, '/hold/ny');
  await fill(panelOf(page), 'navn', 'Hold 4');
  await page.getByRole('heading', { name: 'Gruppeforløb' }).click();
  await page.keyboard.press('Control+Enter');
  // A new hold opens on its own page.
  await expect(page.getByRole('heading', { name: 'Hold 4' })).toBeVisible();
  expect(virksomhed).not.toBe('');
});

test('words in a list that mean nothing clear are told of, and Tab takes what the list has marked', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/kurser/ny');
  const kind = fieldOf(panelOf(page), 'art');
  await kind.locator('input').first().focus();
  await keys(page, 'truck[Tab]');
  await expect(kind).toContainText('»truck« blev ikke valgt');
  await kind.locator('input').first().focus();
  await keys(page, 'fvu[Tab]');
  await expect(kind.locator('input').first()).toHaveValue(/^FVU/);
  await expect(kind).not.toContainText('blev ikke valgt');
});

test('a date in the American order is asked about: Enter says yes, the next Enter saves', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/hold/ny');
  await fill(panelOf(page), 'navn', 'Hold 4');
  const start = fieldOf(panelOf(page), 'startDato');
  await start.locator('input').focus();
  await keys(page, '3/14/2024');
  await expect(start).toContainText('Mente du torsdag 14.03.2024?');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys(page, '[Enter]');
  await expect(start.locator('input')).toHaveValue('14.03.2024');
  await fill(panelOf(page), 'slutDato', '1.3.0202');
  await page.keyboard.press('Enter');
  await expect(fieldOf(panelOf(page), 'slutDato')).toContainText('mellem 1850 og 2100');
  await fill(panelOf(page), 'slutDato', '29.2.2023');
  await page.keyboard.press('Enter');
  await expect(fieldOf(panelOf(page), 'slutDato')).toContainText('kun i skudår');
  await fill(panelOf(page), 'slutDato', '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hold 4' })).toBeVisible();
});

test('? lists the keys; letters are letters in a field; focus is never lost', async ({
  app: page,
  folder,
}) => {
  const { virksomhed } = await openProject(page, folder);
  const kontakt = { virksomhedId: virksomhed, dato: '2024-03-01', type: 'telefon' } as const;
  await call(page, 'virksomheder.createKontakt', kontakt);
  await goTo(page, '/kontakter');
  const search = page.getByRole('textbox', { name: 'Søg i virksomhedskontakter' });
  await expect(search).toBeFocused();
  await keys(page, 'n?');
  await expect(search).toHaveValue('n?');
  await keys(page, '[Escape][Escape][?]');
  const list = page.getByRole('dialog', { name: 'Tastaturgenveje' });
  await expect(list.locator('[data-genvej="ny"]')).toContainText('N');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys(page, 'n[Escape]');
  await expect(list).toHaveCount(0);
  await expect(panelOf(page)).toHaveCount(0);

  // Deleting what is open leaves the focus in the list, not nowhere.
  await rowsOf(page).first().click();
  await panelOf(page).getByRole('button', { name: 'Slet' }).click();
  await expect(toast(page, 'er slettet')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.keyboard.press('n');
  await expect(fieldOf(panelOf(page), 'virksomhedId').locator('input').first()).toBeFocused();
});
