import { YDELSE_KODER } from '#shared/domain/kodelister/index.ts';
import { tjekKortlaegning } from '#shared/domain/eu/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { recordKind } from '../registrering/index.ts';
import { Effect } from './Effect.tsx';

const text = tekster.eu.kort;

/** One version of the mapping: whose words it is, and a status for each benefit. */
export const kortlaegningKind = recordKind('eukortlaegning', {
  title: text.titel,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    { fields: ['navn', 'gyldigFra', 'fortolkning'] },
    { title: text.status, fields: [...YDELSE_KODER] },
  ],
  // Whether another begins the same day is the service's to say.
  check: (row) => tjekKortlaegning(row, []),
  columns: [],
  sort: { felt: 'gyldigFra', faldende: true },
  outlook: (id, values) => <Effect id={id} values={values} />,
});
