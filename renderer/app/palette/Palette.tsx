import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { shell as desktop } from '../../service/index.ts';
import { Kbd } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import styles from '../shell/TopBar.module.css';
import type { PaletteItem, PaletteSection } from './items.ts';
import { sectionsAtRest, sectionsFor } from './sections.ts';
import { useOwnItems } from './useOwnItems.ts';
import { useRecent } from './useRecent.ts';
import { useFoundRecords } from './useRecords.ts';

const { menu, palet: text } = tekster;
/** Longer text is no search; a pasted sheet must not be one. */
const MAX_LETTERS = 400;

function Lines({ items }: { readonly items: readonly PaletteItem[] }): ReactNode {
  return items.map((item) => (
    <Combobox.Option key={item.id} value={item.id} className={styles['hit']}>
      <span className={styles['kind']}>{item.kind}</span>
      <span className={styles['name']} dir="auto">
        {item.label}
      </span>
      <span className={styles['under']}>{item.key === undefined ? item.under : <Kbd>{item.key}</Kbd>}</span>
    </Combobox.Option>
  ));
}

function Sections({ sections }: { readonly sections: readonly PaletteSection[] }): ReactNode {
  return sections.map(({ group, items }) => (
    <Combobox.Group key={group} label={text.grupper[group]}>
      <Lines items={items} />
    </Combobox.Group>
  ));
}

function usePaletteField() {
  const input = useRef<HTMLInputElement>(null);
  const focus = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useShortcut('palet', focus);
  useEffect(() => desktop?.onAction((a) => a.action === 'search' && focus()), [focus]);
  return input;
}

/** Another list chooses its first line; rendering again does not. */
function useFirstChosen(sections: readonly PaletteSection[], choose: () => void): void {
  const ids = sections.flatMap((s) => s.items.map((i) => i.id)).join();
  useEffect(() => {
    if (ids !== '') choose();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ids]);
}

/** Enter before the answer is there means the best of the answer, not of the list that stands there still. */
function useEarlyEnter(answered: boolean, choose: () => void) {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!answered || !waiting) return;
    setWaiting(false);
    choose();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [answered, waiting]);
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') setWaiting(false);
    else if (!answered) {
      event.preventDefault();
      event.stopPropagation();
      setWaiting(true);
    }
  };
}

function useSections(typed: string) {
  const own = useOwnItems();
  const { recent, remember } = useRecent();
  const { records, answered } = useFoundRecords(typed, remember);
  const atRest = typed.trim() === '';
  const sections = atRest ? sectionsAtRest(own, recent) : sectionsFor(typed, own, records);
  return { sections, answered, nothing: !atRest && answered && sections.length === 0 };
}

function usePalette() {
  const [typed, setTyped] = useState('');
  const input = usePaletteField();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { sections, answered, nothing } = useSections(typed);
  useFirstChosen(sections, combobox.selectFirstOption);
  const tooEarly = useEarlyEnter(answered, combobox.clickSelectedOption);
  const before = useRef<HTMLElement | null>(null);
  /** Back to the field that one came from; what is chosen begins from there, and its dialog returns to it. */
  const leave = (): void => {
    input.current?.blur();
    before.current?.focus();
  };
  const run = (id: string): void => {
    setTyped('');
    combobox.closeDropdown();
    leave();
    sections
      .flatMap((s) => s.items)
      .find((i) => i.id === id)
      ?.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The field's own Esc: it must not close a panel as well.
    event.preventDefault();
    if (typed === '') leave();
    setTyped('');
  };
  const onType = (words: string): void => {
    setTyped(words.slice(0, MAX_LETTERS));
    combobox.openDropdown();
  };
  const onFocus = ({ relatedTarget }: FocusEvent): void => {
    before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
    combobox.openDropdown();
    combobox.selectFirstOption();
  };
  return { typed, onType, onFocus, input, combobox, sections, nothing, run, onKeyDown, tooEarly };
}

/** Ctrl+K: every screen, record and action in one list, the best match first; Enter goes there or does it. */
export function Palette(): ReactNode {
  const { typed, onType, onFocus, input, combobox, sections, nothing, run, ...keys } = usePalette();
  return (
    <Combobox store={combobox} onOptionSubmit={run} withinPortal transitionProps={{ duration: 0 }}>
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
          onKeyDown={keys.onKeyDown}
          wrapperProps={{ onKeyDownCapture: keys.tooEarly }}
          onFocus={onFocus}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={styles['hits']} aria-label={menu.soegKort}>
          <Sections sections={sections} />
          {nothing && <Combobox.Empty>{menu.soegTom}</Combobox.Empty>}
        </Combobox.Options>
        <div className={styles['hint']}>{menu.soegTaster}</div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
