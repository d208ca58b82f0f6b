import {
  tjekHold,
  tjekJobformidlerforloeb,
  tjekKursus,
  tjekTilmelding,
} from '#shared/domain/forloeb/index.ts';
import { FVU_TRIN } from '#shared/domain/kodelister/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind, type Span } from '../registrering/index.ts';
import { Absence, Places, PlannedEnd } from './hold/HoldCells.tsx';

const text = tekster.forloeb;

interface Dated {
  readonly planlagtStart: string | null;
  readonly startDato: string | null;
  readonly slutDato: string | null;
}

const spanOf = ({ planlagtStart, startDato, slutDato }: Dated): Omit<Span, 'label'> => ({
  from: startDato ?? planlagtStart,
  to: slutDato,
  running: startDato !== null && slutDato === null,
  planned: startDato === null,
  status: null,
});

export const jobformidlerKind = recordKind('jobformidlerforloeb', {
  title: text.jobformidler.titel,
  empty: { title: text.jobformidler.tomTitel, note: text.jobformidler.tomNote },
  groups: [{ fields: ['deltagerId', 'jobformidlerId', 'planlagtStart', 'startDato', 'slutDato', 'note'] }],
  check: tjekJobformidlerforloeb,
  columns: [
    { felt: 'deltagerId', width: 220 },
    { felt: 'jobformidlerId', width: 180 },
    { felt: 'planlagtStart', width: 120, priority: 2 },
    { felt: 'startDato', width: 100 },
    { felt: 'slutDato', width: 100 },
  ],
  sort: { felt: 'startDato', faldende: true },
  span: (row, names) => ({ ...spanOf(row), label: names['jobformidlerId'] ?? INTET }),
});

export const holdKind = recordKind('hold', {
  title: text.hold.titel,
  empty: { title: text.hold.tomTitel, note: text.hold.tomNote },
  groups: [
    { title: text.hold.grupper.hold, fields: ['navn', 'sted', 'kapacitet'] },
    { title: text.hold.grupper.planlagt, fields: ['planlagtStart', 'planlagtSlut', 'forlaengelseGrund'] },
    { title: text.hold.grupper.faktisk, fields: ['startDato', 'slutDato', 'note'] },
  ],
  // Asked for where the planned end of a hold that has begun can be moved; whether it must be given, the service says.
  when: { forlaengelseGrund: (row) => row.startDato !== null },
  check: (row) => tjekHold(row),
  columns: [
    { felt: 'navn', width: 220 },
    { felt: 'sted', width: 190, priority: 3 },
    {
      felt: 'kapacitet',
      width: 140,
      header: tekster.hold.kolonne.pladser,
      sortable: false,
      cell: (row) => <Places row={row} />,
    },
    {
      felt: 'planlagtSlut',
      width: 170,
      header: tekster.hold.kolonne.planlagtSlut,
      cell: (row) => <PlannedEnd row={row} />,
    },
    {
      afledt: 'fravaer',
      width: 70,
      header: tekster.hold.kolonne.fravaer,
      cell: (row) => <Absence row={row} />,
      text: () => '',
    },
    { felt: 'startDato', width: 100 },
    { felt: 'slutDato', width: 100 },
  ],
  sort: { felt: 'startDato', faldende: true },
});

export const tilmeldingKind = recordKind('tilmelding', {
  title: text.tilmelding.titel,
  empty: { title: text.tilmelding.tomTitel, note: text.tilmelding.tomNote },
  groups: [
    {
      fields: [
        'holdId',
        'deltagerId',
        'planlagtStart',
        'startDato',
        'slutDato',
        'tidsafgraensetDato',
        'klarDato',
        'note',
      ],
    },
  ],
  check: tjekTilmelding,
  columns: [
    { felt: 'deltagerId', width: 220 },
    { felt: 'holdId', width: 200 },
    { felt: 'planlagtStart', width: 120, priority: 2 },
    { felt: 'startDato', width: 100 },
    { felt: 'slutDato', width: 100 },
  ],
  sort: { felt: 'startDato', faldende: true },
  span: (row, names) => ({ ...spanOf(row), label: names['holdId'] ?? INTET }),
});

export const kursusKind = recordKind('kursus', {
  title: text.kursus.titel,
  empty: { title: text.kursus.tomTitel, note: text.kursus.tomNote },
  groups: [
    { title: text.kursus.grupper.kursus, fields: ['deltagerId', 'art', 'navn', 'status', 'anbefaletTrin'] },
    { title: text.kursus.grupper.datoer, fields: ['tilbudtDato', 'startDato', 'gennemfoertDato', 'timer'] },
    { title: text.kursus.grupper.bevis, fields: ['bevis', 'bevisReference', 'note'] },
  ],
  when: {
    anbefaletTrin: (row) => row.art === 'fvu_screening',
    timer: (row) => row.art !== 'fvu_screening',
    bevis: (row) => row.art !== 'fvu_screening',
    bevisReference: (row) => row.art !== 'fvu_screening',
  },
  check: tjekKursus,
  // A level written before there was a list stays among the choices.
  offered: (field, row) =>
    field !== 'anbefaletTrin' || row.anbefaletTrin === null
      ? null
      : [...new Set([...FVU_TRIN, row.anbefaletTrin])],
  columns: [
    { felt: 'deltagerId', width: 180 },
    { felt: 'art', width: 120 },
    { felt: 'navn', width: 225, priority: 2 },
    { felt: 'status', width: 110 },
    { felt: 'startDato', width: 100, priority: 3 },
    { felt: 'gennemfoertDato', width: 110 },
    { felt: 'bevis', width: 115, priority: 3 },
  ],
  sort: { felt: 'gennemfoertDato', faldende: true },
  span: (row) => ({
    label: row.navn ?? (row.art === null ? INTET : tekster.koder.kursus.art[row.art]),
    from: row.startDato ?? row.gennemfoertDato,
    to: row.gennemfoertDato,
    running: row.status === 'tilmeldt' && row.startDato !== null,
    planned: false,
    status: row.status === null ? null : tekster.koder.kursus.status[row.status],
  }),
  filters: [codeFilter('kursus', 'status'), codeFilter('kursus', 'art', 'list')],
});
