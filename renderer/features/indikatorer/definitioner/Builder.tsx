import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Kbd, PageHeader, SkeletonRows, useInitialFocus } from '../../../ui/index.ts';
import { DraftNotice, useDraft } from '../../registrering/index.ts';
import { NameFields, TargetFields, WordFields } from './AboutFields.tsx';
import classes from './definitioner.module.css';
import { definitionOf } from './draft.ts';
import { Preview } from './Preview.tsx';
import { RuleFields } from './RuleFields.tsx';
import { ChangedParts } from './ChangedParts.tsx';
import { Conflicts } from './Conflicts.tsx';
import { useBuilder, type BuilderProps, type ModelProps } from './useBuilder.ts';
import { useLoaded } from './useLoaded.ts';
import { useTryRule } from './useTryRule.ts';
import { VersionChoice } from './VersionChoice.tsx';

const { bygger } = tekster.definitioner;
const NOTHING = {};

const nameIn = (fields: Readonly<Record<string, unknown>>): string =>
  typeof fields['navn'] === 'string' ? fields['navn'] : '';

/** Builds an indicator, or changes one, with its count beside; what is typed is kept as a draft. */
export function Builder({ indikatorer, indikator }: BuilderProps): ReactNode {
  const id = indikator?.id ?? null;
  const loaded = useLoaded(indikator);
  const [round, setRound] = useState(0);
  const draft = useDraft({
    noegle: `indikator/${id ?? 'ny'}`,
    tabel: 'indikator',
    id,
    given: NOTHING,
    titleOf: ({ fields }) => bygger.kladde(indikator?.definition.nr ?? null, nameIn(fields)),
  });
  if (loaded === null || !draft.ready) return <SkeletonRows rows={14} />;
  const discard = (): void => {
    draft.drop();
    setRound((n) => n + 1);
  };
  const notice = <DraftNotice since={draft.since} trouble={draft.trouble} onDiscard={discard} />;
  return <Form key={round} {...{ indikatorer, indikator, loaded, notice }} kept={draft} />;
}

/** The form, and beside it what it would count. */
function Form({ notice, ...props }: ModelProps & { readonly notice: ReactNode }): ReactNode {
  const { indikator, loaded } = props;
  const model = useBuilder(props);
  const { draft, others, regel } = model;
  const tried = useTryRule(regel, indikator?.id ?? null);
  const form = useRef<HTMLFormElement>(null);
  useFirstError(form, model.attempts);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void model.save();
  };
  return (
    <div className={classes['builder']}>
      <form ref={form} className={classes['form']} onSubmit={submit} noValidate>
        <div>
          <PageHeader
            title={indikator === null ? bygger.nyTitel : bygger.retTitel(indikator.definition.nr)}
          />
          {notice}
          {indikator !== null && <Conflicts indikator={indikator} />}
          <ChangedParts
            {...{ indikator, loaded }}
            parts={model.underneath}
            onTake={model.take}
            onKeep={model.keep}
          />
        </div>
        <Fields model={model} indikator={indikator} />
        <div className={classes['buttons']}>
          <Button type="submit" loading={model.busy} rightSection={<Kbd>↵</Kbd>}>
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

interface FieldsProps extends Pick<BuilderProps, 'indikator'> {
  readonly model: ReturnType<typeof useBuilder>;
}

function Fields({ model, indikator }: FieldsProps): ReactNode {
  const { draft, errors, change, others, changed } = model;
  const first = useInitialFocus();
  return (
    <>
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
    </>
  );
}

/** After an attempt the keyboard stands at the first field that is wrong. */
function useFirstError(form: { readonly current: HTMLFormElement | null }, attempts: number): void {
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, attempts]);
}
