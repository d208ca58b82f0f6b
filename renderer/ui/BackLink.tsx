import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './BackLink.module.css';

interface BackLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Over a page that was opened from a list: the way back to it. */
export const BackLink = ({ href, children }: BackLinkProps): ReactNode => (
  <Link href={href} className={styles['back'] ?? ''}>
    <IconChevronLeft size={15} aria-hidden />
    {children}
  </Link>
);
