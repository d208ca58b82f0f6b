import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { Keys, SHORTCUT_GROUPS, SHORTCUTS, useShortcut, type ShortcutId } from '../../ui/shortcuts/index.ts';
import styles from './ShortcutsDialog.module.css';

const text = tekster.genveje;
const IDS = Object.keys(SHORTCUTS) as ShortcutId[];

/** '?' shows every key there is, from the declaration that the pages listen by. */
export function ShortcutsDialog(): ReactNode {
  const [opened, setOpened] = useState(false);
  useShortcut('genveje', () => setOpened(true));
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} title={text.titel} size={720}>
      <p className={styles['note']}>{text.note}</p>
      <div className={styles['groups']}>
        {SHORTCUT_GROUPS.map((group) => (
          <section key={group} aria-label={text.grupper[group]}>
            <h3 className={styles['title']}>{text.grupper[group]}</h3>
            <dl className={styles['list']}>
              {IDS.filter((id) => SHORTCUTS[id].group === group).map((id) => (
                <div key={id} data-genvej={id}>
                  <dt>
                    <Keys of={id} />
                  </dt>
                  <dd>{text.taster[id]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['note']}>{text.datoer}</p>
    </Modal>
  );
}
