import { useState } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo, useDraft } from '../registrering/index.ts';
import type { Besvaret } from './answers.ts';

const text = tekster.maalgruppe.tjek;

export type Answer = Besvaret['opfyldt'];
type Answers = Readonly<Record<string, Answer>>;

/** Whose visitation, and the criteria of its day. */
export interface Visitation {
  readonly deltagerId: string;
  readonly navn: string;
  readonly kriterier: readonly Besvaret[];
}

/** The table that a checklist is kept under among the drafts; it is opened at its deltager. */
export const TJEKLISTE = 'visitationssvar';

const NOTHING: Answers = {};
const placeOf = ({ deltagerId, navn }: Visitation) => ({
  noegle: `${TJEKLISTE}/${deltagerId}`,
  tabel: 'deltager',
  id: deltagerId,
  given: NOTHING,
  titleOf: () => text.kladde(navn),
});

/** The answers of a draft; anything else that stands there is none. */
const answersIn = (fields: Readonly<Record<string, unknown>>): Answers =>
  Object.entries(fields).reduce<Answers>(
    (all, [id, value]) => (value === null || typeof value === 'boolean' ? { ...all, [id]: value } : all),
    NOTHING,
  );

const answerIn = (answers: Answers, { id, opfyldt }: Besvaret): Answer =>
  Object.hasOwn(answers, id) ? (answers[id] ?? null) : opfyldt;

const changedBy = (answers: Answers, kriterier: readonly Besvaret[]): Besvaret[] =>
  kriterier.filter((k) => answerIn(answers, k) !== k.opfyldt);

/** The answers as they are being given: what was stored, and what was pressed since, which is kept as a draft. */
export function useAnswers(visitation: Visitation) {
  const { deltagerId, kriterier } = visitation;
  const draft = useDraft(placeOf(visitation));
  const [pressed, setPressed] = useState<Answers | null>(null);
  const [busy, setBusy] = useState(false);
  const [savedFrom, setSavedFrom] = useState<readonly Besvaret[] | null>(null);
  // What was saved is shown as pressed until it comes back as stored; then an undo shows too.
  if (savedFrom !== null && savedFrom !== kriterier) {
    setSavedFrom(null);
    setPressed(NOTHING);
  }
  const answers = pressed ?? answersIn(draft.restored?.fields ?? NOTHING);
  const changed = changedBy(answers, kriterier);
  const set = (id: string, answer: Answer): void => {
    const next = { ...answers, [id]: answer };
    setPressed(next);
    draft.onTyped(changedBy(next, kriterier).length === 0 ? null : { fields: next, heads: {} });
  };
  const save = async (): Promise<void> => {
    if (busy || changed.length === 0) return;
    setBusy(true);
    try {
      const svar = changed.map((k) => ({ kriteriumId: k.id, opfyldt: answerIn(answers, k) }));
      const { handling } = await call('maalgruppe.answer', { deltagerId, svar });
      setSavedFrom(kriterier);
      draft.drop();
      toastWithUndo(text.gemt, handling);
    } catch (error) {
      showErrorToast(error);
    } finally {
      setBusy(false);
    }
  };
  const discard = (): void => {
    setPressed(NOTHING);
    draft.drop();
  };
  const answerTo = (k: Besvaret): Answer => answerIn(answers, k);
  return { answerTo, set, save, discard, dirty: changed.length > 0, busy, draft };
}
