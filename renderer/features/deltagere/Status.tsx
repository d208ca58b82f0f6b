import type { ReactNode } from 'react';
import type { Deltagerstatus } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { Chip } from '../registrering/index.ts';

/** Where a deltager is, in a word; with the day it began, where there is room. */
export function Status({
  status,
  day,
}: {
  readonly status: Deltagerstatus;
  readonly day?: string;
}): ReactNode {
  const { deltagere } = tekster;
  const word = deltagere.status[status];
  return (
    <Chip {...(status === 'optaget' ? { tone: 'good' } : status === 'visiteret' ? {} : { tone: 'quiet' })}>
      {day === undefined ? word : deltagere.statusDato(word, day)}
    </Chip>
  );
}
