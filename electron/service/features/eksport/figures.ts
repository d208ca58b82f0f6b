import type { EnhedResultat, Indikatorresultat } from '#shared/contract/index.ts';
import {
  gennemsnit,
  GRUPPER,
  lookupTrafiklys,
  procent,
  procentEksakt,
  type Gruppe,
  type Skala,
  type Trafiklysgraense,
} from '#shared/domain/indikatorer/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { indicatorKeys } from './keys.ts';
import type { IndikatorskemaModel } from './model.ts';

// What the workbook's formulas give, computed here the way they compute, so that each formula cell can carry
// its result (Protected View shows results only). The app's own figures stand beside them on the control sheet.

/** One row of the documentation sheet. */
export interface DocumentRow {
  readonly key: string;
  readonly enhed: EnhedResultat;
  /** 0 when it repeats the row before it. */
  readonly taeller: 0 | 1;
}

/** A step of the traffic light: from `fra` whole percent up to the step above. */
export interface LightStep {
  readonly fra: number;
  readonly til: number | null;
  readonly niveau: number | null;
  readonly text: string;
}

interface Achieved {
  /** null is shown as "–". */
  readonly procent: number | null;
  readonly eksakt: number | null;
  readonly light: LightStep | null;
}

export interface LineFigures extends Achieved {
  readonly resultat: Indikatorresultat;
  readonly key: string;
  readonly status: number | null;
}

export interface GroupFigures extends Achieved {
  readonly gruppe: Gruppe;
  readonly lines: readonly LineFigures[];
}

export interface Figures {
  readonly groups: readonly GroupFigures[];
  readonly documents: readonly DocumentRow[];
  readonly steps: readonly LightStep[];
}

/** The text of a light, as it stands in cells and highlights. */
export const lightText = (lys: Indikatorresultat['lys']): string =>
  lys === null ? INTET : tekster.indikatorskema.lys[lys];

export function computeFigures(model: IndikatorskemaModel): Figures {
  const { indikatorer, trafiklys } = model.opgoerelse;
  const ordered = GRUPPER.flatMap((gruppe) => indikatorer.filter((i) => i.gruppe === gruppe));
  const keys = indicatorKeys(ordered.map((i) => i.nr));
  const steps = lightSteps(trafiklys, model.graenser);
  const documents: DocumentRow[] = [];
  const lines = ordered.map((resultat, index) => {
    const key = keys[index] ?? resultat.nr;
    const counted = pushDocuments(documents, key, resultat.taeller ?? []);
    return lineFigures(resultat, key, counted, steps);
  });
  const groups = GRUPPER.flatMap((gruppe) => {
    const members = lines.filter((line) => line.resultat.gruppe === gruppe);
    return members.length === 0 ? [] : [groupFigures(gruppe, members, steps)];
  });
  return { groups, documents, steps };
}

/** Appends the units, sorted by pseudonym and date, and tells how many differ. */
function pushDocuments(documents: DocumentRow[], key: string, units: readonly EnhedResultat[]): number {
  const order = (a: EnhedResultat, b: EnhedResultat): number =>
    compare(a.pseudonym, b.pseudonym) || compare(a.dato ?? '', b.dato ?? '') || compare(a.id, b.id);
  let counted = 0;
  let previous: string | null = null;
  for (const enhed of units.toSorted(order)) {
    const taeller = enhed.pseudonym === previous ? 0 : 1;
    documents.push({ key, enhed, taeller });
    counted += taeller;
    previous = enhed.pseudonym;
  }
  return counted;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function lineFigures(
  resultat: Indikatorresultat,
  key: string,
  counted: number,
  steps: readonly LightStep[],
): LineFigures {
  // "–" is typed by nobody: collection has not begun, so there is nothing to count (domain.md §1.3).
  const status = resultat.status === null ? null : counted;
  const opnaaelse = { status, maaltal: resultat.maaltal };
  const hele = procent(opnaaelse);
  return {
    resultat,
    key,
    status,
    procent: hele,
    eksakt: procentEksakt(opnaaelse),
    light: lightAt(hele, steps),
  };
}

function groupFigures(
  gruppe: Gruppe,
  lines: readonly LineFigures[],
  steps: readonly LightStep[],
): GroupFigures {
  const mean = gennemsnit(lines.map(({ status, resultat }) => ({ status, maaltal: resultat.maaltal })));
  const exact = lines.map((line) => line.eksakt).filter((value) => value !== null);
  // As AVERAGE adds: in the order of the rows.
  const eksakt = exact.length === 0 ? null : exact.reduce((sum, value) => sum + value, 0) / exact.length;
  return { gruppe, lines, procent: mean.procent, eksakt, light: lightAt(mean.procent, steps) };
}

/**
 * The traffic light table as steps, from the top, with the rule for overlaps and gaps applied: where two rows
 * fit the first counts, where none fits the next one below. So a formula needs only the lower bounds.
 * domain.md §1.5
 */
export function lightSteps(skala: Skala, graenser: readonly Trafiklysgraense[]): LightStep[] {
  const bounds = graenser.flatMap((row) => [row.fra, ...(row.til === null ? [] : [row.til + 1])]);
  const steps: LightStep[] = [];
  for (const fra of [...new Set([0, ...bounds])].toSorted((a, b) => a - b)) {
    const found = lookupTrafiklys(fra, skala, graenser);
    const [niveau, text] = [found?.niveau ?? null, lightText(found?.lys ?? null)];
    const below = steps.at(-1);
    if (below !== undefined && below.niveau === niveau && below.text === text) continue;
    if (below !== undefined) steps[steps.length - 1] = { ...below, til: fra - 1 };
    steps.push({ fra, til: null, niveau, text });
  }
  return steps.toReversed();
}

function lightAt(value: number | null, steps: readonly LightStep[]): LightStep | null {
  return value === null ? null : (steps.find((step) => step.fra <= value) ?? null);
}
