import { Button } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stoerrelse, type Virksomhed } from '#shared/domain/virksomheder/index.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { praktikKind } from '../praktik/index.ts';
import {
  Activities,
  Chip,
  MASTER,
  RecordSheet,
  SheetHeader,
  useBeside,
  useRecords,
  type GetAnswer,
  type RecordKind,
} from '../registrering/index.ts';
import { CompanyCards } from './CompanyCards.tsx';
import { kontaktKind, stoetteKind, virksomhedKind } from './kinds.ts';

const text = tekster.virksomheder;

/** The size in words, and whether it is an SMV (2003/361/EF); or that the figures do not decide it. */
function Size({ row }: { readonly row: Virksomhed }): ReactNode {
  const size = stoerrelse(row);
  if (size === null) return <Chip tone="quiet">{text.stoerrelseUkendt}</Chip>;
  return (
    <>
      <Chip>{text.stoerrelse[size]}</Chip>
      <Chip tone={size === 'stor' ? 'quiet' : 'good'}>{size === 'stor' ? text.ikkeSmv : text.smv}</Chip>
    </>
  );
}

function Header({ record, onContact }: { record: GetAnswer; onContact: () => void }): ReactNode {
  const row = record.raekke as unknown as Virksomhed;
  const { skrivebeskyttet } = useSession();
  const facts = (['cvr', 'kommune', 'branche'] as const).filter((felt) => row[felt] !== null);
  return (
    <SheetHeader
      name={row.navn ?? ''}
      mark={<IconBuildingStore size={22} stroke={1.6} />}
      chips={
        <>
          {facts.map((felt) => (
            <Chip key={felt}>
              {felt === 'cvr' ? text.cvr(row.cvr ?? '') : vaerditekst('virksomhed', felt, row[felt])}
            </Chip>
          ))}
          <Size row={row} />
        </>
      }
      actions={
        !skrivebeskyttet && <Button onClick={onContact}>{tekster.registrering.ny.virksomhedskontakt}</Button>
      }
    />
  );
}

const NEWEST = (felt: string) => ({ felt, faldende: true });

function useActivities(id: string) {
  const filter = { virksomhedId: id };
  const of = (kind: RecordKind, title: string, answer: ReturnType<typeof useRecords>) => ({
    kind,
    title,
    rows: answer.data?.raekker,
    error: answer.error,
  });
  return [
    of(
      kontaktKind,
      tekster.menu.kontakter,
      useRecords('virksomhedskontakt', { filter, sorter: NEWEST('dato') }),
    ),
    of(
      praktikKind,
      tekster.menu.praktik,
      useRecords('praktikforloeb', { filter, sorter: NEWEST('startDato') }),
    ),
    of(
      stoetteKind,
      tekster.menu.stoette,
      useRecords('virksomhedsstoette', { filter, sorter: NEWEST('modtagetDato') }),
    ),
  ];
}

/** A company: contacts, praktik and støtte, its size in words. */
export function VirksomhedRecord({ id }: { readonly id: string }): ReactNode {
  const beside = useBeside({ virksomhedId: id });
  const activities = useActivities(id);
  return (
    <RecordSheet
      kind={virksomhedKind}
      id={id}
      backLabel={text.tilbage}
      renderHeader={(record) => <Header record={record} onContact={() => beside.add(kontaktKind)} />}
      first={{
        label: text.faner.overblik,
        render: (record, toTab) => (
          <>
            <CompanyCards row={record.raekke as unknown as Virksomhed} onFill={() => toTab(MASTER)} />
            <Activities
              activities={activities}
              seenFrom="virksomhed"
              selectedId={beside.selectedId}
              onOpen={beside.open}
              onAdd={beside.add}
            />
          </>
        ),
      }}
      masterLabel={text.faner.stamdata}
      panel={beside.panel}
    />
  );
}
