import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EnhedResultat, EnhedTaellerIkke } from '#shared/contract/index.ts';
import { AARSAGER } from '#shared/domain/indikatorer/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { EmptyState } from '../../ui/index.ts';
import styles from './IndicatorPanel.module.css';
import { aarsagOrd, unitDetail } from './ord.ts';

const { panel } = tekster.indikatorer;
const SEARCH_FROM = 12;
const ROW = 46;
const HEADING = 34;

type Item =
  | { readonly type: 'heading'; readonly aarsag: string; readonly antal: number }
  | { readonly type: 'unit'; readonly unit: EnhedResultat | EnhedTaellerIkke };

/** How many there are of a reason, where not all of them are there yet. */
interface Grund {
  readonly aarsag: string;
  readonly antal: number;
}
const NONE: readonly Grund[] = [];

const matches = (unit: EnhedResultat, typed: string): boolean =>
  `${unit.navn ?? ''} ${unit.pseudonym} ${unitDetail(unit)}`
    .toLocaleLowerCase('da')
    .includes(typed.trim().toLocaleLowerCase('da'));

/** Those that do not count, under their reasons, in the rules' order (domain.md §1.12). */
function grouped(units: readonly EnhedTaellerIkke[], grunde: readonly Grund[]): Item[] {
  const known: readonly string[] = AARSAGER;
  const reasons = [...new Set([...known, ...units.map((u) => u.aarsag)])];
  return reasons.flatMap((aarsag): Item[] => {
    const own = units.filter((u) => u.aarsag === aarsag);
    if (own.length === 0) return [];
    const antal = grunde.find((g) => g.aarsag === aarsag)?.antal ?? own.length;
    return [{ type: 'heading', aarsag, antal }, ...own.map((unit): Item => ({ type: 'unit', unit }))];
  });
}

function UnitRow({ unit }: { readonly unit: EnhedResultat | EnhedTaellerIkke }): ReactNode {
  const navn = unit.navn ?? panel.uNavn;
  const detail = [unitDetail(unit), unit.antalFakta > 1 ? panel.antalFakta(unit.antalFakta) : ''];
  const dublet = 'dubletAf' in unit && unit.dubletAf !== null ? pathTo(unit.kilde, unit.dubletAf) : null;
  return (
    <div className={styles['unit']}>
      <Link
        href={pathTo(unit.kilde, unit.id) ?? ''}
        className={styles['unitLink']}
        aria-label={panel.aabn(navn)}
      >
        <span className={styles['unitName']}>{navn}</span>
        <span className={styles['unitDate']}>{visDato(unit.dato)}</span>
        <span className={styles['unitDetail']}>{detail.filter((d) => d !== '').join(' · ')}</span>
        <span className={styles['unitDate']}>{unit.pseudonym}</span>
      </Link>
      {dublet !== null && (
        <Link href={dublet} className={styles['other']}>
          {panel.dubletAf}
        </Link>
      )}
    </div>
  );
}

const keyOf = (item: Item | undefined, index: number): string =>
  item === undefined ? String(index) : item.type === 'heading' ? item.aarsag : item.unit.id;

interface VirtualListProps {
  readonly items: readonly Item[];
  readonly loaded: number;
  readonly onMore: (() => void) | undefined;
}

/** Only the rows in sight are drawn: a number may be made of ten thousand. */
function VirtualList({ items, loaded, onMore }: VirtualListProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  // The compiler is not in use here; the rule warns of memoized virtualizers.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.type === 'heading' ? HEADING : ROW),
    getItemKey: (index) => keyOf(items[index], index),
    overscan: 12,
  });
  const last = virtual.getVirtualItems().at(-1)?.index ?? -1;
  // Asked again for each lot that came: where a search finds few in it, the end is still in sight.
  useEffect(() => {
    if (last >= items.length - 1) onMore?.();
  }, [last, items.length, loaded, onMore]);
  return (
    <div ref={scroller} className={styles['scroller']} tabIndex={-1}>
      <div className={styles['canvas']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          return (
            <div
              key={String(key)}
              data-index={index}
              ref={virtual.measureElement}
              className={styles['at']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item?.type === 'heading' && (
                <h3 className={styles['reason']}>
                  {aarsagOrd(item.aarsag)} <span className={styles['count']}>{item.antal}</span>
                </h3>
              )}
              {item?.type === 'unit' && <UnitRow unit={item.unit} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface Props {
  readonly taeller: readonly EnhedResultat[] | null;
  readonly taellerIkke: readonly EnhedTaellerIkke[] | null;
  readonly grunde?: readonly Grund[] | undefined;
  /** Where not all is there yet: the end of the list is in sight. */
  readonly onMore?: () => void;
}

/** One of the two lists behind a number; each unit opens its record. */
export function UnitList({ taeller, taellerIkke, grunde = NONE, onMore }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const all = taeller ?? taellerIkke ?? [];
  const items = useMemo((): Item[] => {
    // A search finds what it finds; without one the reasons say how many there are, also of those still to come.
    if (taellerIkke !== null)
      return grouped(
        taellerIkke.filter((u) => matches(u, typed)),
        typed === '' ? grunde : NONE,
      );
    return (taeller ?? []).filter((u) => matches(u, typed)).map((unit) => ({ type: 'unit', unit }));
  }, [taeller, taellerIkke, grunde, typed]);
  if (all.length === 0) {
    return taeller === null ? (
      <EmptyState compact title={panel.ingenTaellerIkke} note={panel.ingenTaellerIkkeNote} />
    ) : (
      <EmptyState compact title={panel.ingenTaeller} note={tekster.indikatorer.ingenData} />
    );
  }
  return (
    <>
      {all.length > SEARCH_FROM && (
        <TextInput
          className={styles['find'] ?? ''}
          placeholder={panel.filter}
          aria-label={panel.filter}
          value={typed}
          leftSection={<IconSearch size={15} />}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <VirtualList items={items} loaded={all.length} onMore={onMore} />
    </>
  );
}
