import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, save, toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const CPR = /Det ligner et CPR-nummer/;
const DIAGNOSE = /diagnose/i;
const WORDS = 'Har ADHD, cpr 170388-1235';

/** Names, addresses and the like: they may sound like anything. */
const NAMES = new Set([
  'navn',
  'telefon',
  'email',
  'adresse',
  'sted',
  'kontaktperson',
  'branche',
  'tidspunkt',
  'visitationSagsbehandler',
]);

const FORMS = [
  '/deltagere',
  '/virksomheder',
  '/kontakter',
  '/stoette',
  '/jobformidlerforloeb',
  '/praktik',
  '/hold',
  '/tilmeldinger',
  '/kurser',
  '/effekter',
  '/samtaler',
  '/videndeling',
] as const;

/** Both warnings stand while the words are in the field, and go with them. */
async function warns(place: Locator, input: Locator): Promise<void> {
  await input.fill(WORDS);
  await expect(place.getByText(CPR)).toBeVisible();
  await expect(place.getByText(DIAGNOSE).first()).toBeVisible();
  await input.fill('Mødte til tiden');
  await expect(place.getByText(CPR)).toHaveCount(0);
}

/** Every field of the open form that takes any words: its name, after it was seen to warn. */
async function freeFields(panel: Locator): Promise<string[]> {
  const fields = panel.locator('[data-felt]:is([data-art="tekst"], [data-art="langtekst"])');
  await expect(panel.locator('[data-felt]').first()).toBeVisible();
  const names = await fields.evaluateAll((all) => all.map((e) => e.getAttribute('data-felt') ?? ''));
  const free = names.filter((name) => !NAMES.has(name));
  for (const name of free) {
    const place = fieldOf(panel, name);
    await warns(place, place.locator('input, textarea').first());
  }
  return free;
}

test('every field that takes any words warns while one types a CPR number or a diagnosis', async ({
  app: page,
  folder,
}) => {
  test.setTimeout(180_000);
  const { deltager, virksomhed } = await openProject(page, folder);
  const found: Record<string, string[]> = {};
  for (const form of FORMS) {
    await goTo(page, `${form}/ny`);
    found[form] = await freeFields(panelOf(page));
    await page.keyboard.press('Escape');
  }
  // Each kind of record has its remark; these are asked for in other places or only later.
  for (const form of FORMS.filter((f) => f !== '/videndeling')) expect(found[form], form).toContain('note');
  expect(found['/videndeling']).toEqual(['emne', 'materiale']);

  await call(page, 'virksomheder.update', { id: virksomhed, groenOmstilling: true });
  await goTo(page, `/virksomheder/${virksomhed}`);
  await page.getByRole('tab', { name: 'Stamdata' }).click();
  expect(await freeFields(page.getByRole('main'))).toContain('groenOmstillingBehov');
  const tilbud = { virksomhedId: virksomhed, tilbudtDato: '2024-03-01' } as const;
  const afslag = { ...tilbud, status: 'afslaaet', afslagsaarsag: 'andet', afslagsgrund: 'Aftalt' } as const;
  const { id: stoette } = await call(page, 'virksomheder.createStoette', afslag);
  await goTo(page, `/stoette/${stoette}`);
  expect(await freeFields(panelOf(page))).toContain('afslagsgrund');
  await page.keyboard.press('Escape');
  const bevis = {
    deltagerId: deltager,
    art: 'certifikat',
    navn: 'Truck',
    bevis: true,
    status: 'tilmeldt',
  } as const;
  const { id: kursus } = await call(page, 'forloeb.createKursus', { ...bevis, startDato: '2024-01-08' });
  await goTo(page, `/kurser/${kursus}`);
  expect(await freeFields(panelOf(page))).toContain('bevisReference');
});

test('a note with a diagnosis is only warned of: it is saved as it is, and no reason is asked for', async ({
  app: page,
  folder,
}) => {
  const { deltager } = await openProject(page, folder);
  await goTo(page, '/samtaler/ny');
  const panel = panelOf(page);
  await fill(panel, 'deltagerId', 'Søren');
  await fill(panel, 'art', 'Projektets');
  await fill(panel, 'planlagtDato', '20.03.2024');
  await fill(panel, 'note', WORDS);
  await expect(fieldOf(panel, 'note').getByText(CPR)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await save(page);
  await expect(toast(page, /er oprettet|er gemt/)).toBeVisible();
  const { raekker } = await call(page, 'samtaler.list', { filter: { deltagerId: deltager } });
  expect(raekker.map((r) => r.note)).toEqual([WORDS]);
});

const textareaOf = (page: Page, label: string | RegExp) => page.getByRole('textbox', { name: label });

test('so do the free texts outside the forms: reasons, explanations, assessments', async ({
  app: page,
  folder,
}) => {
  const { hold } = await openProject(page, folder);
  const main = page.getByRole('main');
  await goTo(page, '/evaluering');
  await warns(main, main.getByRole('textbox').first());
  await goTo(page, '/revision');
  await main.getByRole('tab', { name: 'Arkiv og evaluator' }).click();
  await warns(main, textareaOf(page, 'Begrundelse'));

  await call(page, 'forloeb.updateHold', { id: hold, startDato: '2024-01-08', planlagtSlut: '2024-03-18' });
  await goTo(page, `/hold/${hold}`);
  await page.getByRole('button', { name: 'Forlæng' }).first().click();
  const dialog = page.getByRole('dialog');
  await warns(dialog, dialog.getByRole('textbox').last());
  await page.keyboard.press('Escape');

  await goTo(page, '/deltagere/ny');
  const panel = panelOf(page);
  await fill(panel, 'cpr', '170388-1243');
  await fieldOf(panel, 'cpr').locator('input').blur();
  const why = panel.getByRole('group', { name: /./ }).filter({ hasText: 'CPR-nummer' });
  await warns(why, panel.getByLabel('CPR-nummer: hvorfor er det rigtigt?'));
});
