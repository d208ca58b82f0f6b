import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { shell, useTask } from '../../service/index.ts';
import { download, errorCode, showToast } from '../../ui/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type ExportResult = OutputOf<'eksport.skema'>;

/** Asks where to (desktop) or downloads (browser); shows progress, can be stopped. */
export function useExport() {
  const task = useTask('eksport.skema');
  const [result, setResult] = useState<ExportResult | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (dato: string): Promise<void> => {
    setResult(null);
    setError(null);
    try {
      const name = tekster.eksport.filnavn.foreloebig(dato);
      const sti = (await shell?.saveFile({ title: tekster.eksport.gemTitel, name, kind: 'xlsx' })) ?? null;
      if (shell !== null && sti === null) return;
      const made = await task.run({ dato, ...(sti === null ? {} : { sti }) });
      if (made.bytes !== null) download(made.bytes, made.filnavn, XLSX);
      setResult(made);
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: tekster.eksport.afbrudt });
      else setError(failure);
    }
  };
  return { run, cancel: task.cancel, running: task.running, progress: task.progress, result, error };
}
