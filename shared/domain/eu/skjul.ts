import { hideInTable, isSmall, type Skjult } from '../smaaceller/index.ts';
import type { Eukode } from './koder.ts';
import { cellsOf, GRUPPEKODER, KOLONNEGRUPPER, KOLONNER, type Kolonne } from './krydstabeller.ts';
import type { Euresultat } from './opgoerelse.ts';
import type { Euraekke } from './raekke.ts';
import { fold, isJoined, makePlan, type Skjulplan } from './skjulplan.ts';

export const SKJULT = 'skjult';
/** What a cell tells: a number, that it is hidden, or (null) that it is not collected. */
export type Vist = number | typeof SKJULT | null;

type Vistefter<T> = { readonly [K in keyof NonNullable<T>]: Vist } | null;

/** A row of the table as it may leave the project. */
export interface Vistraekke {
  readonly kode: Eukode;
  readonly total: Vist;
  readonly koen: Vistefter<Euraekke['koen']>;
  readonly alder: Vistefter<Euraekke['alder']>;
  readonly uddannelse: Vistefter<Euraekke['uddannelse']>;
}

/**
 * The table for others' eyes: cells of 1–4 people are hidden, and others with them, so that no row, column or grand
 * total gives one back. The total of a code is what the project has to report: it is shown unless it would give a
 * small cell away. domain.md §1.8, §4
 */
export function hideSmallCells({
  raekker,
  fuldstaendige,
}: Pick<Euresultat, 'raekker' | 'fuldstaendige'>): Vistraekke[] {
  const plan = isSmall(fuldstaendige) ? null : makePlan(raekker);
  const whole = raekker.find((r) => r.kode === 'EECO01');
  const unemployed = raekker.find((r) => r.kode === 'EECO02');
  return raekker.map((raekke) => {
    if (raekke.koen === null) return raekke;
    if (raekke.kode === 'EECO01') return show(raekke, false, (e, j) => plan?.isMarginHidden(e, j) ?? true);
    if (raekke.kode !== 'EECO03' && !raekke.kode.startsWith('EECR')) return showGroup(raekke, plan);
    // Nobody at all of a part is no secret, and gives nothing away of the rest.
    if (raekke.total === 0) return raekke;
    if (raekke.kode.startsWith('EECR')) return showPart(raekke, whole, plan, () => false);
    if (plan === null) return show(raekke, true, () => true);
    if (plan.isMarginHidden('status', 0)) return showNothing(raekke, unemployed);
    return showPart(raekke, unemployed, plan, (e, j) => plan.isCellHidden(['status', 0], [e, j]));
  });
}

type IsHidden = (kolonne: Kolonne, gruppe: number) => boolean;

function show(raekke: Euraekke, totalHidden: boolean, isHidden: IsHidden): Vistraekke {
  const by = <K extends string>(kolonne: Kolonne, koder: readonly K[]): Record<K, Vist> => {
    const celler = cellsOf(raekke, kolonne);
    const shown = koder.map((k, j) => [k, isHidden(kolonne, j) ? SKJULT : (celler[j] ?? 0)] as const);
    return Object.fromEntries(shown) as Record<K, Vist>;
  };
  return {
    kode: raekke.kode,
    total: totalHidden ? SKJULT : raekke.total,
    koen: by('koen', KOLONNEGRUPPER.koen),
    alder: by('alder', KOLONNEGRUPPER.alder),
    uddannelse: by('uddannelse', KOLONNEGRUPPER.uddannelse),
  };
}

/** The row of a code that is one group of a division: in its own division it has nobody else, as its name says. */
function showGroup(raekke: Euraekke, plan: Skjulplan | null): Vistraekke {
  const d = (['alder', 'uddannelse', 'status'] as const).find((x) => GRUPPEKODER[x].includes(raekke.kode));
  if (d === undefined) return show(raekke, true, () => true);
  const i = GRUPPEKODER[d].indexOf(raekke.kode);
  const hidden = plan?.isMarginHidden(d, i) ?? true;
  return show(raekke, hidden, (e, j) => {
    if (e === d) return j === i && hidden;
    return plan?.isCellHidden([d, i], [e, j]) ?? true;
  });
}

/** Hidden as a whole; only where the whole it is part of has nobody, neither has it. */
const showNothing = (raekke: Euraekke, whole: Euraekke | undefined): Vistraekke =>
  show(raekke, true, (e, j) => (cellsOf(whole, e)[j] ?? 0) > 0);

/**
 * The row of a code that is part of another's people. Beside it stands the rest of those, which nobody prints but
 * all can compute. Where the totals alone give a small cell away, the row is not told at all.
 */
function showPart(
  raekke: Euraekke,
  whole: Euraekke | undefined,
  plan: Skjulplan | null,
  isWholeHidden: IsHidden,
): Vistraekke {
  if (plan === null) return show(raekke, false, () => true);
  const parts = (e: Kolonne): readonly number[] => fold([cellsOf(raekke, e)], [0], plan.samlet[e])[0] ?? [];
  const masker = {} as Record<Kolonne, Skjult>;
  for (const e of KOLONNER) {
    const part = parts(e);
    const rest = (fold([cellsOf(whole, e)], [0], plan.samlet[e])[0] ?? []).map((n, j) => n - (part[j] ?? 0));
    const maske = hideInTable(
      [part, rest],
      (n, i, j) => i === 0 && (isSmall(n) || (n > 0 && isWholeHidden(e, j))),
    );
    if (maske === null) return showNothing(raekke, whole);
    masker[e] = maske;
  }
  return show(raekke, false, (e, j) => {
    const h = plan.samlet[e][j] ?? j;
    return masker[e][0]?.[h] === true || (isJoined(plan.samlet[e], j) && (parts(e)[h] ?? 0) > 0);
  });
}
