import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

const rowOf = (page: Page, question: string) => page.getByRole('row').filter({ hasText: question });

async function newFromReport(page: Page): Promise<string> {
  const { id } = await call(page, 'spoergeskema.createFrom', {
    skema: { navn: 'Midtvejs' },
    kilde: 'rapport',
  });
  await goTo(page, `/spoergeskemaer/${id}`);
  return id;
}

test('a questionnaire from the report’s template, by keyboard alone', async ({ app: page, folder }) => {
  await openProject(page, folder);
  await goTo(page, '/spoergeskemaer');
  await expect(page.getByText('Ingen spørgeskemaer endnu')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('Navn')).toBeFocused();
  await page.keyboard.type('Midtvejs 2024');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Midtvejs 2024' })).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(15);
});

test('fifteen questions in at most twenty keystrokes, saved, counted, undone', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const id = await newFromReport(page);
  await expect(page.getByRole('heading', { name: 'Papir 1' })).toBeVisible();
  await expect(page.getByRole('radiogroup').first().getByRole('radio').first()).toBeFocused();
  let keystrokes = 0;
  const press = async (key: string): Promise<void> => {
    keystrokes += 1;
    await page.keyboard.press(key);
  };
  for (const key of '123451234512345') await press(key);
  await press('Enter');
  await expect(toast(page, 'Papir 1 er gemt')).toBeVisible();
  expect(keystrokes).toBeLessThanOrEqual(20);
  await expect(page.getByRole('heading', { name: 'Papir 2' })).toBeVisible();
  const { raekker } = await call(page, 'spoergeskema.listBesvarelse', { filter: { spoergeskemaId: id } });
  expect(Object.keys(raekker[0]?.svar ?? {})).toHaveLength(15);
  await toast(page, 'Papir 1 er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'Papir 1' })).toBeVisible();
});

test('0 and space leave out, Backspace goes back, and a half paper survives the window', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const id = await newFromReport(page);
  const chosen = (nr: number) => page.getByRole('radiogroup').nth(nr).locator('[aria-checked="true"]');
  await expect(page.getByRole('radiogroup').first().getByRole('radio').first()).toBeFocused();
  for (const key of ['1', '0', ' ', '4', 'Backspace', '3']) await page.keyboard.press(key);
  await expect(page.getByText('ikke besvaret', { exact: true })).toHaveCount(2);
  await expect(chosen(3)).toHaveAccessibleName('3 Lidt');
  await expect
    .poll(async () => Object.values((await call(page, 'kladder.list', {})).kladder[0]?.indhold.felter ?? {}))
    .toEqual(['helt', 'lidt']);
  await page.reload();
  await goTo(page, `/spoergeskemaer/${id}`);
  await expect(page.getByText('Du var i gang med et papir')).toBeVisible();
  await expect(chosen(0)).toHaveAccessibleName('1 Ja, helt bestemt');
  await expect(page.getByRole('radiogroup').nth(4).getByRole('radio').first()).toBeFocused();
});

test('the demo shows the report’s percents, and that 86 and 90 cannot be of 33', async ({ app: page }) => {
  await openDemo(page);
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: /^Spørgeskemaer/ })
    .click();
  await page.getByRole('link', { name: 'Midtvejsevaluering 2024' }).click();
  await expect(rowOf(page, 'Tilpasset dine behov')).toContainText(/86\s%/);
  await expect(rowOf(page, 'Tilpasset dine behov')).toContainText(
    /86\s% kan ikke forekomme med n = 33; nærmest er 28 af 33 = 85\s% og 29 af 33 = 88\s%/,
  );
  await expect(rowOf(page, 'Større indblik')).toContainText(/90\s% kan ikke forekomme med n = 33/);
  await expect(rowOf(page, 'Føler sig mindre ensom')).toContainText(/Muligt: 26 af 33 = 79\s%/);
  await expect(rowOf(page, 'Mere overskud').getByRole('img')).toHaveAccessibleName(
    /Nej \+ Ved ikke: 3 i alt/,
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByLabel('Oplyst procent: Føler sig mindre ensom').fill('80');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Føler sig mindre ensom')).toContainText(/80\s% kan ikke forekomme/);
  for (const tab of ['Indtast papirer', 'Spørgsmål']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});

test('questions are edited, added and moved by keyboard; answered words are asked about', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const id = await newFromReport(page);
  await page.getByRole('tab', { name: 'Spørgsmål' }).click();
  const words = (nr: number) => page.getByLabel(`Spørgsmål ${nr}`, { exact: true });
  await words(1).fill('Forløbet passede til mig');
  await page.keyboard.press('Enter');
  await expect(toast(page, 'Spørgsmål 1 er gemt')).toBeVisible();
  await expect(words(2)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(words(1)).toHaveValue('Tilpasset dine behov');
  await expect(words(1)).toBeFocused();
  await page.getByLabel('Nyt spørgsmål').fill('Vil du anbefale forløbet?');
  await page.keyboard.press('Enter');
  await expect(words(16)).toHaveValue('Vil du anbefale forløbet?');

  const { spoergsmaal } = await call(page, 'spoergeskema.results', { id });
  const svar = { [spoergsmaal[0]?.id ?? '']: 'helt' } as const;
  await call(page, 'spoergeskema.createBesvarelse', { spoergeskemaId: id, svar });
  await expect(page.getByText('1 papir', { exact: true })).toBeVisible();
  await words(1).fill('Andre ord');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ret ordene' }).click();
  await expect(words(1)).toHaveValue('Andre ord');
});
