import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { findKommune } from '#shared/domain/kodelister/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import { tekster } from '#shared/tekster/index.ts';
import { shell as desktop, useOperation } from '../../service/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { pathTo } from '../paths.ts';
import styles from './TopBar.module.css';

const { menu, faelles } = tekster;
const MAX_HITS = 12;
const WAIT_MS = 90;

type Fund = OutputOf<'projekt.search'>['fund'][number];

const isTabel = (tabel: string): tabel is Tabel => Object.hasOwn(ENTITETER, tabel);
const kindOf = (tabel: string): string => (isTabel(tabel) ? faelles.tabel[tabel].en : tabel);

function Hits({ fund }: { readonly fund: readonly Fund[] }): ReactNode {
  return fund.map((hit) => (
    <Combobox.Option
      key={`${hit.tabel}/${hit.id}`}
      value={`${hit.tabel}/${hit.id}`}
      className={styles['hit']}
    >
      <span className={styles['kind']}>{kindOf(hit.tabel)}</span>
      <span className={styles['name']}>{hit.navn}</span>
      <span className={styles['under']}>{findKommune(hit.under)?.navn ?? hit.under}</span>
    </Combobox.Option>
  ));
}

/** Hits as one types; an empty field asks nothing. */
function useHits(typed: string) {
  const [tekst] = useDebouncedValue(typed.trim(), WAIT_MS);
  const hits = useOperation(
    'projekt.search',
    { tekst, graense: MAX_HITS },
    { enabled: tekst !== '', keepPrevious: true },
  );
  return {
    fund: tekst === '' ? [] : (hits.data?.fund ?? []),
    asked: tekst !== '' && hits.data !== undefined,
  };
}

function useSearchField() {
  const input = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useShortcut('palet', focus);
  useEffect(() => desktop?.onAction((a) => a.action === 'search' && focus()), [focus]);
  return input;
}

/** A new answer chooses its first hit; rendering again does not. */
function useFirstChosen(fund: readonly Fund[], choose: () => void): void {
  useEffect(() => {
    if (fund.length > 0) choose();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [fund]);
}

function useGlobalSearch() {
  const [typed, setTyped] = useState('');
  const [, navigate] = useLocation();
  const input = useSearchField();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = useHits(typed);
  useFirstChosen(hits.fund, combobox.selectFirstOption);
  const open = (value: string): void => {
    const [tabel = '', id = ''] = value.split('/');
    const path = pathTo(tabel, id);
    setTyped('');
    combobox.closeDropdown();
    input.current?.blur();
    if (path !== null) navigate(path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '') return;
    // The field's own Esc: it must not close a panel as well.
    event.preventDefault();
    setTyped('');
  };
  const onType = (text: string): void => {
    setTyped(text);
    combobox.openDropdown();
  };
  return { typed, onType, input, combobox, hits, open, onKeyDown };
}

/** Ctrl+K: finds persons, companies and hold by the start of their words; Enter opens. */
export function GlobalSearch(): ReactNode {
  const { typed, onType, input, combobox, hits, open, onKeyDown } = useGlobalSearch();
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal transitionProps={{ duration: 0 }}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          aria-label={menu.soegKort}
          placeholder={menu.soeg}
          value={typed}
          classNames={{ input: styles['searchInput'] ?? '' }}
          leftSection={<IconSearch size={16} stroke={1.8} />}
          rightSection={<Keys of="palet" />}
          rightSectionWidth={62}
          rightSectionPointerEvents="none"
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options className={styles['hits']} aria-label={menu.soegKort}>
          <Hits fund={hits.fund} />
          {hits.fund.length === 0 && hits.asked && <Combobox.Empty>{menu.soegTom}</Combobox.Empty>}
        </Combobox.Options>
        <div className={styles['hint']}>{menu.soegTaster}</div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
