import { MAX_ROWS } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { copyTable, showErrorToast, showToast } from '../../../ui/index.ts';
import type { ListColumn } from '../cells.tsx';
import { listRecords, type ListInput, type Registreret } from '../operationer.ts';

const text = tekster.lister;

/** Puts the chosen rows on the clipboard as the list shows them: its columns, its order, CPR masked. */
export async function copyRows(
  tabel: Registreret,
  columns: readonly ListColumn[],
  ids: readonly string[],
  sorter: ListInput['sorter'],
): Promise<void> {
  try {
    const { raekker } = await listRecords(tabel, {
      ids,
      graense: MAX_ROWS,
      ...(sorter === undefined ? {} : { sorter }),
    });
    const done = copyTable({
      headers: columns.map((c) => c.header),
      rows: raekker.map((row) => columns.map((c) => c.clip(row))),
    });
    showToast({ id: 'kopier', message: done ? text.kopieret(raekker.length) : text.kopieringFejlede });
  } catch (error) {
    showErrorToast(error);
  }
}
