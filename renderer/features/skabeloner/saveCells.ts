import type { InputOf } from '#shared/contract/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';

/** Decides what some cells take, as one handling; false when it was refused. */
export async function saveCells(
  id: string,
  celler: InputOf<'skabeloner.map'>['celler'],
  message: string,
): Promise<boolean> {
  try {
    const { handling } = await call('skabeloner.map', { id, celler });
    toastWithUndo(message, handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}
