import { Select, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Eukode } from '#shared/domain/eu/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, DateInput, ErrorBox, PageHeader, SkeletonRows, useOpened, WithPanel } from '../../ui/index.ts';
import { useBeside } from '../registrering/index.ts';
import { hvilkenOf, useChoice } from './choice.ts';
import styles from './eu.module.css';
import { EuTable } from './EuTable.tsx';
import { kortlaegningKind } from './kind.tsx';
import { Mapping } from './Mapping.tsx';
import { Summary } from './Summary.tsx';
import { UnitsPanel } from './UnitsPanel.tsx';

const { eu: text } = tekster;
const PR_DATO = 'dato';

type Props = ReturnType<typeof useChoice>;

/** The submissions that are closed, to choose among them and the day. */
function Which({ choice, set }: Props): ReactNode {
  const list = useOperation('indsendelser.list', {});
  const closed = (list.data?.perioder ?? []).flatMap(({ periode, indsendelser }) =>
    indsendelser
      .filter((i) => i.genaabnetTid === null)
      .map((i) => ({ value: i.id, label: text.lukket(periode.nr, i.dato) })),
  );
  if (closed.length === 0) return null;
  return (
    <Select
      aria-label={text.hvilken}
      data={[{ value: PR_DATO, label: text.prDato }, ...closed]}
      value={choice.indsendelseId ?? PR_DATO}
      allowDeselect={false}
      w={230}
      onChange={(value) => set({ indsendelseId: value === PR_DATO ? null : value })}
    />
  );
}

/** A day, or a submission that is closed; all that is counted, or what is shown to others. */
function Controls(props: Props): ReactNode {
  const { choice, set, today } = props;
  return (
    <>
      <Which {...props} />
      {choice.indsendelseId === null && (
        <DateInput
          bare
          className={styles['date'] ?? ''}
          label={text.dato}
          value={choice.dato}
          today={today}
          onChange={(dato) => dato !== null && set({ dato })}
        />
      )}
      <SegmentedControl
        aria-label={text.visning}
        data={[
          { value: 'alle', label: text.alle },
          { value: 'udadtil', label: text.udadtil },
        ]}
        value={choice.udadtil ? 'udadtil' : 'alle'}
        onChange={(value) => set({ udadtil: value === 'udadtil' })}
      />
    </>
  );
}

interface Open {
  readonly kode: Eukode;
  readonly begin: 'taeller' | 'ikke';
}

/** The common indicators as the EU counts them, and the reading of benefits that they rest on. */
export function EuPage(): ReactNode {
  const state = useChoice();
  const { choice } = state;
  const hvilken = hvilkenOf(choice);
  const { data, error, refetch } = useOperation('eu.table', { hvilken }, { keepPrevious: true });
  const { open, show, close } = useOpened<Open>();
  const beside = useBeside({});
  const panel =
    beside.panel ?? (open && <UnitsPanel key={open.kode} {...open} hvilken={hvilken} onClose={close} />);
  return (
    <WithPanel panel={panel} stacked>
      <PageHeader title={text.titel} subtitle={text.undertitel} actions={<Controls {...state} />} />
      {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonRows rows={18} />}
      {data !== undefined && (
        <>
          <Summary tabel={data} onIncomplete={() => show({ kode: 'EECO02', begin: 'ikke' })} />
          <Card flush>
            {choice.udadtil && <p className={styles['note']}>{text.udadtilNote}</p>}
            <EuTable
              tabel={data}
              udadtil={choice.udadtil}
              open={open?.kode ?? null}
              onOpen={(kode) => show({ kode, begin: 'taeller' })}
            />
          </Card>
        </>
      )}
      <Mapping
        onEdit={(id) => beside.open(kortlaegningKind, id)}
        onNew={(prefill) => beside.add(kortlaegningKind, prefill)}
      />
    </WithPanel>
  );
}
