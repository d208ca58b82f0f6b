import { Button } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { tekster, visTidspunkt } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Banner, Card, EmptyState, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { PrvButton, ReportButton } from '../indberetning/index.ts';
import { LateEntries, Movements } from './Changes.tsx';
import { Figures } from './Figures.tsx';
import { Rederive } from './Rederive.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { Workbook } from './Workbook.tsx';
import styles from './indsendelser.module.css';

const { indsendelser: text } = tekster;
type Gemt = OutputOf<'indsendelser.get'>;

function Explanations({ forklaringer }: Pick<Gemt, 'forklaringer'>): ReactNode {
  const given = KONTROLPUNKTER.filter((kode) => forklaringer[kode] !== undefined);
  return (
    <Card title={text.forklaringer}>
      {given.length === 0 ? (
        <EmptyState compact title={text.ingenForklaringer} />
      ) : (
        <dl className={styles['explanations']}>
          {given.map((kode) => (
            <div key={kode}>
              <dt>{text.punkter[kode].titel}</dt>
              <dd>{forklaringer[kode]}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

/** The lead's way back; others are told whom to ask. */
function Reopen({ gemt }: { readonly gemt: Gemt }): ReactNode {
  const { skrivebeskyttet, bruger } = useSession();
  const [asking, setAsking] = useState(false);
  const { indsendelse, resultat } = gemt;
  if (skrivebeskyttet || indsendelse.genaabnetTid !== null) return null;
  const lead = bruger.rolle === 'projektleder';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLockOpen size={16} />}
        disabled={!lead}
        title={lead ? undefined : text.kunLeder}
        onClick={() => setAsking(true)}
      >
        {text.genaabn}
      </Button>
      <ReopenDialog
        id={indsendelse.id}
        periodeNr={resultat.periode.nr}
        opened={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function Submission({ gemt }: { readonly gemt: Gemt }): ReactNode {
  const { indsendelse, resultat, forklaringer } = gemt;
  const difference = useOperation('indsendelser.difference', { id: indsendelse.id });
  const { genaabnetTid, genaabnetAf, genaabnetGrund } = indsendelse;
  return (
    <div className={styles['page']}>
      {genaabnetTid !== null && (
        <Banner
          tone="warning"
          title={text.tilstande.genaabnet}
          note={text.genaabnet(visTidspunkt(genaabnetTid), genaabnetAf ?? '', genaabnetGrund ?? '')}
        />
      )}
      <Workbook indsendelse={indsendelse} periode={resultat.periode} />
      <Figures resultat={resultat} forskelle={difference.data?.indikatorer} />
      {difference.isError && <ErrorBox error={difference.error} onRetry={() => void difference.refetch()} />}
      {difference.data !== undefined && (
        <>
          <Movements forskelle={difference.data.indikatorer} />
          <LateEntries rows={difference.data.efterregistreringer} />
        </>
      )}
      <Explanations forklaringer={forklaringer} />
      <Rederive id={indsendelse.id} />
    </div>
  );
}

/** A closed periode: what was submitted, beside what is registered now; what moved it; whether it still holds. */
export function SubmissionPage({ id }: { readonly id: string }): ReactNode {
  const found = useOperation('indsendelser.get', { id });
  const gemt = found.data;
  const i = gemt?.indsendelse;
  return (
    <>
      <PageHeader
        title={gemt === undefined ? text.titel : text.indsendtTitel(gemt.resultat.periode.nr)}
        subtitle={
          i === undefined ? undefined : text.indsendtUndertitel(i.dato, visTidspunkt(i.lukketTid), i.lukketAf)
        }
        actions={
          gemt === undefined ? undefined : (
            <>
              <PrvButton resultat={gemt.resultat} />
              <ReportButton gemt={gemt} />
              <Reopen gemt={gemt} />
            </>
          )
        }
      />
      {found.isError && <ErrorBox error={found.error} onRetry={() => void found.refetch()} />}
      {gemt === undefined && !found.isError && <SkeletonRows rows={14} />}
      {gemt !== undefined && <Submission gemt={gemt} />}
    </>
  );
}
