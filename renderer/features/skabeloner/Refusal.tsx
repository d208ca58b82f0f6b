import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ErrorBox, Notice } from '../../ui/index.ts';
import { refusals } from './words.ts';

const SHOWN = 8;

/** Why a file was not taken or not filled: one sentence for each thing that is in the way. */
export function Refusal({ error, title }: { readonly error: unknown; readonly title: string }): ReactNode {
  const sentences = refusals(error);
  if (sentences.length === 0) return <ErrorBox error={error} />;
  const rest = sentences.length - SHOWN;
  return (
    <div role="alert">
      <Notice tone="warning" title={title}>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        {rest > 0 && <div>{tekster.skabeloner.ogFlere(rest)}</div>}
      </Notice>
    </div>
  );
}
