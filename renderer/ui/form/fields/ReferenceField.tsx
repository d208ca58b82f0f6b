import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { pressed } from '../../shortcuts/index.ts';
import { useForm } from '../context.ts';
import { onlyOne, wrapperProps } from '../shared.ts';
import { useTypedChoice } from '../typedChoice.ts';
import type { FieldProps, ReferenceOption } from '../types.ts';
import classes from './fields.module.css';

const WAIT_MS = 120;
const NONE: readonly ReferenceOption[] = [];

/** The records that match what is typed, and the one that is chosen, whatever is typed. */
function useOptions(table: string, typed: string, chosen: ReferenceOption | null) {
  const { lookup } = useForm();
  const [search] = useDebouncedValue(typed === chosen?.label ? '' : typed, WAIT_MS);
  const found = useQuery({
    queryKey: ['reference', table, search],
    queryFn: () => lookup.search(table, search),
    placeholderData: keepPreviousData,
  });
  const matches = found.data ?? NONE;
  // The list must know what is chosen to show its name, and offers it only where it matches.
  const options = useMemo(
    () => (chosen === null || matches.some((o) => o.id === chosen.id) ? matches : [...matches, chosen]),
    [matches, chosen],
  );
  // What was found for what stands there now, not for the letters before; null until then.
  const answered = search === typed && !found.isPlaceholderData ? (found.data ?? null) : null;
  return { matches, options, answered, busy: found.isFetching, failed: found.isError };
}

/** The only one that was found, or the only one of just that name. */
const meant = (found: readonly ReferenceOption[], words: string): string | null => {
  const same = found.filter((o) => o.label.toLocaleLowerCase('da') === words.toLocaleLowerCase('da'));
  return onlyOne((same.length === 1 ? same : found).map(({ id }) => ({ value: id })));
};

function useChosen(props: FieldProps, table: string): ReferenceOption | null {
  const { lookup, loaded } = useForm();
  const id = typeof props.value === 'string' ? props.value : null;
  const known = loaded?.row[props.name] === id ? loaded?.names[props.name] : undefined;
  const { data } = useQuery({
    queryKey: ['reference-name', table, id],
    queryFn: () => (id === null ? null : lookup.name(table, id)),
    enabled: id !== null && known === undefined,
  });
  const label = known ?? data ?? null;
  return useMemo(() => (id === null || label === null ? null : { id, label, under: '' }), [id, label]);
}

/** Another record, found by what is typed and shown by its name. */
export function ReferenceField(props: FieldProps): ReactNode {
  const table = props.felt.reference ?? '';
  const chosen = useChosen(props, table);
  const [typed, setTyped] = useState('');
  const { matches, options, answered, busy, failed } = useOptions(table, typed, chosen);
  const form = useForm();
  const typing = useTypedChoice(props, {
    find: (words) =>
      answered === null
        ? form.lookup.search(table, words).then((found) => meant(found, words))
        : meant(answered, words),
  });
  // Enter means one of what was typed for, never the first of the list that stood there before.
  const tooEarly = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Enter' || answered !== null || typed === (chosen?.label ?? '')) return;
    event.stopPropagation();
    event.preventDefault();
    if (pressed('gem', event)) typing.handlers.onBlur();
    else void form.save(pressed('gemOgNy', event));
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>): void => {
    tooEarly(event);
    if (!event.isPropagationStopped()) typing.onKeyDownCapture(event);
  };
  const under = new Map(options.map((o) => [o.id, o.under]));
  return (
    <Select
      {...wrapperProps(props, typing.under)}
      wrapperProps={{ onKeyDownCapture }}
      data={options.map((o) => ({ value: o.id, label: o.label }))}
      // The service has searched already, by more than the name.
      filter={({ options: all }) => all.filter((o) => matches.some((m) => 'value' in o && m.id === o.value))}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      clearable={!props.felt.kraevet}
      clearButtonProps={{ 'aria-label': tekster.registrering.ryd(props.label) }}
      value={chosen?.id ?? null}
      {...typing.handlers}
      onSearchChange={setTyped}
      rightSection={busy ? <Loader size={13} /> : undefined}
      nothingFoundMessage={failed ? tekster.fejl.harIntetAtVise : tekster.registrering.intetFundet}
      renderOption={({ option }) => (
        <span className={classes['option']}>
          <span className={classes['name']}>{option.label}</span>
          <span className={classes['under']}>{under.get(option.value)}</span>
        </span>
      )}
    />
  );
}
