import type { OutputOf } from '#shared/contract/index.ts';
import { proevOplystProcent, SVARSKALA, type Svar } from '#shared/domain/spoergeskema/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import type { Segment } from '../../ui/index.ts';

const { spoergeskema: text } = tekster;

export type Resultater = OutputOf<'spoergeskema.results'>;
export type Spoergsmaalsvar = Resultater['spoergsmaal'][number];

const TONES = { helt: 0, nogen_grad: 1, lidt: 2, nej: 3, ved_ikke: 4 } as const satisfies Record<
  Svar,
  Segment['tone']
>;

/** The steps of the scale with their tone, for the words beside the bars. */
export const LEGEND = SVARSKALA.map((svar) => ({ svar, tone: TONES[svar], label: text.skala[svar] }));

const together = (svar: readonly Svar[]): string => svar.map((s) => text.skalaKort[s]).join(' + ');

/** The parts of a question's bar: what is shown by itself, and what is only told together, in the scale's order. */
export function segmentsOf({ antal, samlet }: Pick<Spoergsmaalsvar, 'antal' | 'samlet'>): Segment[] {
  return SVARSKALA.flatMap((svar): Segment[] => {
    const value = antal[svar] ?? null;
    if (value !== null)
      return [{ key: svar, value, tone: TONES[svar], label: `${text.skala[svar]}: ${formatHeltal(value)}` }];
    const group = samlet.find((s) => s.svar[0] === svar);
    if (group === undefined) return [];
    const label = text.resultat.samlet(together(group.svar), group.antal);
    return [{ key: svar, value: group.antal, tone: 'hidden', label }];
  });
}

export const barWords = (q: Spoergsmaalsvar): string =>
  segmentsOf(q)
    .filter((s) => s.value > 0)
    .map((s) => s.label)
    .join(', ');

export const percentOrHidden = (n: number, percent: number | null): string =>
  percent !== null ? formatProcent(percent) : n === 0 ? tekster.faelles.intet : text.resultat.skjult;

/** The questions under the report's tables, each group where its first question stands. */
export function groupsOf(questions: readonly Spoergsmaalsvar[]): [string, Spoergsmaalsvar[]][] {
  return [...Map.groupBy(questions, (q) => text.tabel(q.gruppe))];
}

export interface Statement {
  readonly possible: boolean | null;
  readonly words: string;
}

/** What a report states for a question, held against what can be and what is counted. */
export function statementOf({ oplystProcent, oplystN, top2, top3 }: Spoergsmaalsvar): Statement | null {
  if (oplystProcent === null) return null;
  const { proevet, forskel, oplystUdenN } = text.resultat;
  const tried = oplystN === null ? null : proevOplystProcent(oplystProcent, oplystN);
  const against = [
    top2 === null ? [] : [forskel(text.resultat.top2, oplystProcent, top2)],
    top3 === null ? [] : [forskel(text.resultat.top3, oplystProcent, top3)],
  ].flat();
  const first = tried === null || oplystN === null ? oplystUdenN : proevet(oplystProcent, oplystN, tried);
  return { possible: tried?.mulig ?? null, words: [first, ...against].join(' · ') };
}

/** The results as text between tabs, as a spreadsheet takes it. */
export function asTable({ spoergsmaal }: Resultater): string {
  const r = text.resultat;
  const head = [
    r.spoergsmaal,
    r.n,
    ...SVARSKALA.map((s) => text.skala[s]),
    r.top2,
    r.top3,
    r.oplyst,
    r.oplystN,
  ];
  const rows = spoergsmaal.map((q) => [
    q.tekst,
    String(q.n),
    ...SVARSKALA.map((s) => String(q.antal[s] ?? r.skjult)),
    percentOrHidden(q.n, q.top2),
    percentOrHidden(q.n, q.top3),
    q.oplystProcent === null ? '' : formatProcent(q.oplystProcent),
    q.oplystN === null ? '' : String(q.oplystN),
  ]);
  const clean = (cell: string): string => cell.replaceAll(/\s+/g, ' ').replace(/^[=+\-@]/, "'$&");
  return [head, ...rows].map((row) => row.map(clean).join('\t')).join('\r\n');
}
