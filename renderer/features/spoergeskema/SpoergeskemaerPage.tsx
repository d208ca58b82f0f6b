import type { ReactNode } from 'react';
import { SkemaList } from './SkemaList.tsx';
import { SkemaPage } from './SkemaPage.tsx';

/** All questionnaires, or one of them: what it says, its papers, its questions. */
export function SpoergeskemaerPage({ id }: { readonly id?: string }): ReactNode {
  return id === undefined ? <SkemaList /> : <SkemaPage key={id} id={id} />;
}
