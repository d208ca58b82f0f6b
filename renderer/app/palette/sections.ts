import { rang, rangordnet } from '#shared/domain/soegning/index.ts';
import type { PaletteGroup, PaletteItem, PaletteSection } from './items.ts';

/** Of screens and of actions, no more than these. */
const MOST = 6;

const sectionOf = (group: PaletteGroup, items: readonly PaletteItem[]): PaletteSection[] =>
  items.length === 0 ? [] : [{ group, items }];

const sought = (item: PaletteItem) => ({ item, label: item.soeges ?? item.label, ord: item.ord ?? '' });

// Records were found by numbers too, which their names do not show: what the service found is never dropped.
const best = (items: readonly PaletteItem[], typed: string): number =>
  Math.max(0, ...items.map((item) => rang(sought(item), typed) ?? 0));

/** What typed words find, the group with the best match first. */
export function sectionsFor(
  typed: string,
  own: readonly PaletteItem[],
  records: readonly PaletteItem[],
): readonly PaletteSection[] {
  const found = rangordnet(own.map(sought), typed).map(({ item }) => item);
  const of = (group: PaletteGroup): readonly PaletteItem[] =>
    found.filter((i) => i.group === group).slice(0, MOST);
  const sections = [
    ...sectionOf('poster', records),
    ...sectionOf('sider', of('sider')),
    ...sectionOf('handlinger', of('handlinger')),
  ];
  return sections.toSorted((a, b) => best(b.items, typed) - best(a.items, typed));
}

/** Before anything is typed: what was used last, then what can be done. */
export function sectionsAtRest(
  own: readonly PaletteItem[],
  recent: readonly PaletteItem[],
): readonly PaletteSection[] {
  const known = new Set(recent.map((i) => i.id));
  const doings = own.filter((i) => i.group === 'handlinger' && !known.has(i.id)).slice(0, MOST);
  return [...sectionOf('seneste', recent), ...sectionOf('handlinger', doings)];
}
