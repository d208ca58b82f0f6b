import { shell } from '../service/index.ts';
import { download, showErrorToast, showToast } from '../ui/index.ts';

interface Answer {
  readonly antal: number;
  readonly filnavn: string;
  readonly bytes: Uint8Array | null;
}

interface Words {
  readonly ingen: string;
  readonly gemTitel: string;
  readonly gemt: (antal: number) => string;
}

/**
 * Asks where to (desktop) or downloads (browser), and says what the file holds. `ask` gives the bytes, or writes
 * the file where it is told one.
 */
export async function saveCalendarFile(
  ask: (where: { sti?: string }) => Promise<Answer>,
  words: Words,
): Promise<void> {
  try {
    const { antal, bytes, filnavn } = await ask({});
    if (antal === 0 || bytes === null) {
      showToast({ message: words.ingen });
      return;
    }
    if (shell === null) download(bytes, filnavn, 'text/calendar');
    else {
      const sti = await shell.saveFile({ title: words.gemTitel, name: filnavn, kind: 'ics' });
      if (sti === null) return;
      await ask({ sti });
    }
    showToast({ message: words.gemt(antal) });
  } catch (error) {
    showErrorToast(error);
  }
}
