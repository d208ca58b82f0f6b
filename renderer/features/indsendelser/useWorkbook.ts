import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call, shell, useTask } from '../../service/index.ts';
import { download, errorCode, showToast } from '../../ui/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Made = Omit<OutputOf<'eksport.indsendelse'>, 'bytes'>;

/** The workbook of a closed submission: where to (desktop) or downloaded; the first one's SHA-256 is kept. */
export function useWorkbook(id: string, periode: { readonly nr: number; readonly til: string }) {
  const task = useTask('eksport.indsendelse');
  const { skrivebeskyttet } = useSession();
  const [made, setMade] = useState<Made | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setMade(null);
    setError(null);
    try {
      const name = tekster.eksport.filnavn.lukket(periode.nr, periode.til);
      const sti = (await shell?.saveFile({ title: tekster.eksport.gemTitel, name, kind: 'xlsx' })) ?? null;
      if (shell !== null && sti === null) return;
      const { bytes, ...file } = await task.run({ id, ...(sti === null ? {} : { sti }) });
      if (bytes !== null) download(bytes, file.filnavn, XLSX);
      if (!skrivebeskyttet) await call('indsendelser.noteExport', { id, sha256: file.sha256 });
      setMade(file);
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: tekster.eksport.afbrudt });
      else setError(failure);
    }
  };
  return { run, cancel: task.cancel, running: task.running, progress: task.progress, made, error };
}
