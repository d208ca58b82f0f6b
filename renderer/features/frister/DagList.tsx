import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Frist } from '#shared/domain/frister/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { focusIsNowhere, showErrorToast, showToast } from '../../ui/index.ts';
import { pressed, useShortcut } from '../../ui/shortcuts/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import styles from './Dag.module.css';
import { DagRow } from './DagRow.tsx';
import { usePlace } from './place.ts';
import { canSettle, openSettling, settle } from './settle.ts';
import type { DayGroup } from './words.ts';

const text = tekster.frister;
/** Of the incomplete records only the first, until asked for all. */
const FEW = 5;

interface DagListProps {
  readonly groups: readonly DayGroup[];
  readonly dag: LocalDate;
  /** Name of whose a deadline is, or null where it need not be said. */
  readonly whoOf: (frist: Frist) => string | null;
}

const keyOf = (f: Frist): string => `${f.kode}/${f.id}`;

/** What a row's click, Enter and K do. */
function useActs(dag: LocalDate) {
  const [, navigate] = useLocation();
  const { bruger, skrivebeskyttet } = useSession();
  const open = (frist: Frist): void => {
    openSettling(frist, navigate, dag, bruger.id).catch(showErrorToast);
  };
  const done = (frist: Frist): void => {
    const { kode, navn } = frist;
    if (skrivebeskyttet || kode === 'mangler' || !canSettle(frist, dag)) return;
    settle(kode, frist, dag).then((handling) => {
      if (handling === null) showToast({ message: text.aendretSiden(navn) });
      else toastWithUndo(text.klaret(navn, text.klar[kode]), handling);
    }, showErrorToast);
  };
  return { open, done, mayChange: !skrivebeskyttet };
}

const focusRow = (list: HTMLElement | null, at: number): void =>
  list?.querySelectorAll<HTMLElement>('li > button')[at]?.focus();

/** One row has the focus, arrows move it; what takes the place of a settled row has it next. */
function useRowFocus(rows: readonly Frist[]) {
  const list = useRef<HTMLDivElement>(null);
  const { placeNow, remember } = usePlace();
  const [index, setIndex] = useState(() => placeNow().index);
  const active = Math.min(index, Math.max(0, rows.length - 1));
  const current = rows[active];
  const key = current === undefined ? '' : keyOf(current);
  const opened = useRef(false);
  useEffect(() => {
    if (key === '') return;
    const free = focusIsNowhere() || list.current?.contains(document.activeElement) === true;
    // The page opens with the focus in its list; later it is taken only from nowhere.
    if (free || !opened.current) focusRow(list.current, active);
    opened.current = true;
  }, [key, active]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = pressed('ned', event) ? 1 : pressed('op', event) ? -1 : 0;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? rows.length - 1 : active + step;
    if (to === active || to < 0 || to >= rows.length) return;
    event.preventDefault();
    focusRow(list.current, to);
  };
  const setActive = (at: number): void => {
    remember({ index: at });
    setIndex(at);
  };
  return { list, active, setActive, onKeyDown };
}

export function DagList({ groups, dag, whoOf }: DagListProps): ReactNode {
  const [all, setAll] = useState(false);
  const shown = groups.map((g) => (g.id === 'mangler' && !all ? { ...g, rows: g.rows.slice(0, FEW) } : g));
  const rows = shown.flatMap((g) => g.rows);
  const { list, active, setActive, onKeyDown } = useRowFocus(rows);
  const { open, done, mayChange } = useActs(dag);
  const current = rows[active];
  useShortcut('klaret', () => current !== undefined && done(current), mayChange);
  return (
    // The keys are those of its rows, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className={styles['groups']} onKeyDown={onKeyDown}>
      {shown.map((group) => (
        <section key={group.id} className={styles['group']} aria-label={group.title} data-grad={group.id}>
          <h2 className={styles['title']}>
            {group.title}
            <span className={styles['count']}>{groups.find((g) => g.id === group.id)?.rows.length}</span>
            {group.id === 'mangler' && <small>{text.ufuldstaendigeNote}</small>}
          </h2>
          <ul>
            {group.rows.map((frist) => (
              <DagRow
                key={keyOf(frist)}
                {...{ frist, dag, mayChange }}
                who={whoOf(frist)}
                active={frist === current}
                onOpen={() => open(frist)}
                onSettle={() => done(frist)}
                onFocus={() => setActive(rows.indexOf(frist))}
              />
            ))}
          </ul>
          <More
            group={group}
            total={groups.find((g) => g.id === group.id)?.rows.length ?? 0}
            onAll={() => setAll(true)}
          />
        </section>
      ))}
    </div>
  );
}

function More({ group, total, onAll }: { group: DayGroup; total: number; onAll: () => void }): ReactNode {
  return total > group.rows.length ? (
    <Button variant="subtle" size="compact-sm" onClick={onAll}>
      {text.visAlle(total)}
    </Button>
  ) : null;
}
