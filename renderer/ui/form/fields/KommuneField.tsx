import { Select, type ComboboxItem } from '@mantine/core';
import type { ReactNode } from 'react';
import { KOMMUNER } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { keepEscape, wrapperProps } from '../shared.ts';
import type { FieldProps } from '../types.ts';
import classes from './fields.module.css';

const OPTIONS = KOMMUNER.map((k) => ({ value: k.kode, label: k.navn }));

/** By the start of the name or of the code, whichever is typed. */
const matches = (option: ComboboxItem, typed: string): boolean =>
  option.label.toLocaleLowerCase('da').startsWith(typed) ||
  option.value.startsWith(typed.replace(/^0(?=\d{3})/, ''));

const filter = ({ options, search }: { options: unknown; search: string }): ComboboxItem[] => {
  const typed = search
    .trim()
    .toLocaleLowerCase('da')
    .replace(/ kommune$/, '');
  return (options as ComboboxItem[]).filter((option) => matches(option, typed));
};

export function KommuneField(props: FieldProps): ReactNode {
  return (
    <Select
      {...wrapperProps(props)}
      data={OPTIONS}
      filter={filter}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      autoSelectOnBlur
      clearable={!props.felt.kraevet}
      clearButtonProps={{ 'aria-label': tekster.registrering.ryd(props.label) }}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={props.onChange}
      onBlur={props.onBlur}
      onKeyDown={keepEscape}
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
