import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { sayStopped, saveWorkbook } from '../../app/workbookFile.ts';
import { useTask } from '../../service/index.ts';
import { useOutcome } from '../../ui/index.ts';

export type Filled = OutputOf<'skabeloner.fill'>;
export type Kilde = InputOf<'skabeloner.fill'>['kilde'];

/** The template with its values; can be stopped, and writes the file whole or not at all. */
export function useFilling(id: string) {
  const task = useTask('skabeloner.fill');
  const { attempt, ...outcome } = useOutcome<Filled>(sayStopped);
  const run = (kilde: Kilde, name: string): Promise<void> =>
    attempt(() =>
      saveWorkbook(name, (where) => task.run({ id, kilde, ...where }), tekster.skabeloner.gemTitel),
    );
  return { ...task, ...outcome, run };
}
