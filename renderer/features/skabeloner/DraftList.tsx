import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Kendt, Tilknytning } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './skabeloner.module.css';
import type { Drafts } from './useDrafts.ts';
import { byPlace, contentWords } from './words.ts';

const { skabeloner: text } = tekster;

interface DraftListProps {
  readonly drafts: Drafts;
  readonly kendt: Kendt;
  readonly onOpen: (ark: string, celle: string) => void;
}

function Draft({
  draft,
  drafts,
  kendt,
  onOpen,
}: DraftListProps & { readonly draft: Tilknytning }): ReactNode {
  const { ark, celle, indhold } = draft;
  const words = contentWords(indhold, kendt);
  return (
    <li className={styles['draft']}>
      <button type="button" className={styles['line']} title={words} onClick={() => onOpen(ark, celle)}>
        <span className={styles['where']}>{celle}</span>
        <span className={styles['what']}>{words}</span>
      </button>
      <ActionIcon
        variant="subtle"
        size="sm"
        aria-label={text.brugForslag(celle)}
        onClick={() => void drafts.accept([draft])}
      >
        <IconCheck size={15} stroke={2} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={text.afvisForslag(celle)}
        onClick={() => drafts.discard([draft])}
      >
        <IconX size={15} stroke={2} />
      </ActionIcon>
    </li>
  );
}

/** What the sheets seem to ask for: taken all at once, one by one, or not at all. */
export function DraftList(props: DraftListProps): ReactNode {
  const { shown, accept, discard } = props.drafts;
  if (shown.length === 0) return null;
  return (
    <section aria-label={text.forslag(shown.length)} className={styles['mapped']}>
      <h2 className={styles['listTitle']}>{text.forslag(shown.length)}</h2>
      <p className={styles['hint']}>{text.forslagNote}</p>
      <div className={styles['draftActions']}>
        <Button size="compact-sm" leftSection={<IconCheck size={15} />} onClick={() => void accept(shown)}>
          {text.brugAlle}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => discard(shown)}>
          {text.afvisAlle}
        </Button>
      </div>
      <ul>
        {shown.toSorted(byPlace).map((draft) => (
          <Draft key={`${draft.ark}!${draft.celle}`} {...props} draft={draft} />
        ))}
      </ul>
    </section>
  );
}
