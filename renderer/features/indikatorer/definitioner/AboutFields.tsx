import { Autocomplete, Fieldset, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { GRUPPER, type Gruppe, type IndikatorDefinition } from '#shared/domain/indikatorer/index.ts';
import { EU_LAESNING, feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { DateInput } from '../../../ui/index.ts';
import classes from './definitioner.module.css';
import { problemsOf, suggestedEnhed, suggestedNr, type Draft } from './draft.ts';
import type { FieldsProps } from './RuleFields.tsx';

const { definitioner, felter, koder } = tekster;
const { bygger } = definitioner;
const label = felter.indikator;

interface Props extends FieldsProps {
  readonly others: readonly IndikatorDefinition[];
}

/** What is odd about the day, in words. */
function dayNote(draft: Draft): string | null {
  const found = problemsOf(draft).find((p) => p.felt === 'indsamlesFra');
  return found === undefined ? null : feltfejl(found.kode, found.detalje);
}

interface NameProps extends Props {
  readonly first: RefObject<HTMLInputElement | null>;
}

/** What the indicator is called, and where it stands. */
export function NameFields({ draft, errors, onChange, others, first }: NameProps): ReactNode {
  const set = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <Fieldset legend={bygger.om} className={classes['fieldset'] ?? ''}>
      <TextInput
        ref={first}
        label={label.navn.label}
        value={draft.navn}
        maxLength={400}
        error={errors['navn']}
        onChange={(e) => set({ navn: e.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <div>
          <div className={classes['label']} id="definition-gruppe">
            {label.gruppe.label}
          </div>
          <SegmentedControl
            aria-labelledby="definition-gruppe"
            data={GRUPPER.map((value) => ({ value, label: koder.indikator.gruppe[value] }))}
            value={draft.gruppe}
            onChange={(gruppe: Gruppe) => set({ gruppe })}
          />
        </div>
        <TextInput
          label={label.nr.label}
          value={suggestedNr(draft, others)}
          maxLength={20}
          error={errors['nr']}
          onChange={(e) => set({ nr: e.currentTarget.value })}
        />
      </div>
    </Fieldset>
  );
}

interface TargetProps extends FieldsProps {
  readonly navn: 'maaltal' | 'maaltalEfter';
}

const Target = ({ navn, draft, errors, onChange }: TargetProps): ReactNode => (
  <TextInput
    label={label[navn].label}
    inputMode="numeric"
    value={draft[navn]}
    error={errors[navn]}
    onChange={(e) => onChange({ ...draft, [navn]: e.currentTarget.value })}
  />
);

/** What the value is held against, from when, and its code. */
export function TargetFields(props: FieldsProps): ReactNode {
  const { draft, onChange } = props;
  const today = useToday();
  const set = (part: Partial<Draft>): void => onChange({ ...draft, ...part });
  return (
    <Fieldset legend={bygger.maal} className={classes['fieldset'] ?? ''}>
      <div className={classes['pair']}>
        <Target navn="maaltal" {...props} />
        <Target navn="maaltalEfter" {...props} />
      </div>
      <div className={classes['pair']}>
        <TextInput
          label={label.enhed.label}
          description={bygger.enhedHjaelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.enhed ?? suggestedEnhed(draft)}
          maxLength={400}
          onChange={(e) => set({ enhed: e.currentTarget.value })}
        />
        <DateInput
          optional
          label={label.indsamlesFra.label}
          today={today}
          value={draft.indsamlesFra}
          error={dayNote(draft)}
          onChange={(indsamlesFra) => set({ indsamlesFra })}
        />
      </div>
      <Autocomplete
        label={label.euKode.label}
        placeholder={bygger.euKoder}
        data={Object.keys(EU_LAESNING)}
        maxLength={40}
        value={draft.euKode}
        onChange={(euKode) => set({ euKode })}
      />
    </Fieldset>
  );
}

/** What the rule cannot say by itself. */
export function WordFields({ draft, onChange }: Omit<FieldsProps, 'errors'>): ReactNode {
  const names = ['metode', 'dokumentation', 'begraensninger'] as const;
  return (
    <Fieldset legend={bygger.ord} className={classes['fieldset'] ?? ''}>
      {names.map((navn) => (
        <Textarea
          key={navn}
          label={label[navn].label}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={draft[navn]}
          onChange={(e) => onChange({ ...draft, [navn]: e.currentTarget.value })}
        />
      ))}
    </Fieldset>
  );
}
