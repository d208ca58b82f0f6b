import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { keepPrints, pdfText } from '../fixtures/pdf.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults, openDemo } from '../fixtures/window.ts';

const SPOERGSMAAL = ['Passede forløbet til dig?', 'Fik du overskud?', 'Vil du anbefale det?'];

async function newSkema(page: Page): Promise<string> {
  const { id } = await call(page, 'spoergeskema.createFrom', { skema: { navn: 'Trivsel' }, kilde: 'tom' });
  for (const [i, tekst] of SPOERGSMAAL.entries())
    await call(page, 'spoergeskema.createSpoergsmaal', { spoergeskemaId: id, nr: i + 1, tekst });
  await goTo(page, `/spoergeskemaer/${id}`);
  return id;
}

const radio = (page: Page, question: number) => page.getByRole('radiogroup').nth(question).getByRole('radio');
const focusedAt = (page: Page, question: number) => expect(radio(page, question).first()).toBeFocused();
const chosen = (page: Page, question: number) =>
  page.getByRole('radiogroup').nth(question).locator('[aria-checked="true"]');

test('a slip is mended after the paper was saved: back from the first question, undone in words, and on again', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const id = await newSkema(page);
  const papers = async () => {
    const { raekker } = await call(page, 'spoergeskema.listBesvarelse', { filter: { spoergeskemaId: id } });
    return raekker.map((r) => Object.values(r.svar ?? {}).join(' ')).toSorted();
  };
  await focusedAt(page, 0);
  // Nothing lies before the first paper of the run.
  await page.keyboard.press('Backspace');
  for (const key of ['1', '2', '4', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Papir 2' })).toBeVisible();
  for (const key of ['3', '3', '3', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Papir 3' })).toBeVisible();
  await focusedAt(page, 0);
  // What is begun stays while one goes back, two papers here.
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Ret papir 2' })).toBeVisible();
  await focusedAt(page, 2);
  for (const question of [1, 0]) {
    await page.keyboard.press('Backspace');
    await focusedAt(page, question);
  }
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('heading', { name: 'Ret papir 1' })).toBeVisible();
  await expect(chosen(page, 2)).toHaveAccessibleName('4 Nej');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('1');
  await expect(toast(page, 'Papir 1, spørgsmål 3 er rettet')).toBeVisible();
  await expect.poll(papers).toEqual(['helt nogen_grad helt', 'lidt lidt lidt']);
  // It goes on to the next paper, and Enter from anywhere to the new one, where it was left.
  await expect(page.getByRole('heading', { name: 'Ret papir 2' })).toBeVisible();
  await focusedAt(page, 0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Papir 3', exact: true })).toBeVisible();
  await expect(chosen(page, 0)).toHaveAccessibleName('1 Ja, helt bestemt');

  await toast(page, 'Papir 1, spørgsmål 3 er rettet').getByRole('button', { name: 'Fortryd' }).click();
  await expect(toast(page, 'besvarelsen Trivsel')).toBeVisible();
  await expect.poll(papers).toEqual(['helt nogen_grad nej', 'lidt lidt lidt']);
});

test('answers typed fast into a saved paper are all kept', async ({ app: page, folder }) => {
  await openProject(page, folder);
  const id = await newSkema(page);
  await focusedAt(page, 0);
  for (const key of ['1', '1', '1', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Papir 2' })).toBeVisible();
  await focusedAt(page, 0);
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', '4', '3', '2']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: 'Papir 2', exact: true })).toBeVisible();
  const stored = async () =>
    (await call(page, 'spoergeskema.listBesvarelse', { filter: { spoergeskemaId: id } })).raekker.map((r) =>
      Object.values(r.svar ?? {}),
    );
  await expect.poll(stored).toEqual([['nej', 'lidt', 'nogen_grad']]);
});

test('results and the empty questionnaire on paper say what the page says', async ({ app: page }, info) => {
  await openDemo(page);
  const { skemaer } = await call(page, 'spoergeskema.overview', {});
  await goTo(page, `/spoergeskemaer/${skemaer[0]?.id ?? ''}`);
  await keepPrints(page);
  const kept = page.locator('body > [data-kept]');
  const printed = async (name: string): Promise<string | null> => {
    const path = info.outputPath(name);
    await page.pdf({ path, preferCSSPageSize: true });
    return pdfText(path);
  };
  await page.getByRole('button', { name: 'Udskriv eller PDF' }).click();
  await expect(kept).toContainText('44 papirer');
  const results = await printed('resultat.pdf');
  if (results !== null) {
    const words = results.replaceAll(/\s+/g, ' ');
    for (const part of ['Midtvejsevaluering 2024', '44 papirer', 'Ja, helt bestemt: 14', 'Medfinansieret af'])
      expect(words).toContain(part);
    // The columns of a PDF come line by line, so a sentence of one is cut by those beside it.
    expect(words).toMatch(/Tilpasset dine behov.*86 % kan ikke forekomme med n.* 36 .*86 % 100 %/);
  }

  await page.getByRole('button', { name: 'Udskriv tomt skema' }).click();
  await expect(kept).toContainText('Sæt ét kryds i hver linje');
  const blank = await printed('tomt.pdf');
  if (blank !== null) {
    const words = blank.replaceAll(/\s+/g, ' ');
    expect(words).toContain('svarene er anonyme');
    expect(words).toMatch(/Ja, helt.*bestemt.*Lidt Nej Ved ikke/);
    expect(words).toMatch(/15 Ny viden om uddannelses- og eller jobmuligheder/);
    expect(words).not.toMatch(/\d\s%|Tabel 6/);
  }
});
