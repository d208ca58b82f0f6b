import {
  IconArrowsExchange,
  IconBook2,
  IconCalendarStats,
  IconChecklist,
  IconFileInfo,
  IconListDetails,
  IconTable,
  IconTrafficLights,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Opgoerelse } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { formatHeltal, formatProcent, tekster } from '#shared/tekster/index.ts';
import { remarkWords } from '../indikatorer/index.ts';
import { Card, Lys, SkeletonRows } from '../../ui/index.ts';
import styles from './Eksport.module.css';

const { eksport, indikatorer, indikatorskema } = tekster;

type Ark = keyof typeof eksport.ark;

/** In the order of the workbook. */
const ARK = [
  ['forside', IconFileInfo],
  ['skema', IconTable],
  ['perioder', IconCalendarStats],
  ['aendringer', IconArrowsExchange],
  ['opdeling', IconUsersGroup],
  ['dokumentation', IconListDetails],
  ['kontrol', IconChecklist],
  ['evaluering', IconTrafficLights],
  ['definitioner', IconBook2],
] as const satisfies readonly (readonly [Ark, Icon])[];

function Sheets({ data }: { readonly data: Opgoerelse }): ReactNode {
  const units = data.indikatorer.reduce((sum, i) => sum + (i.status ?? 0), 0);
  const antal: Partial<Record<Ark, string>> = {
    skema: eksport.indikatorer(data.indikatorer.length),
    dokumentation: eksport.raekker(formatHeltal(units)),
  };
  return (
    <ul className={styles['sheets']} data-testid="eksport-ark">
      {ARK.map(([ark, Symbol]) => (
        <li key={ark} className={styles['sheet']}>
          <Symbol size={20} stroke={1.6} aria-hidden />
          <div>
            <div className={styles['sheetName']}>{indikatorskema.ark[ark]}</div>
            <div className={styles['sheetNote']}>{eksport.ark[ark]}</div>
          </div>
          <span className={styles['sheetCount']}>{antal[ark]}</span>
        </li>
      ))}
    </ul>
  );
}

function Means({ data }: { readonly data: Opgoerelse }): ReactNode {
  return (
    <ul className={styles['means']}>
      {GRUPPER.map((gruppe) => (
        <li key={gruppe}>
          <span>{indikatorer.grupper[gruppe]}</span>
          <strong>{formatProcent(data.gennemsnit[gruppe].procent)}</strong>
          <Lys lys={data.gennemsnit[gruppe].lys} />
        </li>
      ))}
    </ul>
  );
}

/** One line for each remark, with the indicators it is on. */
function Remarks({ data }: { readonly data: Opgoerelse }): ReactNode {
  const byText = new Map<string, string[]>();
  for (const i of data.indikatorer) {
    for (const text of remarkWords(i)) byText.set(text, [...(byText.get(text) ?? []), i.nr]);
  }
  if (byText.size === 0) return <p className={styles['sheetNote']}>{eksport.ingenBemaerkninger}</p>;
  return (
    <ul className={styles['remarks']}>
      {[...byText].map(([text, nrs]) => (
        <li key={text}>
          <span>{text}</span>
          <span className={styles['remarkNr']}>{nrs.join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the workbook will hold at this date, and what to look at before it is sent. */
export function Preview({ data }: { readonly data: Opgoerelse | undefined }): ReactNode {
  if (data === undefined) {
    return (
      <Card title={eksport.indhold} flush>
        <SkeletonRows rows={6} height={44} />
      </Card>
    );
  }
  return (
    <div className={styles['column']}>
      <Card title={eksport.indhold}>
        <Sheets data={data} />
        <Means data={data} />
      </Card>
      <Card title={eksport.bemaerk}>
        <Remarks data={data} />
      </Card>
    </div>
  );
}
