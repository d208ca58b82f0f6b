import { ActionIcon, Loader, Tooltip } from '@mantine/core';
import {
  IconFlask,
  IconFolderOpen,
  IconFolderPlus,
  IconHistory,
  IconRestore,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useCommand } from '../../service/index.ts';
import { Card, EmptyState, ErrorBox, showErrorToast } from '../../ui/index.ts';
import type { NytProjekt } from './nyt.ts';
import type { Step } from './step.ts';
import styles from './start.module.css';
import { useCreateDemo } from './useCreateDemo.ts';

const { projekt } = tekster;
type Seneste = OutputOf<'projekt.status'>['seneste'][number];

function RecentRow({ item, onOpen }: { readonly item: Seneste; readonly onOpen: () => void }): ReactNode {
  const forget = useCommand('projekt.forget');
  return (
    <li className={styles['recent']}>
      <button type="button" className={styles['recentOpen']} onClick={onOpen} disabled={!item.findes}>
        <span className={styles['recentName']}>{item.navn}</span>
        <span className={styles['recentPath']} title={item.mappe}>
          {item.findes ? item.mappe : projekt.senesteMangler}
        </span>
        {item.bruger !== null && (
          <span className={styles['recentPath']}>{projekt.sidstBrugt(item.bruger)}</span>
        )}
      </button>
      <Tooltip label={projekt.glem}>
        <ActionIcon
          variant="subtle"
          c="dimmed"
          aria-label={`${projekt.glem}: ${item.navn}`}
          onClick={() => forget.mutate({ mappe: item.mappe }, { onError: showErrorToast })}
        >
          <IconX size={15} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

interface ChoiceProps {
  readonly icon: Icon;
  readonly title: string;
  readonly note: string;
  readonly busy?: boolean;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

function Choice({
  icon: Symbol,
  title,
  note,
  busy = false,
  primary = false,
  onClick,
}: ChoiceProps): ReactNode {
  return (
    <button
      type="button"
      className={`${styles['choice']} ${primary ? (styles['primary'] ?? '') : ''}`}
      onClick={onClick}
      disabled={busy}
    >
      <span className={styles['choiceIcon']}>
        {busy ? <Loader size={18} /> : <Symbol size={20} stroke={1.7} />}
      </span>
      <span>
        <span className={styles['choiceTitle']}>{title}</span>
        <span className={styles['choiceNote']}>{busy ? projekt.demoLaver : note}</span>
      </span>
    </button>
  );
}

interface StartHomeProps {
  readonly seneste: readonly Seneste[];
  readonly foreslaaetMappe: string;
  readonly onStep: (step: Step) => void;
  readonly onNyt: (nyt: NytProjekt | null) => void;
}

function Choices({ foreslaaetMappe, onStep, onNyt }: Omit<StartHomeProps, 'seneste'>): ReactNode {
  const demo = useCreateDemo(foreslaaetMappe, onNyt);
  const go = (step: Step) => () => onStep(step);
  return (
    <div className={styles['choices']}>
      {demo.error !== null && <ErrorBox error={demo.error} />}
      <Choice
        icon={IconFolderOpen}
        title={projekt.aabn}
        note={projekt.aabnNote}
        primary
        onClick={go({ step: 'open', mappe: '', bruger: '' })}
      />
      <Choice
        icon={IconFolderPlus}
        title={projekt.opret}
        note={projekt.opretNote}
        onClick={go({ step: 'create' })}
      />
      <Choice
        icon={IconFlask}
        title={projekt.demo}
        note={projekt.demoNote}
        busy={demo.busy}
        onClick={demo.create}
      />
      <Choice
        icon={IconRestore}
        title={projekt.gendan}
        note={projekt.gendanNote}
        onClick={go({ step: 'restore', mappe: '' })}
      />
    </div>
  );
}

export function StartHome({ seneste, ...rest }: StartHomeProps): ReactNode {
  const open = ({ mappe, bruger }: Seneste): void =>
    rest.onStep({ step: 'open', mappe, bruger: bruger ?? '' });
  return (
    <div className={styles['home']}>
      <Card title={projekt.seneste} flush>
        {seneste.length === 0 ? (
          <EmptyState compact icon={<IconHistory size={22} />} title={projekt.ingenSeneste} />
        ) : (
          <ul className={styles['recents']}>
            {seneste.map((item) => (
              <RecentRow key={item.mappe} item={item} onOpen={() => open(item)} />
            ))}
          </ul>
        )}
      </Card>
      <Choices {...rest} />
    </div>
  );
}
