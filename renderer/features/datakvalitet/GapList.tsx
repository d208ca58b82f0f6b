import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { feltnavn, tabelnavn, tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import styles from './Datakvalitet.module.css';
import { sameGap, type Gap, type GapGroup } from './useGaps.ts';

const { datakvalitet: text } = tekster;

const wordsOf = ({ tabel, felt }: Gap): { readonly felt: string; readonly slags: string } => ({
  felt: feltnavn(tabel, felt),
  slags: tabelnavn(tabel),
});

/** Arrows go through the list; Enter, a button's own key, opens the field. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((b) => b === document.activeElement);
  event.preventDefault();
  buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

interface Props {
  readonly ref: Ref<HTMLUListElement>;
  readonly group: GapGroup;
  readonly note: string | undefined;
  readonly open: Gap | null;
  readonly onOpen: (gap: Gap) => void;
}

/** The records whose field is empty. */
export function GapList({ ref, group, note, open, onOpen }: Props): ReactNode {
  const { skrivebeskyttet } = useSession();
  return (
    <section className={styles['gaps']} aria-label={text.liste(group.title)}>
      <h2>{group.title}</h2>
      <p className={styles['note']}>{skrivebeskyttet ? group.effect : text.taster}</p>
      {note !== undefined && <p className={styles['warn']}>{note}</p>}
      {/* The arrows belong to the list as a whole. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={ref} className={styles['list']} onKeyDown={onArrow}>
        {group.gaps.map((gap) => {
          const words = wordsOf(gap);
          return (
            <li key={`${gap.tabel}/${gap.id}/${gap.felt}`}>
              <button
                type="button"
                className={styles['gap']}
                aria-current={(open !== null && sameGap(open, gap)) || undefined}
                onClick={() => onOpen(gap)}
              >
                <span className={styles['title']} dir="auto">
                  {gap.navn === '' ? text.udenNavn : gap.navn}
                </span>
                <span className={styles['felt']}>{words.felt}</span>
                {gap.tabel !== 'deltager' && <span className={styles['slags']}>{words.slags}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
