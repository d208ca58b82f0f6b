import type { Frist, Fristgrad, Fristkode } from '#shared/domain/frister/index.ts';
import { daysBetween, type LocalDate } from '#shared/domain/kalender/index.ts';
import { feltnavn, tekster } from '#shared/tekster/index.ts';

const text = tekster.frister;

/** The kinds that the day is filtered by, in their order. */
export const KINDS = ['effekt', 'praktik', 'hold', 'samtale', 'virksomhed', 'mangler'] as const;
export type Kind = (typeof KINDS)[number];

const KIND_OF: Readonly<Record<Fristkode, Kind>> = {
  effekt_efter_afslutning: 'effekt',
  opfoelgning_6_mdr: 'effekt',
  praktik_starter: 'praktik',
  praktik_slutter: 'praktik',
  hold_slutter: 'hold',
  samtale: 'samtale',
  ring_igen: 'virksomhed',
  mangler: 'mangler',
};

export const kindOf = ({ kode }: Pick<Frist, 'kode'>): Kind => KIND_OF[kode];

const isPlannable = (kode: Fristkode): kode is keyof typeof text.planlagt =>
  Object.hasOwn(text.planlagt, kode);

/** What is due, in words. */
export function whatText({ kode, felter, grad }: Frist): string {
  if (kode === 'mangler')
    return text.mangler(felter.map((f) => feltnavn('deltager', f).toLocaleLowerCase('da')).join(', '));
  return grad === 'for_sent' || !isPlannable(kode) ? text.hvad[kode] : text.planlagt[kode];
}

/** When, in words: '3 dage for sent', 'I dag', 'Om 5 dage'. */
export function whenText(dato: LocalDate, dag: LocalDate): string {
  const days = daysBetween(dag, dato);
  if (days < 0) return text.forSent(-days);
  if (days === 0) return text.idag;
  return days === 1 ? text.imorgen : text.om(days);
}

/** A group of the day: a grade of deadline, or the incomplete records, which have no day of their own. */
export interface DayGroup {
  readonly id: Fristgrad | 'mangler';
  readonly title: string;
  readonly rows: readonly Frist[];
}

/** For sent, I dag, Snart; what only lacks facts comes last, so that it does not drown the rest. */
export function groupsOf(frister: readonly Frist[], kind: Kind | null): readonly DayGroup[] {
  const shown = frister.filter((f) => kind === null || kindOf(f) === kind);
  const dated = (['for_sent', 'i_dag', 'snart'] as const).map((id) => ({
    id,
    title: text.grader[id],
    rows: shown.filter((f) => f.kode !== 'mangler' && f.grad === id),
  }));
  const rows = shown.filter((f) => f.kode === 'mangler');
  return [...dated, { id: 'mangler' as const, title: text.ufuldstaendige, rows }].filter(
    (g) => g.rows.length > 0,
  );
}

/** How many are due: overdue and today, the number beside the menu's entry. */
export const dueCount = (frister: readonly Frist[]): { readonly forSent: number; readonly iDag: number } => {
  const due = frister.filter((f) => f.kode !== 'mangler');
  return {
    forSent: due.filter((f) => f.grad === 'for_sent').length,
    iDag: due.filter((f) => f.grad === 'i_dag').length,
  };
};
