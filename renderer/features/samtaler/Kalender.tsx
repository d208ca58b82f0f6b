import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { PageHeader } from '../../ui/index.ts';

export function Kalender({ above }: { readonly above: ReactNode }): ReactNode {
  return (
    <>
      <PageHeader title={tekster.samtaler.titel} />
      {above}
    </>
  );
}
