import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import styles from './Datakvalitet.module.css';
import type { GapGroup } from './useGaps.ts';

const { datakvalitet: text } = tekster;

interface Props {
  readonly groups: readonly GapGroup[];
  readonly chosen: string | undefined;
  readonly onChoose: (group: GapGroup) => void;
  /** Of how many; then a bar shows how many have it. */
  readonly total?: number;
}

/** What is missing, line by line; the chosen one's records stand beside it. */
export function GroupList({ groups, chosen, onChoose, total }: Props): ReactNode {
  return (
    <ul className={styles['list']}>
      {groups.map((group) => (
        <li key={group.key}>
          <button
            type="button"
            className={styles['group']}
            aria-pressed={group.key === chosen}
            disabled={group.gaps.length === 0}
            onClick={() => onChoose(group)}
          >
            <span className={styles['title']}>{group.title}</span>
            <span className={styles['effect']}>{group.effect}</span>
            {total !== undefined && total > 0 && (
              <Progress
                className={styles['progress'] ?? ''}
                size={5}
                value={(100 * (total - group.gaps.length)) / total}
                aria-label={`${group.title}: ${text.udfyldt(total - group.gaps.length, total)}`}
              />
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
