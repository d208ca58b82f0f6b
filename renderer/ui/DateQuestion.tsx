import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import { Keys } from './shortcuts/index.ts';

/** Asks about a date in the American order, which is never turned round in silence; Enter in the field says yes. */
export function DateQuestion({ day, onYes }: { day: LocalDate; onYes: () => void }): ReactNode {
  const text = tekster.faelles.mente;
  return (
    <span role="status">
      {text.du(`${ugedag(day)} ${visDato(day)}`)}{' '}
      <Anchor component="button" type="button" inherit onClick={onYes}>
        {text.ja}
      </Anchor>{' '}
      <Keys of="jaDato" />
    </span>
  );
}
