import type { ReactNode } from 'react';
import { RecordPage } from '../registrering/index.ts';
import { effektKind } from './kind.ts';

export function EffekterPage({ id }: { readonly id?: string }): ReactNode {
  return <RecordPage kind={effektKind} id={id} />;
}
