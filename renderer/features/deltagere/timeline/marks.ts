import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { effektvinduer } from '#shared/domain/frister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { formatProcent, tekster, visDato } from '#shared/tekster/index.ts';
import { whenText, type Activity, type ListRow, type RecordKind } from '../../registrering/index.ts';

const text = tekster.deltagere.linje;

/** One thing on the line: a stretch of time, or a day (`from` = `to`). */
export interface Mark {
  readonly id: string;
  readonly label: string;
  /** All of it in words, for pointer, keys and ears. */
  readonly words: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Named in the style sheet; a window is a time in which something is due. */
  readonly look: string;
  readonly planned: boolean;
  /** What it opens; null: the person's own record. */
  readonly opens: { readonly kind: RecordKind; readonly id: string } | null;
}

export interface Line {
  readonly title: string;
  readonly marks: readonly Mark[];
}

const own = (id: string, label: string, from: LocalDate, more: Partial<Mark> = {}): Mark => ({
  id,
  label,
  words: text.paaDag(label, visDato(from)),
  from,
  to: from,
  look: 'milestone',
  planned: false,
  opens: null,
  ...more,
});

/** The person's own way: visitation, in the project from to, exit, and when results are due after it (ESF+). */
export function projectLine(d: Deltager, today: LocalDate): Line {
  const marks: Mark[] = [];
  const { visitationDato, optagetDato, afslutningDato } = d;
  if (visitationDato !== null) marks.push(own('visitation', text.visitation, visitationDato));
  if (optagetDato !== null) {
    const to = afslutningDato ?? (today > optagetDato ? today : optagetDato);
    const until = afslutningDato === null ? text.nu : visDato(afslutningDato);
    const words = text.fraTil(text.optaget, visDato(optagetDato), until);
    marks.push(own('optaget', text.optaget, optagetDato, { to, words, look: 'project' }));
  }
  if (afslutningDato !== null) marks.push(...windowsOf(afslutningDato, today));
  return { title: text.projektet, marks };
}

function windowsOf(afslutningDato: LocalDate, today: LocalDate): Mark[] {
  const { fra, fireUger, seksMaaneder } = effektvinduer(afslutningDato);
  return [
    own('afslutning', text.afsluttet, fra),
    own('fire-uger', text.fireUger, fra, {
      to: fireUger,
      words: text.fireUgerOrd(visDato(fireUger)),
      look: 'window',
      planned: fireUger >= today,
    }),
    own('seks-maaneder', text.seksMaaneder, seksMaaneder, {
      words: text.seksMaanederOrd(visDato(seksMaaneder)),
      look: 'due',
      planned: seksMaaneder >= today,
    }),
  ];
}

/** Absence in percent, by tilmelding. */
export type Absence = ReadonlyMap<string, number | null>;

function markOf(activity: Activity, row: ListRow, absence: Absence, today: LocalDate): Mark | null {
  const { kind } = activity;
  const span = kind.span?.(row, 'deltager');
  if (span === undefined || span.from === null) return null;
  const away = absence.get(row.id) ?? null;
  const label = away === null ? span.label : text.medFravaer(span.label, formatProcent(away));
  const running = span.running && span.from <= today ? today : span.from;
  return {
    id: row.id,
    label,
    words: [label, span.status, whenText(span)].filter((part) => part !== null).join(' · '),
    from: span.from,
    to: span.to !== null && span.to > span.from ? span.to : running,
    look: kind.tabel,
    planned: span.planned,
    opens: { kind, id: row.id },
  };
}

/** What hangs on the person and has a date, kind by kind. */
export const activityLines = (
  activities: readonly Activity[],
  absence: Absence,
  today: LocalDate,
): readonly Line[] =>
  activities.map((activity) => ({
    title: activity.title,
    marks: (activity.rows ?? []).flatMap((row) => markOf(activity, row, absence, today) ?? []),
  }));

/** Everything in order of time, for those who would rather read it. */
export const inOrder = (lines: readonly Line[]): readonly (Mark & { readonly title: string })[] =>
  lines
    .flatMap(({ title, marks }) => marks.map((mark) => ({ ...mark, title })))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
