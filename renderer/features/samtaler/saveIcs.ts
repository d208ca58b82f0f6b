import type { InputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call, shell } from '../../service/index.ts';
import { download, showErrorToast, showToast } from '../../ui/index.ts';

const text = tekster.samtaler.ics;

/** Asks where to (desktop) or downloads (browser), and says what the file holds. */
export async function saveIcs(which: Pick<InputOf<'samtaler.ics'>, 'id' | 'mine' | 'fra'>): Promise<void> {
  try {
    const { antal, bytes, filnavn } = await call('samtaler.ics', which);
    if (antal === 0 || bytes === null) {
      showToast({ message: text.ingen });
      return;
    }
    if (shell === null) download(bytes, filnavn, 'text/calendar');
    else {
      const sti = await shell.saveFile({
        title: text.gemTitel,
        name: filnavn,
        kind: 'ics',
      });
      if (sti === null) return;
      await call('samtaler.ics', { ...which, sti });
    }
    showToast({ message: text.gemt(antal) });
  } catch (error) {
    showErrorToast(error);
  }
}
