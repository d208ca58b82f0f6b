import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { sayStopped, saveWorkbook } from '../../app/workbookFile.ts';
import { call, useTask } from '../../service/index.ts';
import { useOutcome } from '../../ui/index.ts';

/** The workbook of a closed submission; the SHA-256 of the first one is kept. */
export function useWorkbook(id: string, periode: { readonly nr: number; readonly til: string }) {
  const task = useTask('eksport.indsendelse');
  const { skrivebeskyttet } = useSession();
  const { result, error, attempt } = useOutcome<OutputOf<'eksport.indsendelse'>>(sayStopped);
  const name = tekster.eksport.filnavn.lukket(periode.nr, periode.til);
  const run = (): Promise<void> =>
    attempt(async () => {
      const made = await saveWorkbook(name, (where) => task.run({ id, ...where }));
      if (made !== null && !skrivebeskyttet)
        await call('indsendelser.noteExport', { id, sha256: made.sha256 });
      return made;
    });
  return { ...task, run, made: result, error };
}
