import { IconCalendarDue } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { daysBetween } from '#shared/domain/kalender/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import styles from './aarshjul.module.css';
import { nextOwed } from './year.ts';

const { naesteLinje, omDage } = tekster.aarshjul;

/** What the project owes next, and the way to it; nothing where all is done. */
export function NextPoint(): ReactNode {
  const { data } = useOperation('aarshjul.list', {});
  const naeste = data === undefined ? null : nextOwed(data);
  if (data === undefined || naeste === null) return null;
  const { dato, status } = naeste;
  const line = naesteLinje(punktord(naeste), dato);
  return (
    <Link href="/aarshjul" className={styles['next']} title={line}>
      <IconCalendarDue size={15} stroke={1.7} aria-hidden />
      <span className={styles['nextWhat']} dir="auto">
        {line}
      </span>
      <span className={styles['nextWhen']} data-status={status}>
        {` · ${omDage(daysBetween(data.dag, dato))}`}
      </span>
    </Link>
  );
}
