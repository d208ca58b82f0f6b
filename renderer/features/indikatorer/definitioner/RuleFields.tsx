import { Checkbox, Fieldset, Group, SegmentedControl, Select, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  DISTINKTVALG,
  FILTERVALG,
  KILDER,
  OPTAGET,
  OPTAGETKRAV,
  type Distinkt,
  type Filter,
  type Filternavn,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import { filterord, tekster } from '#shared/tekster/index.ts';
import classes from './definitioner.module.css';
import { withKilde, withSwitch, type Draft, type Errors } from './draft.ts';

const { definitioner, koder } = tekster;
const { bygger } = definitioner;

export interface FieldsProps {
  readonly draft: Draft;
  readonly errors: Errors;
  readonly onChange: (draft: Draft) => void;
}

const isKilde = (value: string): value is Kilde => KILDER.some((kilde) => kilde === value);

/** What is counted: the fact, its unit, and the switches that make sense for it. */
export function RuleFields({ draft, errors, onChange }: FieldsProps): ReactNode {
  const { kilde, distinkt } = draft;
  const units = DISTINKTVALG[kilde];
  return (
    <Fieldset legend={bygger.hvad} className={classes['fieldset'] ?? ''}>
      <Select
        label={tekster.felter.indikator.kilde.label}
        data={KILDER.map((value) => ({ value, label: koder.indikator.kilde[value] }))}
        value={kilde}
        allowDeselect={false}
        onChange={(value) => value !== null && isKilde(value) && onChange(withKilde(draft, value))}
      />
      <div>
        <div className={classes['label']} id="definition-enhed">
          {bygger.taellesEnGang}
        </div>
        <SegmentedControl
          aria-labelledby="definition-enhed"
          data={units.map((value) => ({ value, label: koder.indikator.distinkt[value] }))}
          value={distinkt}
          onChange={(value: Distinkt) => onChange({ ...draft, distinkt: value, enhed: null })}
        />
      </div>
      <Switches draft={draft} errors={errors} onChange={onChange} />
    </Fieldset>
  );
}

function Switches({ draft, errors, onChange }: FieldsProps): ReactNode {
  const names = Object.keys(FILTERVALG[draft.kilde]) as Filternavn[];
  return names
    .filter(
      (navn) =>
        navn !== 'jobtyper' || draft.filter.art === undefined || draft.filter.art === 'beskaeftigelse',
    )
    .map((navn) => {
      const error = errors[`filter.${navn}`];
      if (navn === 'kraeverBevis')
        return <Evidence key={navn} draft={draft} errors={errors} onChange={onChange} />;
      if (navn === 'art' || navn === 'optaget')
        return <OneOf key={navn} navn={navn} draft={draft} errors={errors} onChange={onChange} />;
      return <AnyOf key={navn} navn={navn} error={error} draft={draft} onChange={onChange} />;
    });
}

function Evidence({ draft, onChange }: FieldsProps): ReactNode {
  return (
    <Switch
      label={bygger.betingelse.kraeverBevis}
      checked={draft.filter.kraeverBevis === true}
      onChange={(e) =>
        onChange(withSwitch(draft, 'kraeverBevis', e.currentTarget.checked ? true : undefined))
      }
    />
  );
}

/** One code or none; what is the rule anyway is not a condition. */
function OneOf({ navn, draft, errors, onChange }: FieldsProps & { navn: 'art' | 'optaget' }): ReactNode {
  const { kilde, filter } = draft;
  const usual = OPTAGET[kilde];
  const words = navn === 'optaget' ? bygger.optaget : koder.effekt.art;
  const data = Object.entries<string>(words).map(([value, label]) => ({
    value,
    label: navn === 'optaget' && value === usual ? bygger.standard(label) : label,
  }));
  const change = (value: string | null): void => {
    const { jobtyper: _jobs, ...rest } = filter;
    if (navn === 'art')
      onChange(
        withSwitch(
          value === 'beskaeftigelse' ? draft : { ...draft, filter: rest },
          'art',
          value ?? undefined,
        ),
      );
    else
      onChange(
        withSwitch(
          draft,
          'optaget',
          OPTAGETKRAV.find((k) => k === value && k !== usual),
        ),
      );
  };
  return (
    <Select
      label={bygger.betingelse[navn]}
      data={data}
      value={navn === 'optaget' ? (filter.optaget ?? usual) : (filter.art ?? null)}
      clearable={navn === 'art'}
      allowDeselect={navn === 'art'}
      placeholder={navn === 'art' ? bygger.alleArter : undefined}
      error={errors[`filter.${navn}`]}
      onChange={change}
    />
  );
}

type ListName = Exclude<Filternavn, 'art' | 'optaget' | 'kraeverBevis'>;

interface AnyOfProps extends Omit<FieldsProps, 'errors'> {
  readonly navn: ListName;
  readonly error: string | undefined;
}

/** The codes that count; none chosen = all count. */
function AnyOf({ navn, error, draft, onChange }: AnyOfProps): ReactNode {
  const chosen = draft.filter[navn] ?? [];
  const change = (koderne: string[]): void => {
    const list: Filter[ListName] = koderne.length === 0 ? undefined : koderne;
    onChange(withSwitch(draft, navn, list));
  };
  return (
    <Checkbox.Group
      label={bygger.betingelse[navn]}
      description={bygger.alle}
      error={error}
      value={[...chosen]}
      onChange={change}
    >
      <Group gap="6px 16px" mt={6}>
        {(FILTERVALG[draft.kilde][navn] ?? []).map((kode) => (
          <Checkbox key={kode} size="xs" value={kode} label={filterord(draft.kilde, navn, kode)} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
