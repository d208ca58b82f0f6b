import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { gaeldendeLukning } from '#shared/domain/indsendelser/index.ts';
import { tekster, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card } from '../../ui/index.ts';
import { hrefToSubmission } from '../indsendelser/index.ts';
import styles from './Eksport.module.css';

const { eksport, perioder, indsendelser } = tekster;

/** The way to the workbooks of closed periods; nothing while there is none. */
export function ClosedPeriods(): ReactNode {
  const list = useOperation('indsendelser.list', {});
  const closed = (list.data?.perioder ?? []).flatMap(({ periode, indsendelser: alle }) => {
    const lukning = gaeldendeLukning(periode.id, alle);
    return lukning === null ? [] : [{ periode, lukning }];
  });
  if (closed.length === 0) return null;
  return (
    <Card title={eksport.lukkede} note={eksport.lukkedeNote}>
      <ul className={styles['closed']}>
        {closed.map(({ periode, lukning }) => (
          <li key={lukning.id}>
            <Link href={hrefToSubmission(lukning.id)}>
              {perioder.periodeLang(periode.nr)}, {visDato(periode.til)}
            </Link>
            <span className={styles['sheetNote']}>
              {indsendelser.lukketAf(visTidspunkt(lukning.lukketTid), lukning.lukketAf)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
