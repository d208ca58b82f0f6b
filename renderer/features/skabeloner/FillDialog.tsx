import { Button, Group, Modal, Select } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { shell, useOperation } from '../../service/index.ts';
import { ErrorBox, Notice, ProgressDialog, SkeletonRows } from '../../ui/index.ts';
import { FilledFile } from './FilledFile.tsx';
import { Refusal } from './Refusal.tsx';
import styles from './skabeloner.module.css';
import { useFilling, type Kilde } from './useFilling.ts';
import { Values } from './Values.tsx';

const { skabeloner: text } = tekster;

interface Source {
  readonly value: string;
  readonly label: string;
  readonly kilde: Kilde;
  readonly periodeNr: number;
  readonly foreloebig: boolean;
}

/** The closed submissions, newest first, then the periods that have begun, as they count now. */
function sourcesOf({ perioder }: OutputOf<'indsendelser.list'>, today: string): Source[] {
  const closed = perioder.flatMap(({ periode, indsendelser }) =>
    indsendelser.map((i) => ({
      value: i.id,
      label: text.kilde(periode.nr, visTidspunkt(i.lukketTid), i.genaabnetTid !== null),
      kilde: { indsendelseId: i.id },
      periodeNr: periode.nr,
      foreloebig: false,
      lukketTid: i.lukketTid,
    })),
  );
  const live = perioder
    .filter(({ periode }) => periode.fra <= today)
    .map(({ periode }) => ({
      value: periode.id,
      label: text.kildeNu(periode.nr, visDato(periode.til < today ? periode.til : today)),
      kilde: { periodeId: periode.id },
      periodeNr: periode.nr,
      foreloebig: true,
    }));
  return [...closed.toSorted((a, b) => (a.lukketTid < b.lukketTid ? 1 : -1)), ...live.toReversed()];
}

interface FillDialogProps {
  readonly id: string;
  readonly navn: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const fileName = (navn: string, { periodeNr, foreloebig }: Source, today: string): string =>
  text.filnavn(navn, { periode: { nr: periodeNr }, dato: today }, foreloebig);

function Outcome({ filling }: { readonly filling: ReturnType<typeof useFilling> }): ReactNode {
  return (
    <>
      {filling.error !== null && <Refusal error={filling.error} title={text.ikkeUdfyldt} />}
      {filling.result !== null && <FilledFile result={filling.result} />}
      <ProgressDialog
        opened={filling.running}
        title={text.udfylder}
        progress={filling.progress}
        onCancel={filling.cancel}
      />
    </>
  );
}

function Order({ id, navn, sources }: FillDialogProps & { readonly sources: readonly Source[] }): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null);
  const today = useToday();
  const filling = useFilling(id);
  const source = sources.find((s) => s.value === chosen) ?? sources[0];
  if (source === undefined) return <Notice tone="info">{text.ingenPerioder}</Notice>;
  const { kilde, foreloebig } = source;
  const choose = (value: string | null): void => {
    setChosen(value);
    filling.forget();
  };
  return (
    <div className={styles['order']}>
      <Select
        label={text.fyldMed}
        data={sources.map(({ value, label }) => ({ value, label }))}
        value={source.value}
        allowDeselect={false}
        data-autofocus
        onChange={choose}
      />
      {foreloebig && <Notice tone="info">{text.foreloebigNote}</Notice>}
      <Values id={id} kilde={kilde} />
      <Outcome filling={filling} />
      <Group justify="flex-end" gap="xs">
        <Button
          leftSection={<IconFileDownload size={16} />}
          loading={filling.running}
          onClick={() => void filling.run(kilde, fileName(navn, source, today))}
        >
          {shell === null ? tekster.eksport.hentKnap : tekster.eksport.knap}
        </Button>
      </Group>
    </div>
  );
}

/** Which numbers the template is filled with; then the file. */
export function FillDialog(props: FillDialogProps): ReactNode {
  const { opened, onClose } = props;
  const list = useOperation('indsendelser.list', {}, { enabled: opened });
  const today = useToday();
  return (
    <Modal opened={opened} onClose={onClose} title={text.udfyldTitel} size="lg">
      {list.isError && <ErrorBox error={list.error} onRetry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <SkeletonRows rows={4} height={36} />}
      {list.data !== undefined && <Order {...props} sources={sourcesOf(list.data, today)} />}
    </Modal>
  );
}
