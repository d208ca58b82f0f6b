import { useMemo, type ReactNode } from 'react';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { NEW, RecordPage, type RecordFilter } from '../registrering/index.ts';
import { DeltagerRecord } from './DeltagerRecord.tsx';
import { deltagerKind, statusFilter } from './kind.tsx';

/** Status, and the kommuner that take part in the project. */
function useFilters(): readonly RecordFilter[] {
  const kommuner = useOperation('projekt.listKommune', {});
  return useMemo(() => {
    const codes = (kommuner.data?.raekker ?? []).flatMap(({ kommune }) =>
      kommune === null ? [] : [kommune],
    );
    const options = codes.map((kode) => ({
      id: kode,
      label: vaerditekst('deltager', 'kommune', kode),
      input: { filter: { kommune: kode } },
    }));
    const label = tekster.felter.projektkommune.kommune.label;
    return options.length < 2
      ? [statusFilter]
      : [statusFilter, { id: 'kommune', label, as: 'list', options }];
  }, [kommuner.data]);
}

export function DeltagerePage({ id }: { readonly id?: string }): ReactNode {
  const filters = useFilters();
  if (id === undefined || id === NEW) {
    return <RecordPage kind={deltagerKind} id={id} filters={filters} opensNew />;
  }
  return <DeltagerRecord key={id} id={id} />;
}
