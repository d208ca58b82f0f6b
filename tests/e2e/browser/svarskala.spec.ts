import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

const step = (page: Page, nr: number) => page.getByLabel(`Svar ${nr}`, { exact: true });

async function renameSteps(page: Page, words: readonly string[]): Promise<void> {
  await step(page, 1).focus();
  for (const [i, word] of words.entries()) {
    await expect(step(page, i + 1)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await expect(step(page, i + 1)).toHaveValue(word);
  }
}

test('a questionnaire with a scale of its own: written, fifteen questions in twenty keystrokes, seen', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/spoergeskemaer');
  await expect(page.getByText('Ingen spørgeskemaer endnu')).toBeVisible();
  await page.keyboard.press('n');
  await page.getByLabel('Navn').fill('Trivsel 2024');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Spørgsmål' }).click();
  await renameSteps(page, ['Altid', 'Ofte', 'Sjældent', 'Aldrig']);
  await expect(page.getByText('Top-2 er “Altid” og “Ofte”.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Indtast papirer' }).click();
  await expect(page.getByText('1–5 svarer og går videre')).toBeVisible();
  for (let paper = 1; paper <= 6; paper += 1) {
    await expect(page.getByRole('heading', { name: `Papir ${paper}` })).toBeVisible();
    await expect(page.getByRole('radiogroup').first().getByRole('radio').first()).toBeFocused();
    const keys = [...'123451111122222', 'Enter'];
    expect(keys.length).toBeLessThanOrEqual(20);
    for (const key of keys) await page.keyboard.press(key);
    await expect(toast(page, `Papir ${paper} er gemt`)).toBeVisible();
  }
  await page.getByRole('tab', { name: 'Resultat' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Erfaring fra forløbet' });
  await expect(row.getByRole('img')).toHaveAccessibleName('Sjældent: 6');
  await expect(row).toContainText(/0\s%.*100\s%/);
  await expect(page.getByText('Altid', { exact: true })).toBeVisible();
  await expect(page.getByText('hvor den ville røbe “Sjældent”')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('the labels of a scale are added, moved and removed by keyboard, and undone; answered ones only renamed', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const { id } = await call(page, 'spoergeskema.createFrom', {
    skema: { navn: 'Trivsel' },
    kilde: 'rapport',
  });
  await goTo(page, `/spoergeskemaer/${id}`);
  await page.getByRole('tab', { name: 'Spørgsmål' }).click();
  const skala = async () => (await call(page, 'spoergeskema.results', { id })).skala;
  await page.getByLabel('Nyt svar på skalaen').fill('Slet ikke');
  await page.keyboard.press('Enter');
  await expect(step(page, 5)).toHaveValue('Slet ikke');
  await expect(page.getByLabel('Nyt svar på skalaen')).toHaveCount(0);
  await step(page, 5).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(step(page, 4)).toHaveValue('Slet ikke');
  await expect(step(page, 4)).toBeFocused();
  for (let nr = 4; nr > 2; nr -= 1) {
    await page.getByRole('button', { name: `Fjern svar ${nr}` }).press('Enter');
    await expect(step(page, nr)).toBeFocused();
  }
  await page.getByRole('button', { name: 'Fjern svar 3' }).press('Enter');
  await expect.poll(skala).toEqual(['Ja, helt bestemt', 'Ja, i nogen grad']);
  await expect(page.getByRole('button', { name: 'Fjern svar 1' })).toBeDisabled();
  await expect(page.getByText('Med to svar på skalaen vises kun Top-1')).toBeVisible();
  await toast(page, 'Svarskalaen er gemt').getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(skala).toEqual(['Ja, helt bestemt', 'Ja, i nogen grad', 'Nej']);

  const { spoergsmaal } = await call(page, 'spoergeskema.results', { id });
  const svar = { [spoergsmaal[0]?.id ?? '']: 'helt' } as const;
  await call(page, 'spoergeskema.createBesvarelse', { spoergeskemaId: id, svar });
  await expect(page.getByText('1 papir er tastet ind på skalaen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fjern svar 1' })).toHaveCount(0);
  await step(page, 1).fill('Helt sikkert');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ret ordene' }).click();
  await expect.poll(skala).toEqual(['Helt sikkert', 'Ja, i nogen grad', 'Nej']);
});

test('who deletes a question or an answer by keyboard stands at the next one', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const { id } = await call(page, 'spoergeskema.createFrom', {
    skema: { navn: 'Trivsel' },
    kilde: 'rapport',
  });
  await goTo(page, `/spoergeskemaer/${id}`);
  await page.getByRole('tab', { name: 'Spørgsmål' }).click();
  await page.getByRole('button', { name: 'Slet spørgsmål 2', exact: true }).press('Enter');
  await expect(page.getByLabel('Spørgsmål 3', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Spørgsmål 2', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Slet spørgsmål 15', exact: true }).press('Enter');
  await expect(page.getByLabel('Nyt spørgsmål')).toBeFocused();
  await page.getByRole('button', { name: 'Fjern svar 4' }).press('Enter');
  await expect(step(page, 4)).toHaveCount(0);
  await expect(step(page, 3)).toBeFocused();
});
