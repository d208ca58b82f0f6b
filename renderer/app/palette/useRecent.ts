import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { useKeptView } from '../useKeptView.ts';
import type { PaletteItem } from './items.ts';

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
  const { stored, save } = useKeptView('palet');
  const list = useMemo(() => {
    const read = kept.safeParse(stored);
    return read.success ? read.data.seneste : [];
  }, [stored]);
  const remember = (item: Kept): void =>
    save({ seneste: [item, ...list.filter((k) => k.id !== item.id)].slice(0, MOST) });
  const recent = list.map(({ path, ...item }): PaletteItem => ({
    ...item,
    group: 'seneste',
    run: () => navigate(path),
  }));
  return { recent, remember };
}
