import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { tekster } from '../../../shared/tekster/index.ts';
import { nytProjekt } from '../../contract/suite.ts';
import { ROOT } from '../../tools/sources.ts';
import { answerPathQuestion, call, expect, test } from '../fixtures/desktop.ts';

// Files that come in and go out through the window's own dialogs: a template that is chosen, filled and saved, and the
// report as a PDF.

const TEMPLATE = join(ROOT, 'tests/fixtures/skabelon/myndighed.xlsx');
const { eksport, skabeloner } = tekster;

/** The dialog that asks where to: answered with a path. */
const answerSaveDialog = (electron: ElectronApplication, filePath: string): Promise<void> =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

const goTo = (app: Page, path: string): Promise<void> =>
  app.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);

async function closePeriode(app: Page, nr: number): Promise<string> {
  const { perioder } = await call(app, 'indsendelser.list', {});
  const periodeId = perioder.find((p) => p.periode.nr === nr)?.periode.id ?? '';
  const { punkter } = await call(app, 'indsendelser.check', { periodeId });
  const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøvedata.']));
  return (await call(app, 'indsendelser.close', { periodeId, forklaringer })).id;
}

test('a template is chosen, filled and saved, and the report is saved as PDF', async ({
  electron,
  app,
  folder,
}) => {
  test.setTimeout(120_000);
  await answerPathQuestion(electron, true);
  await call(app, 'projekt.create', nytProjekt(join(folder, 'projekt')));
  await call(app, 'deltagere.create', { navn: 'Søren Ærø', optagetDato: '2023-09-01' });
  // From here on only what a dialog gave out is written.
  await answerPathQuestion(electron, false);
  const indsendelseId = await closePeriode(app, 2);

  await goTo(app, '/eksport');
  const choosing = app.waitForEvent('filechooser');
  await app.getByRole('button', { name: skabeloner.tilfoej }).click();
  await (await choosing).setFiles(TEMPLATE);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('myndighed.xlsx');
  await app.getByRole('button', { name: skabeloner.brugAlle }).click();
  await app.getByRole('button', { name: skabeloner.udfyld, exact: true }).click();
  const filled = join(folder, 'Indberetning udfyldt.xlsx');
  await answerSaveDialog(electron, filled);
  await app.getByRole('button', { name: eksport.knap }).click();
  await expect(app.getByTestId('udfyldt')).toContainText(filled);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(readFileSync(filled)).buffer);
  expect(book.getWorksheet('Indberetning')?.getCell('E14').value).toBe(1);

  const pdf = join(folder, 'rapport.pdf');
  await answerSaveDialog(electron, pdf);
  await goTo(app, `/perioder/indsendt/${indsendelseId}`);
  await app.getByRole('button', { name: 'Rapport som PDF' }).click();
  await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  for (const words of ['Medfinansieret af den Europæiske Union', 'Antal deltagere', 'Ændringer siden sidst'])
    expect(text).toContain(words);
});
