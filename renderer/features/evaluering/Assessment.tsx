import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import {
  EVALUERINGSLYS,
  isParameter,
  type Evalueringsemne,
  type Evalueringslys,
  type Evalueringspost,
} from '#shared/domain/evaluering/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { FreeText, Lys, showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import styles from './evaluering.module.css';

const { evaluering: text, indikatorskema, koder, faelles } = tekster;

/** Saved when the light is chosen, or the words are left; can be taken back. False when it was refused. */
async function save(post: Evalueringspost): Promise<boolean> {
  try {
    const { handling } = await call('evaluering.save', post);
    if (handling !== '') toastWithUndo(text.gemt(koder.evaluering.emne[post.emne]), handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

/** What stands in a field: the user's, until another value is stored (saved elsewhere, or taken back). */
function useEdited<T>(stored: T): [T, (value: T) => void] {
  const [seen, setSeen] = useState(stored);
  const [value, setValue] = useState(stored);
  if (seen !== stored) {
    setSeen(stored);
    setValue(stored);
  }
  return [value, setValue];
}

const NONE = '';
const CHOICES = [
  { value: NONE, label: text.ikkeVurderet },
  ...EVALUERINGSLYS.map((lys) => ({ value: lys, label: indikatorskema.lys[lys] })),
];
const lysOf = (value: string): Evalueringslys | null => EVALUERINGSLYS.find((lys) => lys === value) ?? null;

interface Props {
  readonly emne: Evalueringsemne;
  readonly post: Evalueringspost | undefined;
}

/** The light and the words as they stand in the row. Both are saved together: the other may be on its way. */
function useAssessment({ emne, post }: Props) {
  const stored = post?.lys ?? null;
  const [lys, setLys] = useEdited(stored);
  const [words, setWords] = useEdited(post?.tekst ?? '');
  const tekst = words.trim() === '' ? null : words.trim();
  const choose = async (chosen: Evalueringslys | null): Promise<void> => {
    setLys(chosen);
    if (!(await save({ emne, lys: chosen, tekst }))) setLys(stored);
  };
  const leave = (): void => {
    if (tekst !== (post?.tekst ?? null)) void save({ emne, lys, tekst });
  };
  return { lys, words, setWords, choose, leave };
}

interface LightProps {
  readonly navn: string;
  readonly lys: Evalueringslys | null;
  readonly onChoose: (lys: Evalueringslys | null) => void;
}

/** The light of a parameter, and the choice of it. */
function Light({ navn, lys, onChoose }: LightProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  if (skrivebeskyttet) return <Lys lys={lys} />;
  return (
    <SegmentedControl
      size="xs"
      aria-label={text.lysFor(navn)}
      data={CHOICES}
      value={lys ?? NONE}
      onChange={(value) => onChoose(lysOf(value))}
    />
  );
}

/** One parameter with its light and its reason, or one link of the effektkæde with its words. */
export function Assessment({ emne, post }: Props): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { lys, words, setWords, choose, leave } = useAssessment({ emne, post });
  const navn = koder.evaluering.emne[emne];
  const parameter = isParameter(emne);
  return (
    <section className={styles['row']} aria-label={navn} data-testid={`emne-${emne}`}>
      <div>
        <h3 className={styles['name']}>{navn}</h3>
        {parameter && <p className={styles['help']}>{text.hjaelp[emne]}</p>}
      </div>
      {parameter && <Light {...{ navn, lys }} onChoose={(chosen) => void choose(chosen)} />}
      {skrivebeskyttet ? (
        <p className={styles['words']}>{post?.tekst ?? faelles.intet}</p>
      ) : (
        <div className={styles['words']}>
          <FreeText
            aria-label={parameter ? text.begrundelse(navn) : text.beskrivelse(navn)}
            placeholder={parameter ? text.pladsholder : text.kaedePladsholder}
            value={words}
            minRows={1}
            maxRows={8}
            maxLength={4000}
            onChange={setWords}
            onBlur={leave}
          />
        </div>
      )}
    </section>
  );
}
