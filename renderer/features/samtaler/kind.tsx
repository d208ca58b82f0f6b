import { samtaledag, tjekSamtale } from '#shared/domain/samtaler/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind, type RecordFilter } from '../registrering/index.ts';
import { ArtMark } from './ArtMark.tsx';
import { JointNotice } from './JointNotice.tsx';
import { ToCalendar } from './ToCalendar.tsx';

const text = tekster.samtaler;

const statusFilter: RecordFilter = {
  id: 'status',
  label: text.filter.status,
  as: 'chips',
  options: [
    { id: 'planlagt', label: text.filter.planlagt, input: { filter: { afholdtDato: null } } },
    { id: 'afholdt', label: text.filter.afholdt, input: { udfyldt: ['afholdtDato'] } },
  ],
};

export const samtaleKind = recordKind('statussamtale', {
  title: text.titel,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { title: text.grupper.samtale, fields: ['deltagerId', 'art'] },
    { title: text.grupper.hvornaar, fields: ['planlagtDato', 'tidspunkt', 'afholdtDato'] },
    { fields: ['medarbejderId', 'note'] },
  ],
  // Other talks of the same person are asked for by the notice, while one types.
  check: (row) => tjekSamtale(row, []),
  notice: JointNotice,
  extra: ({ id, planlagtDato, afholdtDato }) =>
    planlagtDato !== null && afholdtDato === null && <ToCalendar id={id} />,
  columns: [
    { felt: 'deltagerId', width: 220 },
    { felt: 'art', width: 120, cell: (row) => (row.art === null ? INTET : <ArtMark art={row.art} />) },
    { felt: 'planlagtDato', width: 100 },
    { felt: 'tidspunkt', width: 80, priority: 2 },
    { felt: 'afholdtDato', width: 100 },
    { felt: 'medarbejderId', width: 150, priority: 2 },
  ],
  sort: { felt: 'planlagtDato', faldende: true },
  span: (row) => ({
    label: row.art === null ? INTET : tekster.koder.statussamtale.art[row.art],
    from: samtaledag(row),
    to: null,
    running: false,
    planned: row.afholdtDato === null,
    status: row.afholdtDato === null ? null : text.afholdt,
  }),
  filters: [statusFilter, codeFilter('statussamtale', 'art')],
});
