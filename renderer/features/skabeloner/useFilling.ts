import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { shell, useTask } from '../../service/index.ts';
import { download, errorCode, showToast } from '../../ui/index.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type Filled = OutputOf<'skabeloner.fill'>;
export type Kilde = InputOf<'skabeloner.fill'>['kilde'];

/** Asks where to (desktop) or downloads (browser); can be stopped, and writes the file whole or not at all. */
export function useFilling(id: string) {
  const task = useTask('skabeloner.fill');
  const [result, setResult] = useState<Filled | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (kilde: Kilde, name: string): Promise<void> => {
    setResult(null);
    setError(null);
    try {
      const title = tekster.skabeloner.gemTitel;
      const sti = (await shell?.saveFile({ title, name, kind: 'xlsx' })) ?? null;
      if (shell !== null && sti === null) return;
      const made = await task.run({ id, kilde, ...(sti === null ? {} : { sti }) });
      if (made.bytes !== null) download(made.bytes, made.filnavn, XLSX);
      setResult(made);
    } catch (failure) {
      if (errorCode(failure) === 'afbrudt') showToast({ message: tekster.eksport.afbrudt });
      else setError(failure);
    }
  };
  const forget = (): void => {
    setResult(null);
    setError(null);
  };
  return { ...task, run, result, error, forget };
}
