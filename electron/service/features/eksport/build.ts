import { tekster } from '#shared/tekster/index.ts';
import { buildDokumentation } from './dokumentation.ts';
import { computeFigures } from './figures.ts';
import { buildForside } from './forside.ts';
import { buildKontrol, verdictOf } from './kontrol.ts';
import { computeLayout } from './layout.ts';
import type { IndikatorskemaModel } from './model.ts';
import { safeText } from '../../xlsx/safeText.ts';
import type { Sheet } from './sheet.ts';
import { buildSkema } from './skema.ts';

const ord = tekster.indikatorskema;
const MAX_NAME = 90;
/** Rows of a sheet in Excel, less the headings. */
const MAX_DOCUMENTS = 1_048_576 - 10;

/** The whole workbook as plain data. Pure: the same model gives the same sheets. */
export function buildSheets(model: IndikatorskemaModel): { sheets: Sheet[]; raekker: number } {
  const figures = computeFigures(model);
  if (figures.documents.length > MAX_DOCUMENTS) throw new RangeError('more units than a sheet has rows');
  const layout = computeLayout(figures);
  const print = printLines(model);
  const kontrol = buildKontrol(model.opgoerelse, figures, layout, print);
  const forside = buildForside(model, figures, layout, verdictOf(kontrol), print);
  const skema = buildSkema(model, figures, layout, print);
  const dokumentation = buildDokumentation(figures, print);
  return { sheets: [forside, skema, dokumentation, kontrol], raekker: figures.documents.length };
}

/** Header and footer of the printed page: & opens a code there and is doubled. */
function printLines({ projekt, opgoerelse, programversion }: IndikatorskemaModel): Sheet['print'] {
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('&', '&&');
  const navn = plain(safeText(projekt.navn).slice(0, MAX_NAME));
  const dato = plain(ord.opgjortPr(opgoerelse.dato));
  // A digit right after a size code would be read as part of it; hence the blanks.
  return {
    header: `&L&8 ${navn}&R&8 ${dato}`,
    footer: `&L&8 ${plain(ord.medfinansieret)}&C&8 ${plain(ord.program(programversion))}&R&8 ${ord.sidefod}`,
  };
}
