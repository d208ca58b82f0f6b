import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import type { Spoergsmaalsvar } from './resultRows.ts';

const text = tekster.spoergeskema.ret;

/** Says that it is done and offers to take it back; false when it was refused. */
async function done(command: Promise<{ handling: string }>, message: string): Promise<boolean> {
  try {
    toastWithUndo(message, (await command).handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

export const saveQuestion = (
  { id, nr }: Spoergsmaalsvar,
  part: { readonly tekst: string } | { readonly gruppe: string | null },
): Promise<boolean> => done(call('spoergeskema.updateSpoergsmaal', { id, ...part }), text.gemt(nr));

export function addQuestion(
  spoergeskemaId: string,
  questions: readonly Spoergsmaalsvar[],
  tekst: string,
): Promise<boolean> {
  const last = questions.at(-1);
  const nr = Math.max(0, ...questions.map((q) => q.nr)) + 1;
  const felter = { spoergeskemaId, nr, tekst, gruppe: last?.gruppe ?? null };
  return done(call('spoergeskema.createSpoergsmaal', felter), text.tilfoejet);
}

export const deleteQuestion = (id: string): Promise<boolean> =>
  done(call('spoergeskema.deleteSpoergsmaal', { id }), text.slettet);

export const saveScale = (id: string, skala: readonly string[]): Promise<boolean> =>
  done(call('spoergeskema.update', { id, skala: [...skala] }), text.skalaGemt);

/** Moves a question up (-1) or down (1). */
export function moveQuestion(
  id: string,
  questions: readonly Spoergsmaalsvar[],
  from: number,
  step: -1 | 1,
): Promise<boolean> {
  const ids = questions.map((q) => q.id);
  const [moved, other] = [ids[from], ids[from + step]];
  if (moved === undefined || other === undefined) return Promise.resolve(false);
  const raekkefoelge = ids.with(from, other).with(from + step, moved);
  return done(call('spoergeskema.reorder', { id, raekkefoelge }), text.flyttet);
}
