import { useCallback } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';

/** Closes the project; the service takes and verifies a backup first. */
export function useCloseProject(): { close: () => void; closing: boolean } {
  const { mutate, isPending } = useCommand('projekt.close');
  const close = useCallback(() => {
    showToast({ id: 'luk', message: tekster.menu.lukker });
    mutate({}, { onError: showErrorToast });
  }, [mutate]);
  return { close, closing: isPending };
}
