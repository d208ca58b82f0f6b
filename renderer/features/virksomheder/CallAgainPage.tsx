import { useMemo, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, PageHeader, showErrorToast, WithPanel } from '../../ui/index.ts';
import { DataTable, type Column, type Rows } from '../../ui/table/index.ts';
import { useBeside } from '../registrering/index.ts';
import { kontaktKind } from './kinds.ts';

const text = tekster.virksomheder.ringIgen;

type Frist = OutputOf<'frister.list'>['frister'][number];

const COLUMNS: readonly Column<Frist>[] = [
  { id: 'navn', header: text.kolonner.virksomhed, width: 300, cell: (f) => f.navn },
  {
    id: 'dato',
    header: text.kolonner.frist,
    width: 200,
    cell: (f) => tekster.frister.grad[f.grad](visDato(f.dato)),
  },
];

const NO_SORT = (): void => undefined;

function useDue(): { rows: Rows<Frist>; error: Error | null; retry: () => void } {
  const dag = useToday();
  const { data, error, refetch } = useOperation('frister.list', { dag });
  const rows = useMemo((): Rows<Frist> => {
    const due = data?.frister.filter((f) => f.kode === 'ring_igen');
    return { total: due?.length ?? null, at: (index) => due?.[index], onRange: () => undefined };
  }, [data]);
  return { rows, error, retry: () => void refetch() };
}

const NONE = {};

/** Companies that asked to be called again and have not been: Enter opens the contact that settles it. */
export function CallAgainPage({ above }: { readonly above: ReactNode }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { rows, error, retry } = useDue();
  const beside = useBeside(NONE);
  const dato = useToday();
  const openContact = (frist: Frist): void => {
    if (skrivebeskyttet) {
      beside.open(kontaktKind, frist.id);
      return;
    }
    call('virksomheder.getKontakt', { id: frist.id }).then(({ raekke }) => {
      const { virksomhedId, kontaktperson, deltagerId } = raekke;
      beside.add(kontaktKind, { virksomhedId, kontaktperson, deltagerId, dato, type: 'telefon' });
    }, showErrorToast);
  };
  return (
    <WithPanel panel={beside.panel} fills>
      <PageHeader title={text.titel} subtitle={text.note} />
      {above}
      <DataTable
        label={text.titel}
        columns={COLUMNS}
        rows={rows}
        sort={null}
        onSort={NO_SORT}
        onOpen={openContact}
        resetKey=""
        empty={<EmptyState title={text.tomTitel} note={text.tomNote} />}
        error={error === null ? undefined : <ErrorBox error={error} onRetry={retry} />}
      />
    </WithPanel>
  );
}
