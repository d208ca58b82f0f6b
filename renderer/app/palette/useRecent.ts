import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { useSession } from '../session.ts';
import type { PaletteItem } from './items.ts';

const VIEW = 'palet';
const MOST = 6;

const kept = z.object({
  seneste: z.array(
    z.object({ id: z.string(), kind: z.string(), label: z.string(), under: z.string(), path: z.string() }),
  ),
});
type Kept = z.infer<typeof kept>['seneste'][number];

/** Records that this user opened from the palette last, kept with the project (encrypted, as the rest). */
export function useRecent() {
  const [, navigate] = useLocation();
  const { skrivebeskyttet } = useSession();
  const saved = useOperation('visninger.list', {});
  const [opened, setOpened] = useState<readonly Kept[] | null>(null);
  const stored = useMemo(() => {
    const read = kept.safeParse(saved.data?.visninger.find((v) => v.navn === VIEW)?.indhold);
    return read.success ? read.data.seneste : [];
  }, [saved.data]);
  const list = opened ?? stored;
  const remember = (item: Kept): void => {
    const seneste = [item, ...list.filter((k) => k.id !== item.id)].slice(0, MOST);
    setOpened(seneste);
    if (skrivebeskyttet) return;
    call('visninger.save', { navn: VIEW, indhold: { seneste } }).catch(showErrorToast);
  };
  const recent = list.map(({ path, ...item }): PaletteItem => ({
    ...item,
    group: 'seneste',
    run: () => navigate(path),
  }));
  return { recent, remember };
}
