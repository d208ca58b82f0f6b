import { Input, SegmentedControl, Select, type ComboboxItem } from '@mantine/core';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useForm } from '../context.ts';
import { onlyOne, wrapperProps } from '../shared.ts';
import { useTypedChoice } from '../typedChoice.ts';
import type { FieldProps } from '../types.ts';

/** What fits side by side in the panel. */
const SEGMENTS = { count: 4, letters: 36 } as const;

/** One of a closed list of codes: side by side where they are few and one must be chosen, else a list. */
export function ChoiceField(props: FieldProps): ReactNode {
  const { kind, codesOf } = useForm();
  const words = kind.codes[props.name] ?? {};
  const options = codesOf(props.name).map((value) => ({ value, label: words[value] ?? value }));
  const letters = options.reduce((sum, o) => sum + o.label.length, 0);
  const few = options.length <= SEGMENTS.count && letters <= SEGMENTS.letters;
  return props.felt.kraevet && few ? (
    <Segments {...props} options={options} />
  ) : (
    <List {...props} options={options} />
  );
}

/** Three long words fit side by side in the panel. */
const TIGHT = { label: { paddingInline: 3, fontSize: '0.75rem' } } as const;

/** Room that an input has around it by itself. */
const UNDER = { mt: 5 } as const;

type Options = { readonly options: { value: string; label: string }[] };

/** The choice that a letter means; pressed again, the next that begins with it. */
function nextStarting(
  options: Options['options'],
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  value: FieldProps['value'],
): string | null {
  if (ctrlKey || altKey || metaKey || key.length !== 1 || key === ' ') return null;
  const starting = options.filter((o) =>
    o.label.toLocaleLowerCase('da').startsWith(key.toLocaleLowerCase('da')),
  );
  const at = starting.findIndex((o) => o.value === value);
  return starting[(at + 1) % starting.length]?.value ?? null;
}

function Segments({ options, ...props }: FieldProps & Options): ReactNode {
  const id = useId();
  const { label, withAsterisk, ...wrapper } = wrapperProps(props);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const chosen = nextStarting(options, event, props.value);
    if (chosen === null) return;
    event.preventDefault();
    props.onChange(chosen);
    // Else Tab would go on from another of the group.
    event.currentTarget.querySelector<HTMLElement>(`input[value="${CSS.escape(chosen)}"]`)?.focus();
  };
  return (
    <Input.Wrapper
      {...wrapper}
      label={label}
      withAsterisk={withAsterisk}
      labelElement="div"
      descriptionProps={UNDER}
      labelProps={{ id }}
    >
      <SegmentedControl
        fullWidth
        styles={TIGHT}
        aria-labelledby={id}
        data={options}
        value={typeof props.value === 'string' ? props.value : ''}
        onChange={props.onChange}
        onKeyDown={onKeyDown}
        onBlur={props.onBlur}
      />
    </Input.Wrapper>
  );
}

/** Those that begin with what is typed, then those that hold it. */
function matching(options: readonly ComboboxItem[], search: string): ComboboxItem[] {
  const typed = search.trim().toLocaleLowerCase('da');
  const at = (o: ComboboxItem): number => o.label.toLocaleLowerCase('da').indexOf(typed);
  return [...options.filter((o) => at(o) === 0), ...options.filter((o) => at(o) > 0)];
}

function List({ options, ...props }: FieldProps & Options): ReactNode {
  const typing = useTypedChoice(props, {
    find: (typed) => onlyOne(matching(options, typed)),
    first: (typed) => matching(options, typed)[0]?.value ?? null,
  });
  return (
    <Select
      {...wrapperProps(props, typing.under)}
      data={options}
      filter={({ options: all, search }) => matching(all as ComboboxItem[], search)}
      value={typeof props.value === 'string' ? props.value : null}
      {...typing.handlers}
      wrapperProps={{ onKeyDownCapture: typing.onKeyDownCapture }}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      clearable={!props.felt.kraevet}
      clearButtonProps={{ 'aria-label': tekster.registrering.ryd(props.label) }}
      nothingFoundMessage={tekster.registrering.intetFundet}
    />
  );
}

/** Yes, no, or not said. */
export function YesNoField(props: FieldProps): ReactNode {
  const id = useId();
  const { label, ...wrapper } = wrapperProps(props);
  const value = typeof props.value === 'boolean' ? String(props.value) : '';
  return (
    <Input.Wrapper {...wrapper} label={label} labelElement="div" labelProps={{ id }} descriptionProps={UNDER}>
      <SegmentedControl
        aria-labelledby={id}
        data={[
          { value: 'true', label: tekster.faelles.ja },
          { value: 'false', label: tekster.faelles.nej },
          { value: '', label: tekster.registrering.ikkeOplyst },
        ]}
        value={value}
        onChange={(chosen) => props.onChange(chosen === '' ? null : chosen === 'true')}
        onBlur={props.onBlur}
      />
    </Input.Wrapper>
  );
}
