import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { IndikatorForDeltager } from '#shared/contract/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { Card, SkeletonRows } from '../../ui/index.ts';
import { aarsagOrd, shortName } from '../indikatorer/index.ts';
import classes from './kort.module.css';

const text = tekster.deltagere.taeller;

/** Whether the person counts, and from when; else the reason of the fact that comes nearest. */
export function countWords({ indsamles, fakta, kilde }: IndikatorForDeltager): {
  readonly counts: boolean;
  readonly words: string;
} {
  if (!indsamles) return { counts: false, words: text.indsamlesIkke };
  const counted = fakta.filter((f) => f.aarsag === null);
  const [first] = counted;
  if (first !== undefined) {
    const words = [text.fra(visDato(first.taellesFra)), counted.length > 1 ? text.antal(counted.length) : ''];
    return { counts: true, words: words.filter((w) => w !== '').join(' · ') };
  }
  const reasons = [...new Set(fakta.map((f) => aarsagOrd(f.aarsag ?? '')))];
  return { counts: false, words: reasons.join(' · ') || (text.intet[kilde] ?? text.endnuIkke) };
}

function Row({ indikator }: { readonly indikator: IndikatorForDeltager }): ReactNode {
  const { counts, words } = countWords(indikator);
  const Icon = counts ? IconCheck : IconMinus;
  return (
    <li className={classes['count']} data-counts={counts || undefined}>
      <Icon size={15} stroke={2} aria-label={counts ? text.ja : text.nej} />
      <span className={classes['nr']}>{indikator.nr}</span>
      <span className={classes['navn']} title={indikator.navn}>
        {shortName(indikator.navn)}
      </span>
      <span className={classes['why']}>{words}</span>
    </li>
  );
}

/** In which indicators this person counts, and why not in the others. */
export function CountsIn({
  indikatorer,
}: {
  readonly indikatorer: readonly IndikatorForDeltager[] | undefined;
}): ReactNode {
  return (
    <Card title={text.titel} flush>
      {indikatorer === undefined && <SkeletonRows rows={6} />}
      <ul className={classes['steps']}>
        {indikatorer?.map((indikator) => (
          <Row key={indikator.nr} indikator={indikator} />
        ))}
      </ul>
    </Card>
  );
}
