import { Button } from '@mantine/core';
import { IconHistoryToggle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster, visNaar } from '#shared/tekster/index.ts';
import { Banner } from '../../ui/index.ts';
import classes from './registrering.module.css';

const text = tekster.registrering;

interface DraftNoticeProps {
  /** When what was put back into the form was typed; null where nothing was. */
  readonly since: string | null;
  readonly trouble: 'for_stor' | 'tjeneste' | null;
  readonly onDiscard: () => void;
}

/** A quiet line over a form that went on where it was left, and a louder one where that cannot be promised. */
export function DraftNotice({ since, trouble, onDiscard }: DraftNoticeProps): ReactNode {
  return (
    <>
      {since !== null && (
        <div className={classes['draft']} role="status">
          <IconHistoryToggle size={16} stroke={1.7} aria-hidden />
          <span>{text.kladdeHentet(visNaar(since))}</span>
          <Button variant="subtle" size="compact-xs" onClick={onDiscard}>
            {text.kladdeKasser}
          </Button>
        </div>
      )}
      {trouble !== null && (
        <div className={classes['saved']}>
          <Banner tone="warning" title={text.kladdeKanIkke} note={text.kladdeKanIkkeNote[trouble]} />
        </div>
      )}
    </>
  );
}
