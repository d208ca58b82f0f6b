import { Radio, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { DateInput } from '../../../ui/index.ts';
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
          <>
            <DateInput
              label={bygger.gyldigFra}
              today={today}
              value={choice.gyldigFra}
              error={error ?? null}
              onChange={(gyldigFra) => onChange({ ...choice, gyldigFra })}
            />
            <Textarea
              label={bygger.hvorfor}
              autosize
              minRows={2}
              maxLength={4000}
              value={choice.begrundelse}
              onChange={(e) => onChange({ ...choice, begrundelse: e.currentTarget.value })}
            />
          </>
        )}
      </Stack>
    </Radio.Group>
  );
}
