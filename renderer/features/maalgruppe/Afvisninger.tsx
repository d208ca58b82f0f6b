import { Button } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { PrintPage, printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, showErrorToast, showToast, SkeletonRows } from '../../ui/index.ts';
import classes from './maalgruppe.module.css';
import paper from './print.module.css';
import { asText, CountTable, PER, type Chosen } from './CountTable.tsx';
import { Refused } from './Refused.tsx';

const { afvisninger: text, titel } = tekster.maalgruppe;
type Counts = OutputOf<'maalgruppe.refusals'>;

const copy = async (counts: Counts): Promise<void> => {
  try {
    await navigator.clipboard.writeText(PER.map((pr) => asText(pr, counts)).join('\n\n'));
    showToast({ message: text.kopieret });
  } catch (error) {
    showErrorToast(error);
  }
};

/** Who was refused or sent back, by reason and by kommune; each number opens to its records. */
export function Afvisninger({ tabs }: { readonly tabs: ReactNode }): ReactNode {
  const { data, error, refetch } = useOperation('maalgruppe.refusals', {});
  return (
    <section className={classes['main']}>
      <PageHeader title={titel} actions={data !== undefined && data.ialt > 0 && <Outwards counts={data} />} />
      {tabs}
      {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonRows rows={5} />}
      {data?.ialt === 0 && <EmptyState title={text.tomTitel} note={text.tomNote} />}
      {data !== undefined && data.ialt > 0 && <Tables counts={data} />}
    </section>
  );
}

function Outwards({ counts }: { readonly counts: Counts }): ReactNode {
  const frame = usePrintFrame();
  const print = (): void =>
    void printSheet({
      name: text.filnavn,
      content: (
        <PrintPage {...frame} title={text.titel} subtitle={text.ialt(counts.ialt)}>
          <div className={paper['tables']}>
            {PER.map((pr) => (
              <CountTable key={pr} pr={pr} counts={counts} />
            ))}
          </div>
        </PrintPage>
      ),
    });
  return (
    <div className={classes['actions']}>
      <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy(counts)}>
        {text.kopier}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
        {text.udskriv}
      </Button>
    </div>
  );
}

function Tables({ counts }: { readonly counts: Counts }): ReactNode {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <>
      <p className={classes['hint']}>{text.ialt(counts.ialt)}</p>
      <div className={classes['cards']}>
        {PER.map((pr) => (
          <CountTable key={pr} pr={pr} counts={counts} chosen={chosen} onChoose={setChosen} />
        ))}
      </div>
      {chosen !== null && <Refused chosen={chosen} />}
    </>
  );
}
