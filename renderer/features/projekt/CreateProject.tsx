import { Button, Group } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Card, ErrorBox } from '../../ui/index.ts';
import { AccessStep } from './AccessStep.tsx';
import { FactsStep } from './FactsStep.tsx';
import { KommuneEditor } from './KommuneEditor.tsx';
import type { Kommunerolle } from './newProjectDraft.ts';
import type { NytProjekt } from './nyt.ts';
import styles from './start.module.css';
import { STEPS, useNewProject, type NewProject } from './useNewProject.ts';

const { projekt, faelles } = tekster;
const NAMES = [projekt.trinFakta, projekt.trinKommuner, projekt.trinBruger] as const;
const TITLES = [projekt.fakta, projekt.kommuner, projekt.foersteBruger] as const;
const NOTES = [projekt.faktaNote, projekt.kommunerNote, projekt.foersteBrugerNote] as const;

function Steps({ current }: { readonly current: number }): ReactNode {
  return (
    <ol className={styles['steps']} aria-label={projekt.trin(current + 1, STEPS.length)}>
      {NAMES.map((name, index) => (
        <li
          key={name}
          className={styles['stepItem']}
          aria-current={index === current ? 'step' : undefined}
          data-done={index < current || undefined}
        >
          <span className={styles['stepNumber']}>{index + 1}</span>
          {name}
        </li>
      ))}
    </ol>
  );
}

function StepFields({ wizard }: { readonly wizard: NewProject }): ReactNode {
  const { step, draft, set, tried } = wizard;
  const { fakta, kommuner, access } = draft;
  if (step === 0) return <FactsStep value={fakta} onChange={(v) => set({ fakta: v })} tried={tried} />;
  if (step === 2) {
    return <AccessStep value={access} onChange={(v) => set({ access: v })} navn={fakta.navn} tried={tried} />;
  }
  const setRole = (kommune: string, rolle: Kommunerolle): void =>
    set({ kommuner: kommuner.map((k) => (k.kommune === kommune ? { ...k, rolle } : k)) });
  return (
    <KommuneEditor
      value={kommuner}
      onAdd={(item) => set({ kommuner: [...kommuner, item] })}
      onRole={setRole}
      onRemove={(kommune) => set({ kommuner: kommuner.filter((k) => k.kommune !== kommune) })}
    />
  );
}

interface Props {
  readonly foreslaaetMappe: string;
  readonly onNyt: (nyt: NytProjekt | null) => void;
  readonly onBack: () => void;
}

/** A new project in three steps; the folder is made by the one command at the end. */
export function CreateProject({ foreslaaetMappe, onNyt, onBack }: Props): ReactNode {
  const wizard = useNewProject(foreslaaetMappe, onNyt);
  const { step, goTo, next, busy, error } = wizard;
  const last = step === STEPS.length - 1;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    next();
  };
  return (
    <form className={styles['wizard']} onSubmit={submit} noValidate>
      <Steps current={step} />
      <Card title={TITLES[step] ?? ''} note={NOTES[step]}>
        {error !== null && <ErrorBox error={error} />}
        <StepFields wizard={wizard} />
        <Group justify="space-between" mt="lg">
          <Button variant="default" disabled={busy} onClick={() => (step === 0 ? onBack() : goTo(step - 1))}>
            {step === 0 ? faelles.annuller : faelles.tilbage}
          </Button>
          <Button type="submit" loading={busy}>
            {last ? projekt.opretKnap : faelles.videre}
          </Button>
        </Group>
      </Card>
    </form>
  );
}
