import { join } from 'node:path';
import { tekster } from '../../../shared/tekster/index.ts';
import { ADGANGSKODE, nytProjekt } from '../../contract/suite.ts';
import { serviceProcessOf } from '../../tools/processes.ts';
import { launchDesktop } from '../../tools/electronRuntime.ts';
import { answerPathQuestion, call, expect, test } from '../fixtures/desktop.ts';

const { adgang, felter, menu, projekt, registrering } = tekster;

test('a project is made, a deltager registered and seen, in the window', async ({
  electron,
  app,
  folder,
}) => {
  await answerPathQuestion(electron, true);
  await app.getByRole('button', { name: projekt.opret }).click();
  await app.getByLabel(felter.projekt.navn.label).fill('Mod job og uddannelse');
  await app.getByLabel(felter.projekt.bevillingFra.label).fill('1.3.2023');
  await app.getByLabel(felter.projekt.bevillingTil.label).fill('31.8.2026');
  await app.getByRole('button', { name: tekster.faelles.videre }).click();
  await app.getByRole('button', { name: tekster.faelles.videre }).click();
  await app.getByLabel(projekt.bruger).fill('Anne Holm');
  await app.getByLabel(adgang.adgangskode, { exact: true }).fill(ADGANGSKODE);
  await app.getByLabel(adgang.gentag).fill(ADGANGSKODE);
  await app.getByLabel(projekt.mappe).fill(join(folder, 'projekt'));
  await app.getByRole('button', { name: projekt.opretKnap }).click();
  await app.getByLabel(projekt.noegleGemt).check();
  await app.getByRole('button', { name: projekt.noegleVidere }).click();

  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await app.getByRole('button', { name: registrering.ny.deltager }).first().click();
  await app.getByLabel(felter.deltager.navn.label).fill('Søren Ærø Åkær');
  await app.getByRole('button', { name: tekster.faelles.gem }).first().click();
  await expect(app.getByRole('heading', { name: 'Søren Ærø Åkær' })).toBeVisible();
  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await expect(app.getByRole('row').filter({ hasText: 'Søren Ærø Åkær' })).toBeVisible();
  expect((await call(app, 'deltagere.list', {})).ialt).toBe(1);
});

test('the rows that are chosen are copied as a table that a spreadsheet takes', async ({
  electron,
  app,
  folder,
}) => {
  await answerPathQuestion(electron, true);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await call(app, 'deltagere.create', { navn: 'Søren Ærø', cpr: '170388-1235', optagetDato: '2023-09-01' });
  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await expect(app.getByRole('row').filter({ hasText: 'Søren Ærø' })).toBeVisible();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Control+a');
  await app.keyboard.press('Control+c');
  await expect(app.getByText(tekster.lister.kopieret(1))).toBeVisible();
  await app.evaluate(() => {
    addEventListener('paste', (event) => {
      const data = (type: string): string => event.clipboardData?.getData(type) ?? '';
      document.body.dataset['pasted'] = JSON.stringify([data('text/plain'), data('text/html')]);
    });
  });
  await app.getByRole('textbox', { name: /^Søg i / }).click();
  await app.keyboard.press('Control+v');
  const pasted = await app.locator('body').getAttribute('data-pasted');
  const [text = '', html = ''] = JSON.parse(pasted ?? '[]') as string[];
  expect(text).toContain('Søren Ærø');
  expect(text).toContain('01-09-2023');
  expect(text).toContain('170388-••••');
  expect(html).toContain('sdnum="1030;0;@"');
  expect(`${text}${html}`).not.toContain('1235');
});

test('what another window of the service changes is seen at once', async ({ electron, app, folder }) => {
  await answerPathQuestion(electron, true);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await call(app, 'deltagere.create', { navn: 'Bo Lund' });
  await expect(app.getByRole('row').filter({ hasText: 'Bo Lund' })).toBeVisible();
});

test('the window outlives its service, and is told', async ({ electron, app, folder }) => {
  await answerPathQuestion(electron, true);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await call(app, 'deltagere.create', { navn: 'Bo Lund' });
  process.kill(serviceProcessOf(electron.process().pid ?? 0), 'SIGKILL');
  await expect(app.getByText(menu.tjenesteStartet)).toBeVisible();
  // The session is open again without a password.
  expect((await call(app, 'deltagere.list', {})).ialt).toBe(1);
});

test('the service is killed in mid-typing: the window stays, says what happened, and no word is lost', async ({
  electron,
  app,
  folder,
}) => {
  await answerPathQuestion(electron, true);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await app.getByRole('button', { name: registrering.ny.deltager }).first().click();
  const navn = app.getByLabel(felter.deltager.navn.label);
  await navn.pressSequentially('Skrevet før, ');
  const killed = serviceProcessOf(electron.process().pid ?? 0);
  process.kill(killed, 'SIGKILL');
  await navn.pressSequentially('imens ');
  await expect(app.getByText(menu.tjenesteStartet)).toBeVisible();
  expect(serviceProcessOf(electron.process().pid ?? 0)).not.toBe(killed);
  await expect(navn).toBeFocused();
  await navn.pressSequentially('og efter');
  await expect(navn).toHaveValue('Skrevet før, imens og efter');
  const kept = async () => (await call(app, 'kladder.list', {})).kladder.map((k) => k.indhold.felter['navn']);
  await expect.poll(kept).toEqual(['Skrevet før, imens og efter']);
  await app.getByRole('button', { name: tekster.faelles.gem }).first().click();
  await expect(app.getByRole('heading', { name: 'Skrevet før, imens og efter' })).toBeVisible();
  expect((await call(app, 'deltagere.list', { soeg: 'imens' })).ialt).toBe(1);
  expect((await call(app, 'kladder.list', {})).kladder).toEqual([]);
});

test('a window closed over a half-filled form asks nothing, and offers the words again', async ({
  electron,
  app,
  folder,
}) => {
  await answerPathQuestion(electron, true);
  const mappe = join(folder, 'projekt');
  await call(app, 'projekt.create', nytProjekt(mappe));
  await app
    .getByRole('navigation', { name: menu.hovedmenu })
    .getByRole('link', { name: menu.deltagere })
    .click();
  await app.getByRole('button', { name: registrering.ny.deltager }).first().click();
  await app.getByLabel(felter.deltager.navn.label).fill('Halvt skrevet');
  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;

  const again = await launchDesktop([mappe]);
  try {
    const window = await again.app.firstWindow();
    await answerPathQuestion(again.app, true);
    await call(window, 'projekt.open', { mappe, adgangskode: ADGANGSKODE });
    await window.getByRole('button', { name: new RegExp(`^${registrering.kladder}`) }).click();
    await window.getByRole('button', { name: /^Ny deltager: Halvt skrevet/ }).click();
    await expect(window.getByLabel(felter.deltager.navn.label)).toHaveValue('Halvt skrevet');
  } finally {
    await again.close();
  }
});
