import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Kendt } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './skabeloner.module.css';
import type { Tilknyttet } from './useSheetCells.ts';
import { byPlace, contentWords } from './words.ts';

const { skabeloner: text } = tekster;

interface MappedListProps {
  readonly tilknytninger: readonly Tilknyttet[];
  readonly kendt: Kendt;
  /** Suggestions are shown. */
  readonly waiting: boolean;
  /** Suggestions that are not. */
  readonly hiddenDrafts: number;
  readonly onShowDrafts: () => void;
  readonly onOpen: (ark: string, celle: string) => void;
}

interface LineProps extends Pick<MappedListProps, 'kendt' | 'onOpen'> {
  readonly cell: Tilknyttet;
}

function MappedLine({ cell, kendt, onOpen }: LineProps): ReactNode {
  const { ark, celle, indhold, problem } = cell;
  return (
    <button
      type="button"
      className={styles['line']}
      data-problem={problem !== null}
      onClick={() => onOpen(ark, celle)}
    >
      {problem !== null && <IconAlertTriangle size={13} stroke={2} aria-label={text.passerIkke} />}
      <span className={styles['where']}>{celle}</span>
      <span className={styles['what']}>{contentWords(indhold, kendt)}</span>
    </button>
  );
}

/** Every cell that takes something: those that no longer fit first, then by sheet and place. */
export function MappedList(props: MappedListProps): ReactNode {
  const { tilknytninger, kendt, waiting, hiddenDrafts, onShowDrafts, onOpen } = props;
  const sorted = tilknytninger.toSorted(
    (a, b) => Number(b.problem !== null) - Number(a.problem !== null) || byPlace(a, b),
  );
  return (
    <section
      aria-label={text.udfyldes(sorted.length)}
      className={styles['mapped']}
      data-waiting={sorted.length === 0 && waiting}
    >
      <h2 className={styles['listTitle']}>{text.udfyldes(sorted.length)}</h2>
      {hiddenDrafts > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles['showDrafts'] ?? ''}
          onClick={onShowDrafts}
        >
          {text.visForslag(hiddenDrafts)}
        </Button>
      )}
      {sorted.length === 0 ? (
        !waiting && <p className={styles['hint']}>{text.begynd}</p>
      ) : (
        <ul>
          {sorted.map((t) => (
            <li key={`${t.ark}!${t.celle}`}>
              <MappedLine cell={t} {...{ kendt, onOpen }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
