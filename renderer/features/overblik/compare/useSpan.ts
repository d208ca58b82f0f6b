import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';

export type CompareInput = InputOf<'overblik.compare'>;
type Closing = OutputOf<'indsendelser.list'>['perioder'][number]['indsendelser'][number];

/** A closed submission that one can compare with, newest first. */
export interface Submission {
  readonly id: string;
  readonly nr: number;
  readonly dato: string;
  readonly genaabnet: boolean;
}

export interface Span {
  readonly submissions: readonly Submission[];
  /** Id of a submission; null = a day. */
  readonly from: string | null;
  readonly fromDay: string;
  readonly to: string;
  readonly today: string;
  /** False when the second day lies before the first. */
  readonly inOrder: boolean;
  /** What to ask for; null until it is known what there is, and while the days are not in order. */
  readonly input: CompareInput | null;
  readonly set: (part: Partial<Chosen>) => void;
}

interface Chosen {
  /** Undefined = not chosen yet: the last closed submission, or else the last period's end. */
  readonly from: string | null | undefined;
  readonly fromDay: string | undefined;
  readonly to: string;
}

const submissionOf = (nr: number, { id, dato, genaabnetTid }: Closing): Submission => ({
  id,
  nr,
  dato,
  genaabnet: genaabnetTid !== null,
});

/** The two sides: by default the last closed submission and today. */
export function useSpan(): Span {
  const today = useToday();
  const list = useOperation('indsendelser.list', {});
  const [chosen, setChosen] = useState<Chosen>({ from: undefined, fromDay: undefined, to: today });
  const perioder = list.data?.perioder ?? [];
  const submissions = perioder
    .flatMap((p) => p.indsendelser.map((i) => submissionOf(p.periode.nr, i)))
    .toSorted((a, b) => (a.dato < b.dato ? 1 : -1));
  const closed = submissions.find((s) => !s.genaabnet && s.dato <= today);
  const ended = perioder.map((p) => p.periode.til).filter((til) => til < today);
  const from = chosen.from === undefined ? (closed?.id ?? null) : chosen.from;
  const fromDay = chosen.fromDay ?? ended.toSorted().at(-1) ?? today;
  const start = submissions.find((s) => s.id === from)?.dato ?? fromDay;
  const inOrder = start <= chosen.to;
  const foer: CompareInput['foer'] = from === null ? { dato: fromDay } : { indsendelse: from };
  const input = list.data === undefined || !inOrder ? null : { foer, nu: chosen.to };
  const set = (part: Partial<Chosen>): void => setChosen((old) => ({ ...old, ...part }));
  return { submissions, from, fromDay, to: chosen.to, today, inOrder, input, set };
}
