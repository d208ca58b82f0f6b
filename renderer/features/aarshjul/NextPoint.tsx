import { IconCalendarDue } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { daysBetween } from '#shared/domain/kalender/index.ts';
import { punktord, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import styles from './aarshjul.module.css';

/** What the project owes next, and the way to it; nothing where all is done. */
export function NextPoint(): ReactNode {
  const { data } = useOperation('aarshjul.list', {});
  const naeste = data?.naeste ?? null;
  if (data === undefined || naeste === null) return null;
  const { dato, status } = naeste;
  const line = tekster.aarshjul.naesteLinje(punktord(naeste), dato, daysBetween(data.dag, dato));
  return (
    <Link href="/aarshjul" className={styles['next']} title={line} data-status={status}>
      <IconCalendarDue size={15} stroke={1.7} aria-hidden />
      <span dir="auto">{line}</span>
    </Link>
  );
}
