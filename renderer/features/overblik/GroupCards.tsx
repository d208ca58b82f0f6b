import { Skeleton, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Opgoerelse } from '#shared/contract/index.ts';
import { GRUPPER, type Gruppe } from '#shared/domain/indikatorer/index.ts';
import { formatProcent, tekster } from '#shared/tekster/index.ts';
import { DateInput, Lys } from '../../ui/index.ts';
import styles from './GroupCards.module.css';
import type { OverblikChoice } from './useOverblik.ts';

const { indikatorer } = tekster;

interface DateCardProps {
  readonly data: Opgoerelse | undefined;
  readonly choice: OverblikChoice;
  readonly today: string;
  readonly onDato: (dato: string) => void;
}

function DateCard({ data, choice, today, onDato }: DateCardProps): ReactNode {
  const periode = data?.periode ?? null;
  const facts = [
    periode === null ? indikatorer.ingenPeriode : indikatorer.periodeNr(periode),
    indikatorer.antal(data?.indikatorer.length ?? 0),
    indikatorer.skalaNu[data?.trafiklys ?? 'midtvejs'],
  ];
  return (
    <div className={`${styles['card']} ${styles['dashed']}`}>
      <div className={styles['label']}>{indikatorer.opgjortPr}</div>
      <DateInput
        bare
        label={indikatorer.opgjortPr}
        className={styles['date'] ?? ''}
        value={choice.dato}
        today={today}
        onChange={(dato) => dato !== null && onDato(dato)}
      />
      <div className={styles['note']}>{data === undefined ? ' ' : facts.join(' · ')}</div>
    </div>
  );
}

function GroupCard({ gruppe, data }: { gruppe: Gruppe; data: Opgoerelse | undefined }): ReactNode {
  const mean = data?.gennemsnit[gruppe];
  return (
    <section className={styles['card']} aria-label={indikatorer.grupper[gruppe]} data-gruppe={gruppe}>
      <div className={styles['top']}>
        <span className={styles['label']}>{indikatorer.grupper[gruppe]}</span>
        {mean !== undefined && mean.procent !== null && <Lys lys={mean.lys} />}
      </div>
      {mean === undefined ? (
        <Skeleton height={26} width={70} mt={4} />
      ) : (
        <div className={styles['percent']}>{formatProcent(mean.procent)}</div>
      )}
      {mean !== undefined && (
        <Tooltip label={indikatorer.eksaktForklaret} multiline w={260}>
          <div className={styles['note']}>
            {indikatorer.gennemsnit} · {indikatorer.eksakt(mean.eksakt)}
          </div>
        </Tooltip>
      )}
    </section>
  );
}

/** The date of the count, and the three groups' means with their lights. */
export function GroupCards(props: DateCardProps): ReactNode {
  return (
    <div className={styles['cards']}>
      <DateCard {...props} />
      {GRUPPER.map((gruppe) => (
        <GroupCard key={gruppe} gruppe={gruppe} data={props.data} />
      ))}
    </div>
  );
}
