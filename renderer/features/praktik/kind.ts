import { tjekPraktik } from '#shared/domain/praktik/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind } from '../registrering/index.ts';

const text = tekster.praktik;

export const praktikKind = recordKind('praktikforloeb', {
  title: text.titel,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { title: text.grupper.praktik, fields: ['deltagerId', 'virksomhedId', 'type', 'status', 'timerPrUge'] },
    { title: text.grupper.planlagt, fields: ['planlagtStart', 'planlagtSlut'] },
    { title: text.grupper.faktisk, fields: ['startDato', 'slutDato'] },
    { title: text.grupper.dokumentation, fields: ['dokumentation', 'note'] },
  ],
  // Overlaps are looked for by the service, which knows the other praktikforløb.
  check: (row) => tjekPraktik(row, []),
  columns: [
    { felt: 'deltagerId', width: 180 },
    { felt: 'virksomhedId', width: 180 },
    { felt: 'type', width: 150, priority: 2 },
    { felt: 'status', width: 110 },
    { felt: 'startDato', width: 100 },
    { felt: 'slutDato', width: 100, priority: 2 },
    { felt: 'planlagtSlut', width: 110, priority: 3 },
    { felt: 'timerPrUge', width: 100, priority: 3 },
  ],
  sort: { felt: 'startDato', faldende: true },
  span: (row, names, seenFrom) => ({
    label: (seenFrom === 'deltager' ? names['virksomhedId'] : names['deltagerId']) ?? INTET,
    from: row.startDato ?? row.planlagtStart,
    to: row.slutDato ?? row.planlagtSlut,
    running: row.status === 'i_gang',
    planned: row.startDato === null,
    status: row.status === null ? null : tekster.koder.praktikforloeb.status[row.status],
  }),
  filters: [codeFilter('praktikforloeb', 'status'), codeFilter('praktikforloeb', 'type', 'list')],
});
