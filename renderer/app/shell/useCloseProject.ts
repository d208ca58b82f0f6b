import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { flushDrafts } from '../../features/registrering/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast, showToast } from '../../ui/index.ts';

const ID = 'luk';

/** Closes the project; the service takes and verifies a backup first. */
export function useCloseProject(): { close: () => void; closing: boolean } {
  const [closing, setClosing] = useState(false);
  const close = useCallback(() => {
    // What could be taken back from a toast cannot be any more.
    notifications.clean();
    showToast({ id: ID, message: tekster.menu.lukker });
    setClosing(true);
    flushDrafts()
      .then(() => call('projekt.close', {}))
      .then(({ backup }) =>
        showToast({ id: ID, message: backup === null ? tekster.menu.lukket : tekster.menu.lukketMedKopi }),
      )
      .catch(showErrorToast)
      .finally(() => setClosing(false));
  }, []);
  return { close, closing };
}
