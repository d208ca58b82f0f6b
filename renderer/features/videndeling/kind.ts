import { tekster } from '#shared/tekster/index.ts';
import { codeFilter, recordKind } from '../registrering/index.ts';

const text = tekster.videndeling;

export const videndelingKind = recordKind('videndeling', {
  title: text.titel,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [{ fields: ['dato', 'emne', 'modtagergruppe', 'antal', 'materiale'] }],
  columns: [
    { felt: 'dato', width: 100 },
    { felt: 'emne', width: 300 },
    { felt: 'modtagergruppe', width: 170 },
    { felt: 'antal', width: 100 },
    { felt: 'materiale', width: 200, priority: 2 },
  ],
  sort: { felt: 'dato', faldende: true },
  filters: [codeFilter('videndeling', 'modtagergruppe', 'list')],
});
