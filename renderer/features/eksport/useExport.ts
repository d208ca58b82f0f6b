import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { shell, useTask } from '../../service/index.ts';
import { errorCode, showToast } from '../../ui/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type ExportResult = OutputOf<'eksport.skema'>;

/** Where there is no save dialog, the browser's own download takes the bytes. */
function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Asks where to (desktop) or downloads (browser); shows progress, can be stopped. */
export function useExport() {
  const task = useTask('eksport.skema');
  const [result, setResult] = useState<ExportResult | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (dato: string): Promise<void> => {
    setResult(null);
    setError(null);
    try {
      const name = tekster.eksport.filnavn(dato);
      const sti = (await shell?.saveFile({ title: tekster.eksport.gemTitel, name, kind: 'xlsx' })) ?? null;
      if (shell !== null && sti === null) return;
      const made = await task.run({ dato, ...(sti === null ? {} : { sti }) });
      if (made.bytes !== null) download(made.bytes, made.filnavn);
      setResult(made);
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: tekster.eksport.afbrudt });
      else setError(failure);
    }
  };
  return { run, cancel: task.cancel, running: task.running, progress: task.progress, result, error };
}
