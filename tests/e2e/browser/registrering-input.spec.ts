import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, fill, panelOf, rowsOf, save, toast } from '../fixtures/felter.ts';
import { call, createMany, goTo, openProject } from '../fixtures/projekt.ts';

test('an error stands at its field in words, the first has the focus, and nothing is saved', async ({
  app: page,
  folder,
}) => {
  const { deltager, virksomhed } = await openProject(page, folder);
  await goTo(page, '/deltagere/ny');
  const panel = panelOf(page);
  await expect(fieldOf(panel, 'navn').locator('input')).toBeFocused();
  await save(page);
  await expect(fieldOf(panel, 'navn')).toContainText('Feltet skal udfyldes.');
  await expect(fieldOf(panel, 'navn').locator('input')).toBeFocused();

  await fill(panel, 'navn', 'a'.repeat(401));
  await fill(panel, 'cpr', '170388-1235');
  await fill(panel, 'visitationDato', '31.02.24');
  await fill(panel, 'optagetDato', '3/19/2024');
  await save(page);
  await expect(fieldOf(panel, 'navn')).toContainText('højst 400 tegn');
  await expect(fieldOf(panel, 'visitationDato')).toContainText('Den dag findes ikke i kalenderen.');
  await expect(fieldOf(panel, 'optagetDato')).toContainText('Skriv dagen før måneden');
  await fill(panel, 'navn', 'a'.repeat(400));
  await fill(panel, 'visitationDato', '');
  await fill(panel, 'optagetDato', '');
  await save(page);
  await expect(fieldOf(panel, 'cpr')).toContainText('allerede registreret på Søren Kragh Nissen');
  await expect(fieldOf(panel, 'cpr').locator('input')).toBeFocused();
  await expect(fieldOf(panel, 'cpr').getByRole('link')).toHaveAttribute('href', `#/deltagere/${deltager}`);
  await fill(panel, 'cpr', '310290-1234');
  await fieldOf(panel, 'cpr').locator('input').blur();
  await expect(fieldOf(panel, 'cpr')).toContainText('ikke en fødselsdag');

  const { ialt } = await call(page, 'deltagere.list', {});
  expect(ialt).toBe(1);

  await fieldOf(panel, 'cpr').locator('input').fill('170388-1235');
  await save(page);
  await fieldOf(panel, 'cpr').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Søren Kragh Nissen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kladder 1' })).toBeVisible();

  await goTo(page, '/virksomheder/ny');
  await fill(panel, 'navn', 'X');
  await fill(panel, 'cvr', '12345678');
  await fill(panel, 'aarsvaerk', 'mange');
  await save(page);
  await expect(fieldOf(panel, 'cvr')).toContainText('kontrolcifferet passer ikke');
  await expect(fieldOf(panel, 'aarsvaerk')).toContainText('Skriv et tal');
  await fill(panel, 'cvr', '13748136');
  await fill(panel, 'aarsvaerk', '');
  await save(page);
  await expect(fieldOf(panel, 'cvr').getByRole('link')).toHaveAttribute(
    'href',
    `#/virksomheder/${virksomhed}`,
  );
});

test('markup, emoji and right-to-left text are text, everywhere they show', async ({ app: page, folder }) => {
  await openProject(page, folder);
  const name = '<img src=x onerror="document.title=1"> 🎉 שלום עולם & <script>1</script>';
  await goTo(page, '/deltagere/ny');
  await fill(panelOf(page), 'navn', name);
  await fill(panelOf(page), 'note', 'to\nlinjer');
  await save(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(name);
  await main.getByRole('tab', { name: 'Historik' }).click();
  await expect(main.getByText(name)).toHaveCount(2);
  await goTo(page, '/deltagere');
  await expect(rowsOf(page).filter({ hasText: name })).toHaveCount(1);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Prøve/);
});

test('a warning never blocks: only the service knows it, so the saved form stays open with it', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  await goTo(page, '/effekter/ny');
  const panel = panelOf(page);
  await fill(panel, 'deltagerId', 'Søren Kragh Nissen');
  await fill(panel, 'art', 'Uddannelse');
  await expect(fieldOf(panel, 'jobtype')).toHaveCount(0);
  await fill(panel, 'dato', '01.08.2023');
  await save(page);
  await expect(fieldOf(panel, 'dato')).toContainText('før optagelsen 01.09.2023');
  await expect(toast(page, 'Effekten er gemt')).toContainText('Dokumentation');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(panel.getByText('Rettes')).toBeVisible();
  await fill(panel, 'dato', '2.10.23');
  await save(page);
  await expect(panel).toHaveCount(0);
  await expect(rowsOf(page)).toContainText('02.10.2023');
});

test('what is typed is not lost by a wrong click, Esc or another row', async ({ app: page, folder }) => {
  await openProject(page, folder);
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => rowsOf(page).first().click(),
    () => page.getByRole('link', { name: /^Praktik/ }).click(),
    () => page.goBack(),
    () => panelOf(page).getByRole('button', { name: 'Luk' }).click(),
  ]) {
    await goTo(page, '/hold');
    await page.getByRole('button', { name: 'Nyt hold' }).click();
    const navn = fieldOf(panelOf(page), 'navn').locator('input');
    await expect(navn).toHaveValue(/^(Halvt skrevet)?$/);
    await fill(panelOf(page), 'navn', 'Halvt skrevet');
    await leave();
    await goTo(page, '/hold/ny');
    await expect(navn).toHaveValue('Halvt skrevet');
    await panelOf(page).getByRole('button', { name: 'Kassér kladden' }).click();
    await expect(navn).toHaveValue('');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('by keyboard alone: new, save and new, search, arrows, open, edit, close', async ({
  app: page,
  folder,
}) => {
  const { deltager: deltagerId } = await openProject(page, folder);
  await call(page, 'forloeb.createKursus', { deltagerId, art: 'amu', status: 'tilmeldt' });
  await goTo(page, '/hold');
  const search = page.getByRole('textbox', { name: 'Søg i hold' });
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toBeFocused();
  await page.keyboard.type('Alfa');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toHaveValue('');
  await expect(fieldOf(panelOf(page), 'navn').locator('input')).toBeFocused();
  await page.keyboard.type('Beta');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Beta' })).toBeVisible();

  await goTo(page, '/hold');
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('bet');
  await expect(rowsOf(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Beta' })).toBeVisible();

  // A kind that opens beside its list: the list has the focus again when the form is done.
  await goTo(page, '/kurser');
  await expect(page.getByRole('textbox', { name: 'Søg i kurser' })).toBeFocused();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const name = fieldOf(panelOf(page), 'navn').locator('input');
  await expect(name).toBeVisible();
  for (let i = 0; i < 6 && !(await name.evaluate((e) => e === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('Truckcertifikat');
  await page.keyboard.press('Control+Enter');
  await expect(rowsOf(page)).toContainText('Truckcertifikat');
  await expect(page.getByRole('grid')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toHaveCount(0);
});

test('a long list is drawn where it is looked at; End and Home reach both ends', async ({
  app: page,
  folder,
}) => {
  test.setTimeout(120_000);
  await openProject(page, folder);
  await createMany(page, 'forloeb.createHold', 449, (i) => ({ navn: `Nr. ${String(i).padStart(4, '0')}` }));
  await goTo(page, '/hold');
  await page.getByRole('button', { name: 'Holdets navn' }).click();
  await expect(page.getByText('450 hold')).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  await expect(rowsOf(page).last()).toContainText('Nr. 0448');
  expect(await rowsOf(page).count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(rowsOf(page).first()).toContainText('Hold 3');
  await page.getByRole('button', { name: 'Holdets navn' }).click();
  await expect(rowsOf(page).first()).toContainText('Nr. 0448');
});
