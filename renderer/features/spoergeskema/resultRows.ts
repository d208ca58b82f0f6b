import type { OutputOf } from '#shared/contract/index.ts';
import {
  laesninger,
  proevOplystProcent,
  svarPaa,
  type Svar,
  type Top,
} from '#shared/domain/spoergeskema/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { toTsv, type Segment } from '../../ui/index.ts';

const { spoergeskema: text } = tekster;

export type Resultater = OutputOf<'spoergeskema.results'>;
export type Spoergsmaalsvar = Resultater['spoergsmaal'][number];

/** The scale that the answers are told on. */
export type Scale = Pick<Resultater, 'skala' | 'trin'>;

const TONES: Readonly<Record<Svar, Segment['tone']>> = {
  helt: 0,
  nogen_grad: 1,
  lidt: 2,
  nej: 3,
  femte: 5,
  ved_ikke: 4,
};

/** The steps of the scale with their tone, for the words beside the bars. */
export const legendOf = ({ skala, trin }: Scale): { svar: Svar; tone: Segment['tone']; label: string }[] =>
  svarPaa(trin).map((svar) => ({ svar, tone: TONES[svar], label: text.svarord(skala, svar) }));

/** The shares that are shown, each with its name and whose it is. */
export const sharesOf = ({ skala, trin }: Scale): { top: Top; name: string; explained: string }[] =>
  laesninger(trin).map((top) => ({
    top,
    name: text.resultat.top(top),
    explained: text.resultat.topForklaret(skala, top),
  }));

export const shareOf = (q: Spoergsmaalsvar, top: Top): number | null => q[`top${top}`];

/** The parts of a question's bar: what is shown by itself, and what is only told together, in the scale's order. */
export function segmentsOf(
  { antal, samlet }: Pick<Spoergsmaalsvar, 'antal' | 'samlet'>,
  scale: Scale,
): Segment[] {
  const together = (svar: readonly Svar[]): string =>
    svar.map((s) => text.svarordKort(scale.skala, s)).join(' + ');
  return legendOf(scale).flatMap(({ svar, tone, label: word }): Segment[] => {
    const value = antal[svar] ?? null;
    if (value !== null) return [{ key: svar, value, tone, label: `${word}: ${formatHeltal(value)}` }];
    const group = samlet.find((s) => s.svar[0] === svar);
    if (group === undefined) return [];
    const label = text.resultat.samlet(together(group.svar), group.antal);
    return [{ key: svar, value: group.antal, tone: 'hidden', label }];
  });
}

export const barWords = (q: Spoergsmaalsvar, scale: Scale): string[] =>
  segmentsOf(q, scale)
    .filter((s) => s.value > 0)
    .map((s) => s.label);

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
export function statementOf(q: Spoergsmaalsvar, scale: Scale): Statement | null {
  const { oplystProcent, oplystN } = q;
  if (oplystProcent === null) return null;
  const { proevet, forskel, oplystUdenN } = text.resultat;
  const tried = oplystN === null ? null : proevOplystProcent(oplystProcent, oplystN);
  const against = sharesOf(scale).flatMap(({ top, name }) => {
    const counted = shareOf(q, top);
    return counted === null ? [] : [forskel(name, oplystProcent, counted)];
  });
  const first = tried === null || oplystN === null ? oplystUdenN : proevet(oplystProcent, oplystN, tried);
  return { possible: tried?.mulig ?? null, words: [first, ...against].join(' · ') };
}

/** The results as text between tabs, as a spreadsheet takes it. */
export function asTable(skema: Resultater): string {
  const r = text.resultat;
  const [legend, shares] = [legendOf(skema), sharesOf(skema)];
  const words = [...legend.map(({ label }) => label), ...shares.map(({ name }) => name)];
  const head = [r.spoergsmaal, r.n, ...words, r.oplyst, r.oplystN];
  const rows = skema.spoergsmaal.map((q) => [
    q.tekst,
    String(q.n),
    ...legend.map(({ svar }) => String(q.antal[svar] ?? r.skjult)),
    ...shares.map(({ top }) => percentOrHidden(q.n, shareOf(q, top))),
    q.oplystProcent === null ? '' : formatProcent(q.oplystProcent),
    q.oplystN === null ? '' : String(q.oplystN),
  ]);
  return toTsv({ headers: head, rows: rows.map((row) => row.map((value) => ({ kind: 'text', value }))) });
}
