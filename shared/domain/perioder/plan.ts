import { addDays, addMonths, formatDato } from '../kalender/index.ts';

/** A stretch of the plan, with the row it is already stored as. */
export interface Planperiode {
  readonly id: string | null;
  readonly fra: string;
  readonly til: string;
}

export const RYTMER = { halvaar: 6, kvartal: 3 } as const;
export type Rytme = keyof typeof RYTMER;

/**
 * Periods of equal length from the first day on, the last cut at the end: with half-years from 01.03.2023 the
 * P1–P6 of domain.md §1.7. A stretch that ends on the day of a former one keeps its row, since what is
 * expected is expected at the end.
 */
export function generatePlan(
  start: string,
  slut: string,
  rytme: Rytme,
  former: readonly Planperiode[] = [],
): Planperiode[] {
  const plan: Planperiode[] = [];
  for (let fra = start; fra <= slut; fra = addDays(plan.at(-1)?.til ?? slut, 1)) {
    const whole = addDays(addMonths(start, RYTMER[rytme] * (plan.length + 1)), -1);
    const til = whole < slut ? whole : slut;
    plan.push({ id: former.find((p) => p.til === til)?.id ?? null, fra, til });
  }
  return plan;
}

/** What is wrong with a plan, and between which of its periods (numbered from 1, by date). */
export interface Planfejl {
  readonly kode:
    | 'plan_tom'
    | 'slut_foer_start'
    | 'plan_overlap'
    | 'plan_hul'
    | 'plan_foer_bevilling'
    | 'plan_efter_bevilling';
  /** Place in the list as it was given. */
  readonly indeks: number;
  readonly detalje: Readonly<Record<string, string | number>>;
}

/** Every error of a plan: none reversed, no overlap, no gap, inside the grant. domain.md §1.7 */
export function tjekPlan(
  plan: readonly Pick<Planperiode, 'fra' | 'til'>[],
  bevilling: { readonly bevillingFra: string | null; readonly bevillingTil: string | null },
): Planfejl[] {
  if (plan.length === 0) return [{ kode: 'plan_tom', indeks: 0, detalje: {} }];
  const sorted = plan.map((p, indeks) => ({ ...p, indeks })).toSorted((a, b) => (a.fra < b.fra ? -1 : 1));
  return sorted.flatMap((p, i): Planfejl[] => {
    const { indeks } = p;
    const nr = i + 1;
    if (p.til < p.fra) return [{ kode: 'slut_foer_start', indeks, detalje: { start: p.fra } }];
    const before = sorted[i - 1];
    const between = before === undefined ? [] : tjekNaboer(before, p, indeks, nr);
    return [...between, ...tjekBevilling(p, bevilling, indeks, nr)];
  });
}

type Stretch = Pick<Planperiode, 'fra' | 'til'>;

function tjekNaboer(before: Stretch, p: Stretch, indeks: number, nr: number): Planfejl[] {
  const next = addDays(before.til, 1);
  if (p.fra === next) return [];
  if (p.fra < next)
    return [
      {
        kode: 'plan_overlap',
        indeks,
        detalje: { nr, foer: nr - 1, fra: formatDato(p.fra), til: formatDato(before.til) },
      },
    ];
  const detalje = { nr, foer: nr - 1, fra: formatDato(next), til: formatDato(addDays(p.fra, -1)) };
  return [{ kode: 'plan_hul', indeks, detalje }];
}

function tjekBevilling(
  p: Stretch,
  { bevillingFra, bevillingTil }: Parameters<typeof tjekPlan>[1],
  indeks: number,
  nr: number,
): Planfejl[] {
  const errors: Planfejl[] = [];
  if (bevillingFra !== null && p.fra < bevillingFra)
    errors.push({ kode: 'plan_foer_bevilling', indeks, detalje: { nr, fra: formatDato(bevillingFra) } });
  if (bevillingTil !== null && p.til > bevillingTil)
    errors.push({ kode: 'plan_efter_bevilling', indeks, detalje: { nr, til: formatDato(bevillingTil) } });
  return errors;
}
