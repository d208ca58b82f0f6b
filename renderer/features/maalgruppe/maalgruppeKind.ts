import { tjekMaalgruppe } from '#shared/domain/maalgruppe/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { recordKind } from '../registrering/index.ts';

const text = tekster.maalgruppe.version;

/** The words of one version; its criteria are edited beside it. */
export const maalgruppeKind = recordKind('maalgruppe', {
  title: tekster.maalgruppe.faner.maalgruppe,
  empty: { title: text.tomTitel, note: text.tomNote },
  groups: [{ fields: ['navn', 'gyldigFra', 'gyldigTil', 'beskrivelse', 'hjaelperIkkeMed', 'kontakt'] }],
  // Whether it overlaps another version is the service's to say.
  check: (row) => tjekMaalgruppe(row, []),
  columns: [],
  sort: { felt: 'gyldigFra', faldende: true },
});
