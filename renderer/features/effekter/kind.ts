import { tjekEffekt } from '#shared/domain/effekter/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind } from '../registrering/index.ts';

const text = tekster.effekter;

export const effektKind = recordKind('effekt', {
  title: text.titel,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [
    {
      fields: [
        'deltagerId',
        'art',
        'dato',
        'jobtype',
        'timerPrUge',
        'virksomhedId',
        'uddannelsesart',
        'dokumentation',
        'note',
      ],
    },
  ],
  when: {
    jobtype: (row) => row.art === 'beskaeftigelse',
    timerPrUge: (row) => row.art === 'beskaeftigelse',
    virksomhedId: (row) => row.art === 'beskaeftigelse',
    uddannelsesart: (row) => row.art === 'uddannelse',
  },
  // Whether it lies before the optagelse is the service's to say: that stands in another record.
  check: (row) => tjekEffekt(row, null),
  columns: [
    { felt: 'deltagerId', width: 200 },
    { felt: 'art', width: 130 },
    { felt: 'dato', width: 100 },
    { felt: 'jobtype', width: 150, priority: 2 },
    { felt: 'uddannelsesart', width: 170, priority: 3 },
    { felt: 'virksomhedId', width: 170, priority: 3 },
    { felt: 'dokumentation', width: 180, priority: 2 },
  ],
  sort: { felt: 'dato', faldende: true },
  span: (row) => ({
    label: row.art === null ? INTET : tekster.koder.effekt.art[row.art],
    from: row.dato,
    to: null,
    running: false,
    planned: false,
    status: row.jobtype === null ? null : tekster.koder.effekt.jobtype[row.jobtype],
  }),
  filters: [codeFilter('effekt', 'art')],
});
