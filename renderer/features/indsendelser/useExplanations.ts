import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { KONTROLPUNKTER, LUKNING, type Kontrolpunkt } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useDraft } from '../registrering/index.ts';

const { indsendelser: text } = tekster;

export type Punkt = OutputOf<'indsendelser.check'>['punkter'][number];
export type Forklaringer = Partial<Record<Kontrolpunkt, string>>;

const NOTHING = {};

/** The explanations as they stand in a draft; anything else that stands there is none. */
const explanationsIn = (fields: Readonly<Record<string, unknown>>): Forklaringer =>
  Object.fromEntries(
    KONTROLPUNKTER.flatMap((kode) => {
      const words = fields[kode];
      return typeof words === 'string' ? [[kode, words] as const] : [];
    }),
  );

export interface ClosedPeriode {
  readonly id: string;
  readonly nr: number;
}

/** What is typed at the points of a periode, kept as a draft until it is closed. */
export function useExplanations({ id, nr }: ClosedPeriode) {
  const titleOf = (): string => text.lukTitel(nr);
  const draft = useDraft({ noegle: `${LUKNING}/${id}`, tabel: LUKNING, id, given: NOTHING, titleOf });
  const [typed, setTyped] = useState<Forklaringer | null>(null);
  const forklaringer = typed ?? explanationsIn(draft.restored?.fields ?? NOTHING);
  const explain = (kode: Kontrolpunkt, ord: string): void => {
    const next = { ...forklaringer, [kode]: ord };
    setTyped(next);
    const some = Object.values(next).some((words) => words.trim() !== '');
    draft.onTyped(some ? { fields: next, heads: {} } : null);
  };
  const discard = (): void => {
    setTyped(NOTHING);
    draft.drop();
  };
  return { draft, forklaringer, explain, discard };
}

/** Only what is asked for: an explanation of a point that became green meanwhile is not sent. */
export function givenFor(punkter: readonly Punkt[], forklaringer: Forklaringer): Forklaringer {
  const given = punkter.flatMap(({ kode, antal }) => {
    const words = forklaringer[kode]?.trim() ?? '';
    return antal > 0 && words !== '' ? [[kode, words] as const] : [];
  });
  return Object.fromEntries(given);
}
