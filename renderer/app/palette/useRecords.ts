import { useDebouncedValue } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { kommunenavn } from '#shared/domain/kodelister/index.ts';
import { tabelnavn } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { pathTo } from '../paths.ts';
import type { PaletteItem } from './items.ts';

const MAX_HITS = 12;
const WAIT_MS = 90;

type Remember = (item: Pick<PaletteItem, 'id' | 'kind' | 'label' | 'under'> & { path: string }) => void;

/** Records as one types; an empty field asks nothing. */
export function useFoundRecords(typed: string, remember: Remember) {
  const [, navigate] = useLocation();
  const [tekst] = useDebouncedValue(typed.trim(), WAIT_MS);
  const hits = useOperation(
    'projekt.search',
    { tekst, graense: MAX_HITS },
    { enabled: tekst !== '', keepPrevious: true },
  );
  const fund = tekst === '' ? [] : (hits.data?.fund ?? []);
  const records = fund.flatMap(({ tabel, id, navn, under }): PaletteItem[] => {
    const path = pathTo(tabel, id);
    if (path === null) return [];
    const item = {
      id: `${tabel}/${id}`,
      kind: tabelnavn(tabel),
      label: navn,
      under: kommunenavn(under),
    };
    const run = (): void => {
      remember({ ...item, path });
      navigate(path);
    };
    return [{ ...item, group: 'poster', run }];
  });
  // What is found for what stands there now, not for the letters before.
  const answered = tekst === typed.trim() && (tekst === '' || (!hits.isFetching && !hits.isPlaceholderData));
  return { records, answered };
}
