import type { ReactNode } from 'react';
import { RecordPage } from '../registrering/index.ts';
import { praktikKind } from './kind.ts';

export function PraktikPage({ id }: { readonly id?: string }): ReactNode {
  return <RecordPage kind={praktikKind} id={id} />;
}
