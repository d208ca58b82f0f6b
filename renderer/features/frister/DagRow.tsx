import { Button } from '@mantine/core';
import {
  IconBriefcase,
  IconListCheck,
  IconMessages,
  IconPhone,
  IconTargetArrow,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Frist } from '#shared/domain/frister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster, ugedag, visDato } from '#shared/tekster/index.ts';
import { Keys } from '../../ui/shortcuts/index.ts';
import styles from './Dag.module.css';
import { canSettle } from './settle.ts';
import { kindOf, whatText, whenText, type Kind } from './words.ts';

const ICONS: Readonly<Record<Kind, Icon>> = {
  effekt: IconTargetArrow,
  praktik: IconBriefcase,
  hold: IconUsersGroup,
  samtale: IconMessages,
  virksomhed: IconPhone,
  mangler: IconListCheck,
};

interface DagRowProps {
  readonly frist: Frist;
  readonly dag: LocalDate;
  /** Whose it is; null where all are one's own. */
  readonly who: string | null;
  readonly active: boolean;
  readonly mayChange: boolean;
  readonly onOpen: () => void;
  readonly onSettle: () => void;
  readonly onFocus: () => void;
}

/** One deadline: what, about whom, when; Enter opens its form, and where one key settles it that key is shown. */
export function DagRow({ frist, dag, who, active, mayChange, ...act }: DagRowProps): ReactNode {
  const { kode, dato, navn, grad } = frist;
  const KindIcon = ICONS[kindOf(frist)];
  const when = kode === 'mangler' ? null : whenText(dato, dag);
  return (
    <li className={styles['row']} data-active={active || undefined} data-frist={kode}>
      <button
        type="button"
        className={styles['open']}
        tabIndex={active ? 0 : -1}
        onClick={act.onOpen}
        onFocus={act.onFocus}
      >
        <KindIcon size={17} stroke={1.6} aria-hidden />
        <span className={styles['name']} dir="auto" title={navn}>
          {navn}
        </span>
        <span className={styles['what']}>{whatText(frist)}</span>
        {who !== null && <span className={styles['who']}>{who}</span>}
        {when !== null && (
          <span className={styles['when']} data-grad={grad} title={`${ugedag(dato)} ${visDato(dato)}`}>
            {when}
          </span>
        )}
      </button>
      <Settle {...{ frist, dag, active, mayChange }} onSettle={act.onSettle} />
    </li>
  );
}

type SettleProps = Pick<DagRowProps, 'frist' | 'dag' | 'active' | 'mayChange' | 'onSettle'>;

function Settle({ frist, dag, active, mayChange, onSettle }: SettleProps): ReactNode {
  const { kode } = frist;
  return (
    <span className={styles['settle']}>
      {mayChange && kode !== 'mangler' && canSettle(frist, dag) && (
        <Button
          variant="subtle"
          size="compact-xs"
          tabIndex={-1}
          onClick={onSettle}
          {...(active ? { rightSection: <Keys of="klaret" /> } : {})}
        >
          {tekster.frister.klar[kode]}
        </Button>
      )}
    </span>
  );
}
