import { CloseButton, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Keys } from '../../ui/shortcuts/index.ts';
import type { RecordFilter } from './kind.ts';
import chip from '../../ui/chip.module.css';
import classes from './registrering.module.css';
import type { ListModel } from './useListState.ts';

const text = tekster.registrering;

interface ToolbarProps {
  readonly list: ListModel;
  readonly filters: readonly RecordFilter[];
  /** What stands after the kind's own filters. */
  readonly more: ReactNode;
  readonly label: string;
  readonly count: string;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** Arrow down leaves the search for the rows. */
  readonly onDown: () => void;
}

function SearchField({
  list,
  label,
  searchField,
  onDown,
}: Omit<ToolbarProps, 'filters' | 'count' | 'more'>): ReactNode {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    } else if (event.key === 'Escape') {
      // The first Esc empties the field, the next leaves it, so that the keys of the page work.
      event.preventDefault();
      if (list.search === '') event.currentTarget.blur();
      else list.setSearch('');
    }
  };
  const clear = <CloseButton size="sm" aria-label={text.rydSoegning} onClick={() => list.setSearch('')} />;
  return (
    <TextInput
      ref={searchField}
      className={classes['search'] ?? ''}
      aria-label={label}
      placeholder={label}
      value={list.search}
      maxLength={400}
      leftSection={<IconSearch size={15} stroke={1.8} />}
      rightSection={list.search === '' ? <Keys of="soeg" /> : clear}
      onChange={(event) => list.setSearch(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** One of many: a list, with nothing chosen for all. */
function FilterList({
  filter,
  list,
}: {
  readonly filter: RecordFilter;
  readonly list: ListModel;
}): ReactNode {
  return (
    <Select
      className={classes['filterList'] ?? ''}
      aria-label={filter.label}
      placeholder={filter.label}
      data={filter.options.map((o) => ({ value: o.id, label: o.label }))}
      value={list.chosen[filter.id] || null}
      onChange={(id) => list.choose(filter.id, id ?? '')}
      clearable
      clearButtonProps={{ 'aria-label': text.ryd(filter.label) }}
    />
  );
}

export function Toolbar({ filters, count, more, ...search }: ToolbarProps): ReactNode {
  const { list } = search;
  return (
    <div className={classes['toolbar']} role="search">
      <SearchField {...search} />
      {filters.map((filter) =>
        filter.as === 'chips' ? (
          <Chips key={filter.id} filter={filter} list={list} />
        ) : (
          <FilterList key={filter.id} filter={filter} list={list} />
        ),
      )}
      {more}
      <output className={classes['count']}>{count}</output>
    </div>
  );
}

/** One of a few, or all: pressing the chosen one again shows all. */
function Chips({ filter, list }: { readonly filter: RecordFilter; readonly list: ListModel }): ReactNode {
  const chosen = list.chosen[filter.id] ?? '';
  return (
    <div className={classes['chips']} role="group" aria-label={filter.label}>
      {filter.options.map((option) => (
        <button
          key={option.id}
          type="button"
          className={chip['chip']}
          aria-pressed={chosen === option.id}
          onClick={() => list.choose(filter.id, chosen === option.id ? '' : option.id)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
