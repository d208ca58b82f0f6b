import { deltagerstatus, tjekDeltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { Chip, recordKind, type RecordFilter } from '../registrering/index.ts';

const text = tekster.maalgruppe.sager;

export const SAGER = '/visitation';

const filter: RecordFilter = {
  id: 'udfald',
  label: text.udfald,
  as: 'chips',
  options: [
    { id: 'venter', label: text.filter.venter, input: { filter: { visitationUdfald: null } } },
    { id: 'afvist', label: text.filter.afvist, input: { filter: { visitationUdfald: 'afvist' } } },
    { id: 'retur', label: text.filter.retur, input: { filter: { visitationUdfald: 'retur' } } },
  ],
};

/** A deltager as long as the visitation is what matters: who was not admitted, or not yet. */
export const sagKind = recordKind('deltager', {
  title: tekster.maalgruppe.titel,
  newTitle: text.ny,
  page: SAGER,
  only: { optagetDato: null },
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { title: text.grupper.person, fields: ['navn', 'cpr', 'kommune'] },
    {
      title: text.grupper.visitation,
      fields: ['visitationDato', 'visitationSagsbehandler', 'visitationKommune'],
    },
    {
      title: text.grupper.svar,
      fields: ['optagetDato', 'visitationUdfald', 'visitationAarsag', 'visitationBeskrivelse'],
    },
  ],
  when: {
    optagetDato: (row) => row.visitationUdfald === null || row.optagetDato !== null,
    visitationUdfald: (row) => row.optagetDato === null || row.visitationUdfald !== null,
    visitationAarsag: (row) => row.visitationUdfald !== null,
    visitationBeskrivelse: (row) => row.visitationUdfald !== null,
  },
  check: tjekDeltager,
  columns: [
    { felt: 'navn', width: 220 },
    {
      felt: 'visitationUdfald',
      width: 110,
      header: text.udfald,
      cell: (row) => <Chip tone="quiet">{tekster.deltagere.status[deltagerstatus(row)]}</Chip>,
    },
    { felt: 'visitationAarsag', width: 200, priority: 2 },
    { felt: 'visitationDato', width: 100 },
    { felt: 'visitationKommune', width: 150, priority: 2 },
    { felt: 'visitationSagsbehandler', width: 160, priority: 3 },
  ],
  sort: { felt: 'visitationDato', faldende: true },
  filters: [filter],
});
