import { useMemo, useRef, useState } from 'react';
import { LISTEDE } from '#shared/domain/register.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call } from '../../../service/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import type { Rows, Selection } from '../../../ui/table/index.ts';
import type { ListInput, ListRow } from '../operationer.ts';
import { allChosen, NOTHING_CHOSEN, stretched, toggled, type Chosen } from './selection.ts';

type Listet = (typeof LISTEDE)[number];
export const isListet = (tabel: string): tabel is Listet => (LISTEDE as readonly string[]).includes(tabel);

const words = { all: tekster.lister.vaelgAlle, row: tekster.lister.vaelgRaekke } as const;

/** Ids of a part of the list, or of all of it, in its order. */
const findIds = async (tabel: string, input: ListInput, part: ListInput = {}): Promise<readonly string[]> => {
  if (!isListet(tabel)) return [];
  const { filter, mellem, udfyldt, ids, ...rest } = { ...input, ...part };
  const liste = {
    ...rest,
    ...(filter ? { filter: { ...filter } } : {}),
    ...(mellem ? { mellem: { ...mellem } } : {}),
    ...(udfyldt ? { udfyldt: [...udfyldt] } : {}),
    ...(ids ? { ids: [...ids] } : {}),
  };
  return (await call('registrering.findIds', { tabel, liste })).ids;
};

/** The rows chosen in a list. They stay chosen while one searches for more. */
export function useSelection(tabel: string, input: ListInput, rows: Rows<ListRow>) {
  const list = JSON.stringify(input);
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const asked = useRef(0);
  /** Of answers that come late, only the last counts. */
  const when = (
    found: Promise<readonly string[]>,
    then: (c: Chosen, ids: readonly string[]) => Chosen,
  ): void => {
    asked.current += 1;
    const mine = asked.current;
    found.then((ids) => mine === asked.current && setChosen((c) => then(c, ids)), showErrorToast);
  };
  const idsBetween = (low: number, high: number): Promise<readonly string[]> => {
    const known = Array.from({ length: high - low + 1 }, (_, i) => rows.at(low + i)?.id);
    return known.every((id) => id !== undefined)
      ? Promise.resolve(known)
      : findIds(tabel, input, { spring: low, graense: high - low + 1 });
  };
  const set = (next: (c: Chosen) => Chosen): void => {
    asked.current += 1;
    setChosen(next);
  };
  return {
    ids: useMemo(() => [...chosen.ids], [chosen.ids]),
    all: chosen.allOf === list && chosen.ids.size > 0,
    count: chosen.ids.size,
    words,
    has: (row: ListRow) => chosen.ids.has(row.id),
    toggle: (index: number) => {
      const row = rows.at(index);
      if (row !== undefined) set((c) => toggled(c, row.id, index));
    },
    extend: (index: number, from: number) => {
      const anchor = chosen.anchor ?? from;
      const stretch = idsBetween(Math.min(anchor, index), Math.max(anchor, index));
      when(stretch, (c, ids) => stretched(c, anchor, ids));
    },
    selectAll: () => when(findIds(tabel, input), (c, ids) => allChosen(c, ids, list)),
    clear: () => set(() => NOTHING_CHOSEN),
  } satisfies Omit<Selection<ListRow>, 'copy'> & { ids: readonly string[] };
}
