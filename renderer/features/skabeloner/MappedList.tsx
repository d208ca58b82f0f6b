import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { parseAdresse, type Indikatornavn } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './skabeloner.module.css';
import type { Tilknyttet } from './useSheetCells.ts';
import { contentWords } from './words.ts';

const { skabeloner: text } = tekster;

interface MappedListProps {
  readonly tilknytninger: readonly Tilknyttet[];
  readonly indikatorer: readonly Indikatornavn[];
  readonly onOpen: (ark: string, celle: string) => void;
}

const placeOf = ({ celle }: Tilknyttet): number => {
  const plads = parseAdresse(celle);
  return plads === null ? 0 : plads.raekke * 20_000 + plads.kolonne;
};

/** Every cell that takes something: those that no longer fit first, then by sheet and place. */
export function MappedList({ tilknytninger, indikatorer, onOpen }: MappedListProps): ReactNode {
  const sorted = tilknytninger.toSorted(
    (a, b) =>
      Number(b.problem !== null) - Number(a.problem !== null) ||
      a.ark.localeCompare(b.ark, 'da') ||
      placeOf(a) - placeOf(b),
  );
  return (
    <section aria-label={text.udfyldes(sorted.length)} className={styles['mapped']}>
      <h2 className={styles['listTitle']}>{text.udfyldes(sorted.length)}</h2>
      {sorted.length === 0 ? (
        <p className={styles['hint']}>{text.begynd}</p>
      ) : (
        <ul>
          {sorted.map((t) => (
            <li key={`${t.ark}!${t.celle}`}>
              <button type="button" data-problem={t.problem !== null} onClick={() => onOpen(t.ark, t.celle)}>
                {t.problem !== null && (
                  <IconAlertTriangle size={13} stroke={2} aria-label={text.passerIkke} />
                )}
                <span className={styles['where']}>{t.celle}</span>
                <span className={styles['what']}>{contentWords(t.indhold, indikatorer)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
