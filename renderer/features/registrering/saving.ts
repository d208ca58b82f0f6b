import { OperationError } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';
import { countsInWords, describeHandling } from './handling.ts';

const { faelles } = tekster;

/** One at a time: the toast that stands is about what was done last. */
const TOAST = 'registrering';

/** What is in the way of a deletion or an undo, when that is why it was refused. */
export function belongings(error: unknown): string | null {
  if (!(error instanceof OperationError) || error.error.code !== 'har_tilhoerende') return null;
  return countsInWords(error.error.detail ?? {});
}

interface UndoQuestion {
  readonly belongings: string;
  readonly goOn: () => void;
}

let ask: ((question: UndoQuestion) => void) | null = null;

/** The dialog is asked when an undo would leave others pointing at nothing. */
export function onUndoQuestion(listener: (question: UndoQuestion) => void): () => void {
  ask = listener;
  return () => {
    if (ask === listener) ask = null;
  };
}

/** Takes one handling back, as the toast's "Fortryd" promises. */
export async function undoHandling(handling: string, medTilhoerende = false): Promise<void> {
  try {
    const { hvad, efterladt } = await call('revision.undo', { handling, medTilhoerende });
    const [first] = efterladt;
    const what = describeHandling(hvad);
    showToast({
      id: TOAST,
      message:
        first === undefined
          ? faelles.fortrudt(what)
          : faelles.fortrudtMedRest(what, efterladt.length, first.bruger),
      action: { label: faelles.gentag, run: () => void redoLast() },
    });
  } catch (error) {
    const others = belongings(error);
    if (others === null || ask === null) showErrorToast(error);
    else ask({ belongings: others, goOn: () => void undoHandling(handling, true) });
  }
}

/** Brings back what was taken back last, as long as nothing new was written. */
export async function redoLast(): Promise<void> {
  try {
    const { hvad, handling } = await call('revision.redo', {});
    toastWithUndo(faelles.gentaget(describeHandling(hvad)), handling);
  } catch (error) {
    showErrorToast(error);
  }
}

/** Says that something is saved or deleted, and how to take it back. */
export function toastWithUndo(message: string, handling: string): void {
  showToast({
    id: TOAST,
    message,
    ...(handling === ''
      ? {}
      : { action: { label: faelles.fortryd, run: () => void undoHandling(handling) } }),
  });
}
