import { Radio, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { DateInput } from '../../../ui/index.ts';
import classes from './definitioner.module.css';
import { currentVersion } from './draft.ts';

const { bygger } = tekster.definitioner;

/** When a changed rule holds: where it stands, or from a day on. */
export interface Choice {
  readonly art: 'ret' | 'ny';
  readonly gyldigFra: LocalDate | null;
  readonly begrundelse: string;
}

/** What was submitted with a rule keeps it: then only a new version is left. */
export const firstChoice = (indikator: RegistreretIndikator | null, today: LocalDate): Choice => ({
  art: indikator === null || (currentVersion(indikator, today)?.indsendt ?? null) === null ? 'ret' : 'ny',
  gyldigFra: today,
  begrundelse: '',
});

/** The last day that was submitted already and that the new version would cover. */
function sentSince({ versioner }: RegistreretIndikator, gyldigFra: LocalDate | null): LocalDate | null {
  const days = versioner.flatMap(({ indsendt }) => (indsendt === null ? [] : [indsendt]));
  const last = days.toSorted().at(-1) ?? null;
  return last !== null && gyldigFra !== null && gyldigFra <= last ? last : null;
}

interface Props {
  readonly indikator: RegistreretIndikator;
  readonly choice: Choice;
  readonly error: string | undefined;
  readonly onChange: (choice: Choice) => void;
}

export function VersionChoice({ indikator, choice, error, onChange }: Props): ReactNode {
  const today = useToday();
  const submitted = currentVersion(indikator, today)?.indsendt ?? null;
  return (
    <Radio.Group
      label={bygger.gaelder}
      value={choice.art}
      onChange={(art) => onChange({ ...choice, art: art === 'ret' ? 'ret' : 'ny' })}
    >
      <Stack gap="xs" mt={6}>
        <Radio
          value="ret"
          disabled={submitted !== null}
          label={bygger.retSelv}
          description={submitted === null ? undefined : bygger.retSelvIkke(submitted)}
        />
        <Radio value="ny" label={bygger.nyVersion} />
        {choice.art === 'ny' && (
          <NewVersion indikator={indikator} choice={choice} error={error} onChange={onChange} />
        )}
      </Stack>
    </Radio.Group>
  );
}

function NewVersion({ indikator, choice, error, onChange }: Props): ReactNode {
  const today = useToday();
  const sent = sentSince(indikator, choice.gyldigFra);
  return (
    <>
      <DateInput
        label={bygger.gyldigFra}
        today={today}
        value={choice.gyldigFra}
        error={error ?? null}
        onChange={(gyldigFra) => onChange({ ...choice, gyldigFra })}
      />
      {sent !== null && <p className={classes['hint']}>{feltfejl('gaelder_indsendt', { dato: sent })}</p>}
      <Textarea
        label={bygger.hvorfor}
        autosize
        minRows={2}
        maxLength={4000}
        value={choice.begrundelse}
        onChange={(e) => onChange({ ...choice, begrundelse: e.currentTarget.value })}
      />
    </>
  );
}
