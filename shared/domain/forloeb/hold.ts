import { fejl, type Problem } from '../entitet/index.ts';
import { addDays, weekday, type LocalDate } from '../kalender/index.ts';
import type { Hold, Tilmelding } from './schema.ts';

/** How long before a hold's planned end it is said (domain.md §1.10 no. 1). */
export const HOLD_VARSEL_DAGE = 14;

export type Holdtilstand = 'planlagt' | 'i_gang' | 'slutter_snart' | 'over_tid' | 'afsluttet';

/** Where a hold stands on a day: gruppeforløb are time-limited, so the planned end is warned of, before and after. */
export function holdtilstand(
  h: Pick<Hold, 'startDato' | 'slutDato' | 'planlagtSlut'>,
  dag: LocalDate,
): Holdtilstand {
  if (h.slutDato !== null) return 'afsluttet';
  if (h.startDato === null) return 'planlagt';
  if (h.planlagtSlut === null) return 'i_gang';
  if (h.planlagtSlut < dag) return 'over_tid';
  return h.planlagtSlut <= addDays(dag, HOLD_VARSEL_DAGE) ? 'slutter_snart' : 'i_gang';
}

type Ophold = Pick<Tilmelding, 'startDato' | 'slutDato'>;

/** Takes up a place: who is expected, too, until they leave. */
export const harPlads = (t: Ophold, dag: LocalDate): boolean => t.slutDato === null || t.slutDato >= dag;

/** Was there to attend that day. */
export const erPaaHold = (t: Ophold, dag: LocalDate): boolean =>
  t.startDato !== null && t.startDato <= dag && harPlads(t, dag);

/** A day that counts in somebody's absence: not one before they began or after they left, though it was marked then. */
export const erFremmoededag = (t: Ophold, dag: LocalDate): boolean =>
  (t.startDato === null || t.startDato <= dag) && harPlads(t, dag);

/** Ready for a job or an education, and still on the hold: should be helped on (domain.md §1.10 no. 1). */
export const erKlarMenBliver = (t: Ophold & Pick<Tilmelding, 'klarDato'>, dag: LocalDate): boolean =>
  t.klarDato !== null && t.klarDato <= dag && erPaaHold(t, dag);

/** Free places; negative where more are enrolled than there is room for. Null when no capacity is given. */
export const ledigePladser = (kapacitet: number | null, tilmeldte: number): number | null =>
  kapacitet === null ? null : kapacitet - tilmeldte;

/** A hold that has begun may only be prolonged with a reason of its own (domain.md §1.10 no. 1). */
export function tjekForlaengelse(h: Hold, foer: Hold | null): Problem[] {
  if (foer === null || foer.startDato === null || foer.planlagtSlut === null) return [];
  const senere = h.planlagtSlut === null || h.planlagtSlut > foer.planlagtSlut;
  const begrundet = h.forlaengelseGrund !== null && h.forlaengelseGrund !== foer.forlaengelseGrund;
  return senere && !begrundet ? [fejl('forlaengelseGrund', 'forlaengelse_uden_grund')] : [];
}

const TILBAGE_DAGE = 28;
/** Of the latest days marked, how many tell the rhythm; a weekday counts from its second time. */
const RYTME = { seneste: 12, mindst: 2 } as const;

/**
 * Days that have probably been held and are not marked: today, and those of the weeks before that fall on the
 * weekdays on which the hold meets. Newest first.
 */
export function foreslaaFremmoededage(
  markerede: readonly LocalDate[],
  start: LocalDate | null,
  dag: LocalDate,
): LocalDate[] {
  const counts = new Map<number, number>();
  for (const dato of markerede.toSorted().slice(-RYTME.seneste)) {
    counts.set(weekday(dato), (counts.get(weekday(dato)) ?? 0) + 1);
  }
  const known = new Set(markerede);
  const dage = Array.from({ length: TILBAGE_DAGE }, (_, i) => addDays(dag, -i));
  return dage.filter(
    (d) =>
      !known.has(d) &&
      (start === null || d >= start) &&
      (d === dag || (counts.get(weekday(d)) ?? 0) >= RYTME.mindst),
  );
}
