import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Kbd, PageHeader, useInitialFocus } from '../../../ui/index.ts';
import { NameFields, TargetFields, WordFields } from './AboutFields.tsx';
import classes from './definitioner.module.css';
import { definitionOf } from './draft.ts';
import { Preview } from './Preview.tsx';
import { RuleFields } from './RuleFields.tsx';
import { useBuilder, type BuilderProps } from './useBuilder.ts';
import { useTryRule } from './useTryRule.ts';
import { VersionChoice } from './VersionChoice.tsx';

const { bygger } = tekster.definitioner;

/** Builds an indicator, or changes one, with its count beside. */
export function Builder({ indikatorer, indikator }: BuilderProps): ReactNode {
  const model = useBuilder({ indikatorer, indikator });
  const { draft, errors, change, others, regel, changed, busy } = model;
  const tried = useTryRule(regel, indikator?.id ?? null);
  const form = useRef<HTMLFormElement>(null);
  const first = useInitialFocus();
  useFirstError(form, model.attempts);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void model.save();
  };
  return (
    <div className={classes['builder']}>
      <form ref={form} className={classes['form']} onSubmit={submit} noValidate>
        <PageHeader title={indikator === null ? bygger.nyTitel : bygger.retTitel(indikator.definition.nr)} />
        <NameFields draft={draft} errors={errors} onChange={change} others={others} first={first} />
        <RuleFields draft={draft} errors={errors} onChange={change} />
        {changed && indikator !== null && (
          <VersionChoice
            indikator={indikator}
            choice={model.choice}
            error={errors['gyldigFra'] ?? errors['filter']}
            onChange={model.choose}
          />
        )}
        <TargetFields draft={draft} errors={errors} onChange={change} />
        <WordFields draft={draft} onChange={change} />
        <div className={classes['buttons']}>
          <Button type="submit" loading={busy} rightSection={<Kbd>↵</Kbd>}>
            {indikator === null ? bygger.gem : bygger.gemAendring}
          </Button>
          <Button variant="default" onClick={model.leave}>
            {tekster.faelles.annuller}
          </Button>
        </div>
      </form>
      <Preview tried={tried} changing={indikator !== null} definition={definitionOf(draft, others)} />
    </div>
  );
}

/** After an attempt the keyboard stands at the first field that is wrong. */
function useFirstError(form: { readonly current: HTMLFormElement | null }, attempts: number): void {
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, attempts]);
}
