import { hideSmallCells } from '#shared/domain/eu/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { buildAendringer, changeLines } from './aendringer.ts';
import {
  chainChecks,
  changeChecks,
  documentChecks,
  forsideCheck,
  legendCheck,
  periodChecks,
  skemaChecks,
} from './checks.ts';
import { buildDefinitioner } from './definitioner.ts';
import { buildDokumentation } from './dokumentation.ts';
import { buildEvaluering } from './evalueringArk.ts';
import { computeFigures } from './figures.ts';
import { buildForside } from './forside.ts';
import { buildKontrol, verdictOf } from './kontrol.ts';
import { computeLayout } from './layout.ts';
import type { Skemamodel } from './model.ts';
import { breakdownChecks, buildOpdeling } from './opdeling.ts';
import { buildPerioder, periodLayout } from './perioder.ts';
import type { Sheet } from './sheet.ts';
import { buildSkema } from './skema.ts';

const ord = tekster.indikatorskema;
const MAX_NAME = 90;
/** Rows of a sheet in Excel, less the headings. */
const MAX_DOCUMENTS = 1_048_576 - 10;

/** The whole workbook as plain data. Pure: the same model gives the same sheets. */
export function buildSheets(model: Skemamodel): { sheets: Sheet[]; raekker: number } {
  const figures = computeFigures(model);
  if (figures.documents.length > MAX_DOCUMENTS) throw new RangeError('more units than a sheet has rows');
  const layout = computeLayout(figures);
  const print = printLines(model);
  const periods = periodLayout(figures, model);
  const changes = changeLines(layout, model);
  const evaluering = buildEvaluering(model, layout, print);
  const breakdown = hideSmallCells(model.resultat.eu);
  const checks = [
    forsideCheck(layout, figures, model),
    ...skemaChecks(layout, model),
    legendCheck(figures, layout),
    ...periodChecks(periods, model),
    ...changeChecks(changes, model),
    ...breakdownChecks(breakdown),
    ...documentChecks(figures, layout),
    ...chainChecks(evaluering.chain),
  ];
  const sheets = [
    buildForside(model, figures, layout, verdictOf(checks), print),
    buildSkema(model, figures, layout, print),
    buildPerioder(model, periods, layout, print),
    buildAendringer(model, changes, print),
    buildOpdeling(model, breakdown, print),
    buildDokumentation(figures, print),
    buildKontrol(model, checks, print),
    evaluering.sheet,
    buildDefinitioner(figures, print),
  ];
  return { sheets, raekker: figures.documents.length };
}

/** Header and footer of the printed page: & opens a code there and is doubled. */
function printLines({ resultat, lukket }: Skemamodel): Sheet['print'] {
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('&', '&&');
  const navn = plain(safeText(resultat.projekt.navn).slice(0, MAX_NAME));
  const dato = plain(ord.opgjortPr(resultat.dato));
  const warning = lukket ? '' : `&C&8 &B${ord.foreloebig}&B`;
  // A digit right after a size code would be read as part of it; hence the blanks.
  return {
    header: `&L&8 ${navn}${warning}&R&8 ${dato}`,
    footer: `&L&8 ${plain(ord.medfinansieret)}&C&8 ${plain(ord.program(resultat.programversion))}&R&8 ${ord.sidefod}`,
  };
}
