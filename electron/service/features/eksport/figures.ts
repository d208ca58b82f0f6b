import {
  gennemsnit,
  GRUPPER,
  lookupTrafiklys,
  procent,
  procentEksakt,
  type Gruppe,
  type Lys,
  type Skala,
  type Trafiklysgraense,
} from '#shared/domain/indikatorer/index.ts';
import type { Indikatorresultat } from '#shared/domain/indsendelser/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { countRows, documentRows, type DocumentRow } from './documents.ts';
import { indicatorKeys } from './keys.ts';
import type { Skemamodel } from './model.ts';

// What the workbook's formulas give, computed here the way they compute, so that each formula cell can carry
// its result (Protected View shows results only). The frozen figures stand beside them on the control sheet.

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

/** What the formulas give for one periode of one indicator. */
interface PeriodFigures {
  readonly vaerdi: number | null;
  readonly kumulativ: number | null;
}

export interface LineFigures extends Achieved {
  readonly resultat: Indikatorresultat;
  readonly key: string;
  readonly documents: readonly DocumentRow[];
  readonly kumulativ: number | null;
  readonly iPerioden: number | null;
  readonly perioder: readonly PeriodFigures[];
}

export interface GroupFigures extends Achieved {
  readonly gruppe: Gruppe;
  readonly lines: readonly LineFigures[];
}

export interface Figures {
  readonly groups: readonly GroupFigures[];
  /** All lines of all groups, in their order. */
  readonly lines: readonly LineFigures[];
  readonly documents: readonly DocumentRow[];
  /** Units of all indicators, each counted once. */
  readonly units: number;
  readonly steps: readonly LightStep[];
}

/** The text of a light, as it stands in cells and highlights. */
export const lightText = (lys: Lys | null): string =>
  lys === null ? INTET : tekster.indikatorskema.lys[lys];

export function computeFigures(model: Skemamodel): Figures {
  const { indikatorer, trafiklys, graenser } = model.resultat;
  const ordered = GRUPPER.flatMap((gruppe) => indikatorer.filter((i) => i.definition.gruppe === gruppe));
  const keys = indicatorKeys(ordered.map((i) => i.definition.nr));
  const steps = lightSteps(trafiklys, graenser);
  const lines = ordered.map((resultat, index) =>
    lineFigures(resultat, keys[index] ?? resultat.definition.nr, model, steps),
  );
  const groups = GRUPPER.flatMap((gruppe) => {
    const members = lines.filter((line) => line.resultat.definition.gruppe === gruppe);
    return members.length === 0 ? [] : [groupFigures(gruppe, members, steps)];
  });
  const documents = lines.flatMap((line) => line.documents);
  const units = documents.reduce((sum, { taeller }) => sum + taeller, 0);
  return { groups, lines, documents, units, steps };
}

function lineFigures(
  resultat: Indikatorresultat,
  key: string,
  { resultat: { periode, perioder }, pseudonym }: Skemamodel,
  steps: readonly LightStep[],
): LineFigures {
  const documents = documentRows(key, resultat.enheder, pseudonym);
  // "–" is typed by nobody: collection has not begun, so there is nothing to count (domain.md §1.3).
  const collected = resultat.kumulativ !== null;
  const status = collected ? countRows(documents, '', '9') : null;
  const opnaaelse = { status, maaltal: resultat.definition.maaltal };
  const hele = procent(opnaaelse);
  return {
    resultat,
    key,
    documents,
    kumulativ: status,
    iPerioden: collected ? countRows(documents, periode.fra, periode.til) : null,
    perioder: resultat.perioder.map(({ vaerdi }, index) => {
      const { fra = '', til = '' } = perioder[index] ?? {};
      if (vaerdi === null) return { vaerdi: null, kumulativ: null };
      return { vaerdi: countRows(documents, fra, til), kumulativ: countRows(documents, '', til) };
    }),
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
  const opnaaelser = lines.map(({ kumulativ, resultat }) => ({
    status: kumulativ,
    maaltal: resultat.definition.maaltal,
  }));
  const mean = gennemsnit(opnaaelser);
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
