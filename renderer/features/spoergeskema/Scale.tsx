import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { FAERREST_TRIN, FLEST_TRIN, MAX_TRINORD } from '#shared/domain/spoergeskema/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { MoveButtons, moveByKey } from '../../ui/index.ts';
import { NewCell } from './NewCell.tsx';
import type { Resultater } from './resultRows.ts';
import styles from './spoergeskema.module.css';
import { TextCell, type Ask } from './TextCell.tsx';
import { useWords } from './useWords.ts';

const { ret: text, topSaetning, svarord } = tekster.spoergeskema;
const COLUMN = 'trin';

interface StepProps {
  readonly nr: number;
  readonly word: string;
  /** Papers are entered: only the words can change. */
  readonly locked: boolean;
  readonly steps: number;
  readonly onRename: (word: string) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One answer of the scale: its words, its place, and away with it. */
function Step({ nr, word, locked, steps, onRename, onMove, onRemove }: StepProps): ReactNode {
  return (
    // The keys that move an answer work wherever in its row one stands.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles['step']} onKeyDown={(event) => !locked && moveByKey(event, onMove)}>
      <span className={styles['nr']}>{nr}</span>
      <TextCell
        label={text.trinFelt(nr)}
        column={COLUMN}
        value={word}
        required
        maxLength={MAX_TRINORD}
        onSave={onRename}
      />
      {!locked && (
        <>
          <MoveButtons
            up={text.trinOp(nr)}
            down={text.trinNed(nr)}
            first={nr === 1}
            last={nr === steps}
            onMove={onMove}
          />
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={text.trinSlet(nr)}
            disabled={steps <= FAERREST_TRIN}
            onClick={onRemove}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </>
      )}
    </li>
  );
}

/** The keyboard stays in the list when the row it stood in has gone elsewhere. */
function focusStep(list: RefObject<HTMLOListElement | null>, index: number): void {
  const cells = list.current?.querySelectorAll<HTMLInputElement>(`input[data-column="${COLUMN}"]`);
  cells?.[index]?.focus();
}

/** What the changes of a scale do, each one handling. */
function useScale(id: string, { skala, besvarelser }: Resultater, ask: Ask) {
  const list = useRef<HTMLOListElement>(null);
  const { words, write } = useWords(id, skala);
  const rename = (index: number, word: string): void => {
    const goOn = (): void => void write(words.with(index, word));
    if (besvarelser === 0) goOn();
    else
      ask({
        title: text.trinHarSvarTitel,
        note: text.trinHarSvar(besvarelser),
        label: text.retAlligevel,
        danger: false,
        goOn,
      });
  };
  const move = async (index: number, step: -1 | 1): Promise<void> => {
    const [moved, other] = [words[index], words[index + step]];
    if (moved === undefined || other === undefined) return;
    if (await write(words.with(index, other).with(index + step, moved))) focusStep(list, index + step);
  };
  const remove = async (index: number): Promise<void> => {
    const left = words.toSpliced(index, 1);
    if (await write(left)) focusStep(list, Math.min(index, left.length - 1));
  };
  const add = (word: string): Promise<boolean> => write([...words, word]);
  return { list, words, rename, move, remove, add };
}

interface Props {
  readonly id: string;
  readonly skema: Resultater;
  readonly ask: Ask;
}

/** The scale of the questionnaire; once papers are entered, only its words can change. */
export function Scale({ id, skema, ask }: Props): ReactNode {
  const { list, words, rename, move, remove, add } = useScale(id, skema, ask);
  const locked = skema.besvarelser > 0;
  return (
    <section className={styles['scale']} aria-label={text.skala}>
      <h2>{text.skala}</h2>
      <ol ref={list} className={styles['questions']}>
        {words.map((word, i) => (
          <Step
            // An answer is its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            nr={i + 1}
            word={word}
            locked={locked}
            steps={words.length}
            onRename={(next) => rename(i, next)}
            onMove={(step) => void move(i, step)}
            onRemove={() => void remove(i)}
          />
        ))}
        <li className={`${styles['step']} ${styles['fixed']}`}>
          <span className={styles['nr']}>{words.length + 1}</span>
          <span>{svarord(null, 'ved_ikke')}</span>
        </li>
      </ol>
      {!locked && words.length < FLEST_TRIN && (
        <NewCell
          label={text.trinNyt}
          placeholder={text.trinPladsholder}
          column={COLUMN}
          maxLength={MAX_TRINORD}
          onAdd={add}
        />
      )}
      <p className={styles['note']}>{topSaetning(skema.skala)}</p>
      <p className={styles['note']}>{locked ? text.skalaLaast(skema.besvarelser) : text.skalaNote}</p>
    </section>
  );
}
