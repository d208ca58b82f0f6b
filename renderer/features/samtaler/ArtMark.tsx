import type { ReactNode } from 'react';
import type { Samtaleart } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import classes from './ArtMark.module.css';

/** Whose talk it is, by a letter in a shape of its own; the word beside it where there is room. */
export function ArtMark({
  art,
  bare = false,
}: {
  readonly art: Samtaleart;
  readonly bare?: boolean;
}): ReactNode {
  return (
    <span className={classes['art']}>
      <span className={classes['mark']} data-art={art} aria-hidden>
        {tekster.samtaler.bogstav[art]}
      </span>
      {!bare && tekster.koder.statussamtale.art[art]}
    </span>
  );
}
