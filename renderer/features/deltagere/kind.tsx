import { deltagerstatus, tjekDeltager } from '#shared/domain/deltagere/index.ts';
import { findYdelse, isYdelseValid, YDELSER } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { recordKind, type RecordFilter } from '../registrering/index.ts';
import { Status } from './Status.tsx';

const text = tekster.deltagere;

/** Benefits that could be registered on the day of optagelse, and the one that already is. */
const ydelserAt = (day: string, chosen: string | null): readonly string[] =>
  YDELSER.filter((y) => isYdelseValid(y, day) || y.kode === findYdelse(chosen ?? '')?.kode).map(
    (y) => y.kode,
  );

export const deltagerKind = recordKind('deltager', {
  title: tekster.menu.deltagere,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { title: text.grupper.person, fields: ['navn', 'cpr', 'kommune', 'telefon', 'email', 'adresse'] },
    {
      title: text.grupper.visitation,
      fields: [
        'visitationDato',
        'visitationSagsbehandler',
        'visitationKommune',
        'visitationUdfald',
        'visitationAarsag',
        'visitationBeskrivelse',
      ],
    },
    {
      title: text.grupper.start,
      fields: ['optagetDato', 'jobformidlerId', 'ydelse', 'arbejdsmarkedsstatus', 'uddannelsesniveau'],
    },
    { title: text.grupper.afslutning, fields: ['afslutningDato', 'afslutningAarsag', 'afslutningNote'] },
    { title: text.grupper.afvigelser, fields: ['koen', 'foedselsdato'] },
    { title: text.grupper.note, fields: ['note'] },
  ],
  when: {
    visitationUdfald: (row) => row.optagetDato === null || row.visitationUdfald !== null,
    visitationAarsag: (row) => row.visitationUdfald !== null,
    visitationBeskrivelse: (row) => row.visitationUdfald !== null,
    afslutningDato: (row) => row.optagetDato !== null || row.afslutningDato !== null,
    afslutningAarsag: (row) => row.afslutningDato !== null || row.afslutningAarsag !== null,
    afslutningNote: (row) => row.afslutningDato !== null || row.afslutningNote !== null,
  },
  check: tjekDeltager,
  offered: (field, row, today) =>
    field === 'ydelse' ? ydelserAt(row.optagetDato ?? today, row.ydelse) : null,
  columns: [
    { felt: 'navn', width: 205 },
    {
      felt: 'afslutningDato',
      width: 110,
      header: text.kolonne.status,
      sortable: false,
      cell: (row) => <Status status={deltagerstatus(row)} />,
      text: (row) => text.status[deltagerstatus(row)],
    },
    { felt: 'kommune', width: 105, header: text.kolonne.kommune },
    { felt: 'optagetDato', width: 110, header: text.kolonne.optaget },
    { felt: 'jobformidlerId', width: 130, priority: 2 },
    { felt: 'cpr', width: 130, priority: 2 },
    { felt: 'ydelse', width: 258, priority: 3 },
  ],
  begin: ({ kommune, jobformidler }) => ({
    kommune,
    visitationKommune: kommune,
    jobformidlerId: jobformidler,
  }),
  sort: { felt: 'navn', faldende: false },
});

/** Where a deltager is follows from several fields (deltagerstatus); so does what each choice asks for. */
export const statusFilter: RecordFilter = {
  id: 'status',
  label: text.kolonne.status,
  as: 'chips',
  options: [
    {
      id: 'optaget',
      label: text.filter.optaget,
      input: { filter: { visitationUdfald: null, afslutningDato: null }, udfyldt: ['optagetDato'] },
    },
    {
      id: 'afsluttet',
      label: text.filter.afsluttet,
      input: { filter: { visitationUdfald: null }, udfyldt: ['optagetDato', 'afslutningDato'] },
    },
    {
      id: 'visiteret',
      label: text.filter.visiteret,
      input: { filter: { visitationUdfald: null, optagetDato: null } },
    },
    { id: 'afvist', label: text.filter.afvist, input: { filter: { visitationUdfald: 'afvist' } } },
    { id: 'retur', label: text.filter.retur, input: { filter: { visitationUdfald: 'retur' } } },
  ],
};
