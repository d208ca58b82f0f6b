import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { IconNotes, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { tekster, visNaar } from '#shared/tekster/index.ts';
import { pathToDraft } from '../../app/paths.ts';
import { NEW } from './address.ts';
import { dropDraft, wishDraft, type Kladde } from './kladder.ts';
import classes from './kladder.module.css';
import { useKladder } from './useDraft.ts';

const text = tekster.registrering;

interface LineProps {
  readonly kladde: Kladde;
  readonly onOpen: () => void;
}

function Line({ kladde, onOpen }: LineProps): ReactNode {
  const { titel } = kladde.indhold;
  return (
    <li className={classes['line']}>
      <button type="button" className={classes['open']} onClick={onOpen} title={titel}>
        <span className={classes['title']} dir="auto">
          {titel}
        </span>
        <span className={classes['when']}>{visNaar(kladde.tid)}</span>
      </button>
      <Tooltip label={text.kladdeKasser}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={text.kladdeKasserNavn(titel)}
          onClick={() => void dropDraft(kladde.noegle)}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

/** "Kladder 2": every half-filled form, offered again. Nothing where there is none. */
export function Kladder(): ReactNode {
  const kladder = useKladder() ?? [];
  const [opened, setOpened] = useState(false);
  const [, navigate] = useLocation();
  if (kladder.length === 0) return null;
  const open = ({ noegle, indhold }: Kladde): void => {
    const path = pathToDraft(indhold.tabel, indhold.id ?? NEW);
    setOpened(false);
    wishDraft(noegle);
    if (path !== null) navigate(path);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={340} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes['button']} onClick={() => setOpened((o) => !o)}>
          <IconNotes size={17} stroke={1.6} aria-hidden />
          {text.kladder} <span className={classes['count']}>{kladder.length}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes['note']}>{text.kladderNote}</p>
        <ul className={classes['list']}>
          {kladder.map((k) => (
            <Line key={k.noegle} kladde={k} onOpen={() => open(k)} />
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
