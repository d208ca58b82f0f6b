import type { ReactNode } from 'react';
import { AttentionPage } from './attention/AttentionPage.tsx';
import { nrOf } from './addresses.ts';
import { ComparePage } from './compare/ComparePage.tsx';
import { IndicatorPage } from './indikator/IndicatorPage.tsx';
import { OverblikPage } from './OverblikPage.tsx';

/** All indicators; two dates; what needs attention; or one indicator, by its number. */
export function OverblikSide({ id }: { readonly id?: string }): ReactNode {
  if (id === undefined) return <OverblikPage />;
  if (id === 'opmaerksomhed') return <AttentionPage />;
  if (id === 'sammenlign') return <ComparePage />;
  return <IndicatorPage key={id} nr={nrOf(id)} />;
}
