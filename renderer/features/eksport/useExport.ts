import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { sayStopped, saveWorkbook } from '../../app/workbookFile.ts';
import { useTask } from '../../service/index.ts';
import { useOutcome } from '../../ui/index.ts';

export type ExportResult = OutputOf<'eksport.skema'>;

/** The workbook of a day as it counts now; shows progress, can be stopped. */
export function useExport() {
  const task = useTask('eksport.skema');
  const { result, error, attempt } = useOutcome<ExportResult>(sayStopped);
  const run = (dato: string): Promise<void> =>
    attempt(() =>
      saveWorkbook(tekster.eksport.filnavn.foreloebig(dato), (where) => task.run({ dato, ...where })),
    );
  return { ...task, run, result, error };
}
