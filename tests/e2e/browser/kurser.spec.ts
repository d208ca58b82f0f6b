import { execFileSync } from 'node:child_process';
import { expect, test } from '../fixtures/browser.ts';
import { fieldOf, panelOf, toast } from '../fixtures/felter.ts';
import { keepPrints, pdfText } from '../fixtures/pdf.ts';
import { call, createMany, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test('who lacks the offer of a screening is offered one, alone and together', async ({ app, folder }) => {
  await openProject(app, folder);
  await createMany(app, 'deltagere.create', 3, (i) => ({ navn: `Elev ${i}`, optagetDato: '2024-01-10' }));
  await goTo(app, '/kurser/screening');
  await expect(app.getByText('4 af 4')).toBeVisible();
  expect(await accessibilityFaults(app)).toEqual([]);
  await app.getByRole('button', { name: 'Tilbudt i dag: Elev 1' }).press('Enter');
  await expect(toast(app, 'tilbudt 1 deltager')).toBeVisible();
  await expect(app.getByRole('row', { name: /Elev 1/ })).toBeHidden();
  await app.getByRole('checkbox', { name: 'Vælg alle' }).check();
  await app.getByRole('button', { name: 'Tilbudt i dag (3 valgt)' }).click();
  await expect(app.getByText('Alle har fået tilbuddet')).toBeVisible();
  await toast(app, 'tilbudt 3 deltagere').getByRole('button', { name: 'Fortryd' }).click();
  await expect(app.getByText('3 af 4')).toBeVisible();
});

test('a bevis that has come is one key; the level is chosen, and an old text stays', async ({
  app,
  folder,
}) => {
  const { deltager: deltagerId } = await openProject(app, folder);
  const done = { deltagerId, status: 'gennemfoert', gennemfoertDato: '2024-02-01' } as const;
  await call(app, 'forloeb.createKursus', { ...done, art: 'certifikat', navn: 'Truck' });
  const old = { ...done, art: 'fvu_screening', anbefaletTrin: 'Dansk, måske trin 2' } as const;
  const screening = await call(app, 'forloeb.createKursus', old);
  await goTo(app, '/kurser/bevis');
  await app.getByRole('button', { name: 'Bevis modtaget: Søren Kragh Nissen, Truck' }).press('Enter');
  await expect(app.getByText('Ingen beviser mangler')).toBeVisible();
  await goTo(app, `/kurser/${screening.id}`);
  const level = fieldOf(panelOf(app), 'anbefaletTrin').getByRole('combobox');
  await expect(level).toHaveValue('Dansk, måske trin 2');
  await level.fill('engelsk trin 3');
  await app.getByRole('option', { name: 'FVU-engelsk trin 3' }).click();
  await app.keyboard.press('Control+Enter');
  await expect(toast(app, /er gemt/)).toBeVisible();
  const { raekke } = await call(app, 'forloeb.getKursus', { id: screening.id });
  expect(raekke.anbefaletTrin).toBe('engelsk_3');
});

test('who has been on a hold that ended gets its bevis, on the paper and in the PDF', async ({
  app,
  folder,
}, info) => {
  const { deltager: deltagerId, hold } = await openProject(app, folder);
  await call(app, 'forloeb.updateHold', { id: hold, startDato: '2024-01-08' });
  await call(app, 'forloeb.createTilmelding', { holdId: hold, deltagerId, startDato: '2024-01-08' });
  await call(app, 'forloeb.finishHold', { holdId: hold, slutDato: '2024-03-15' });
  await goTo(app, `/hold/${hold}`);
  await keepPrints(app);
  await app.getByRole('tab', { name: 'Deltagere' }).click();
  await app.getByRole('button', { name: 'Deltagerbevis til Søren Kragh Nissen' }).click();
  await app.getByRole('button', { name: 'Udskriv eller gem som PDF' }).click();
  const paper = app.locator('body > [data-print-page]').last();
  const facts = ['Søren Kragh Nissen', 'Hold 3', '08.01.2024', '15.03.2024', 'Medfinansieret af'];
  for (const fact of facts) await expect(paper).toContainText(fact);
  await expect(paper).not.toContainText('170388');
  await expect(paper.locator('img')).toHaveCount(1);
  const path = info.outputPath('bevis.pdf');
  await app.pdf({ path, preferCSSPageSize: true });
  const text = pdfText(path);
  if (text !== null) for (const fact of facts) expect(text).toContain(fact);
});

test('a deltagerbevis carries the emblem and its line, and no CPR number unless it is chosen', async ({
  app,
  folder,
}, info) => {
  const { deltager: deltagerId } = await openProject(app, folder);
  const course = { deltagerId, art: 'certifikat', navn: 'Truckcertifikat B', status: 'gennemfoert' } as const;
  const dates = { startDato: '2024-01-29', gennemfoertDato: '2024-02-02', timer: 37, bevis: true };
  const { id } = await call(app, 'forloeb.createKursus', { ...course, ...dates });
  await goTo(app, `/kurser/${id}`);
  await app.getByRole('tab', { name: 'Deltagerbevis' }).click();
  // The print dialog would stop the page; what it would print is kept instead.
  await app.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('[data-print-page]');
      if (sheet !== null) sheet.cloneNode(true);
      document.body.dataset['printed'] = sheet?.textContent ?? '';
      document.body.dataset['emblem'] = String(sheet?.querySelectorAll('img').length ?? 0);
      document.body.append(Object.assign(document.createElement('div'), { id: 'kept' }));
      document.querySelector('#kept')?.append(sheet?.cloneNode(true) ?? '');
    };
  });
  const printed = () => app.evaluate(() => document.body.dataset['printed'] ?? '');
  await app.getByRole('button', { name: 'Udskriv eller gem som PDF' }).click();
  await expect.poll(printed).toContain('Truckcertifikat B');
  const words = await printed();
  for (const part of ['Søren Kragh Nissen', 'fra 29.01.2024 til 02.02.2024', '37 timer', 'Prøve'])
    expect(words).toContain(part);
  expect(words).toContain('Medfinansieret af den Europæiske Union');
  expect(words).not.toContain('1703');
  expect(await app.evaluate(() => document.body.dataset['emblem'])).toBe('1');
  await app.evaluate(() => document.body.append(...(document.querySelector('#kept')?.childNodes ?? [])));
  const path = info.outputPath('bevis.pdf');
  await app.pdf({ path, preferCSSPageSize: true });
  expect(execFileSync('sh', ['-c', `head -c 5 '${path}'`]).toString()).toBe('%PDF-');
  await app.evaluate(() => document.querySelectorAll('[data-print-page]').forEach((e) => e.remove()));
  await app.getByRole('checkbox', { name: /Med CPR-nummer/ }).check();
  await app.getByRole('button', { name: 'Udskriv eller gem som PDF' }).click();
  await expect.poll(printed).toContain('170388-1235');
});
