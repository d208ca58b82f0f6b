import { tekster } from '#shared/tekster/index.ts';
import { shell } from '../service/index.ts';
import { download, showToast } from '../ui/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Made {
  readonly filnavn: string;
  /** Null where the service wrote the file itself. */
  readonly bytes: Uint8Array | null;
}

/**
 * Asks where to (desktop) or downloads (browser). `make` gives the bytes, or writes the file where it is told one.
 * Null where nobody chose a place.
 */
export async function saveWorkbook<M extends Made>(
  name: string,
  make: (where: { sti?: string }) => Promise<M>,
  title: string = tekster.eksport.gemTitel,
): Promise<M | null> {
  const sti = (await shell?.saveFile({ title, name, kind: 'xlsx' })) ?? null;
  if (shell !== null && sti === null) return null;
  const made = await make(sti === null ? {} : { sti });
  if (made.bytes !== null) download(made.bytes, made.filnavn, XLSX);
  return made;
}

/** The file is written whole or not at all. */
export const sayStopped = (): void => showToast({ message: tekster.eksport.afbrudt });
