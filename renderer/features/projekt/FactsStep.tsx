import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { localToday } from '../../app/session.ts';
import { DateInput, useInitialFocus } from '../../ui/index.ts';
import { readFakta, type Fakta } from './newProjectDraft.ts';
import styles from './start.module.css';

const words = tekster.felter.projekt;
const PLACEHOLDERS: Partial<Record<keyof Fakta, string>> = {
  navn: tekster.projekt.forslag.navn,
  tilskudsmodtager: tekster.projekt.forslag.tilskudsmodtager,
};
type TextField = Exclude<keyof Fakta, 'bevillingFra' | 'bevillingTil'>;

interface Props {
  readonly value: Fakta;
  readonly onChange: (value: Fakta) => void;
  readonly tried: boolean;
}

/** The project's facts, as they will stand on the indikatorskema's front page. */
export function FactsStep({ value, onChange, tried }: Props): ReactNode {
  const first = useInitialFocus();
  const fejl = tried ? readFakta(value).fejl : {};
  const text = (field: TextField, wide = false): ReactNode => (
    <TextInput
      className={wide ? (styles['wide'] ?? '') : ''}
      label={words[field].label}
      withAsterisk={field === 'navn'}
      placeholder={PLACEHOLDERS[field]}
      value={value[field]}
      error={fejl[field] ?? null}
      ref={field === 'navn' ? first : null}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  );
  const date = (field: 'bevillingFra' | 'bevillingTil'): ReactNode => (
    <DateInput
      label={words[field].label}
      today={localToday()}
      value={value[field]}
      error={fejl[field] ?? null}
      onChange={(dato) => onChange({ ...value, [field]: dato })}
    />
  );
  return (
    <div className={styles['two']}>
      {text('navn', true)}
      {text('tilskudsmodtager', true)}
      {text('sagsbehandler')}
      {text('finansieringskilde')}
      {text('indsatsomraade', true)}
      {date('bevillingFra')}
      {date('bevillingTil')}
      {text('budgetKr')}
    </div>
  );
}
