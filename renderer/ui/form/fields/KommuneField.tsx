import { Select, type ComboboxItem } from '@mantine/core';
import type { ReactNode } from 'react';
import { KOMMUNER, parseKommune } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { onlyOne, wrapperProps } from '../shared.ts';
import { useTypedChoice } from '../typedChoice.ts';
import type { FieldProps } from '../types.ts';
import classes from './fields.module.css';

const OPTIONS = KOMMUNER.map((k) => ({ value: k.kode, label: k.navn }));

/** By the start of the name or of the code, whichever is typed. */
const matches = (option: ComboboxItem, typed: string): boolean =>
  option.label.toLocaleLowerCase('da').startsWith(typed) ||
  option.value.startsWith(typed.replace(/^0(?=\d{3})/, ''));

const matching = (options: readonly ComboboxItem[], search: string): ComboboxItem[] => {
  const typed = search
    .trim()
    .toLocaleLowerCase('da')
    .replace(/ kommune$/, '');
  return options.filter((option) => matches(option, typed));
};
const find = (typed: string): string | null => parseKommune(typed) ?? onlyOne(matching(OPTIONS, typed));
const first = (typed: string): string | null =>
  parseKommune(typed) ?? matching(OPTIONS, typed)[0]?.value ?? null;

export function KommuneField(props: FieldProps): ReactNode {
  const typing = useTypedChoice(props, { find, first });
  return (
    <Select
      {...wrapperProps(props, typing.under)}
      data={OPTIONS}
      filter={({ options, search }) => matching(options as ComboboxItem[], search)}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      clearable={!props.felt.kraevet}
      clearButtonProps={{ 'aria-label': tekster.registrering.ryd(props.label) }}
      value={typeof props.value === 'string' ? props.value : null}
      {...typing.handlers}
      wrapperProps={{ onKeyDownCapture: typing.onKeyDownCapture }}
      nothingFoundMessage={tekster.registrering.ingenKommune}
      renderOption={({ option }) => (
        <span className={classes['option']}>
          <span>{option.label}</span>
          <span className={classes['under']}>{option.value}</span>
        </span>
      )}
    />
  );
}
