import { tekster } from '#shared/tekster/index.ts';
import { recordKind } from '../registrering/index.ts';

const text = tekster.aarshjul;

/** An entry of the project's own in the wheel. */
export const punktKind = recordKind('aarshjulpunkt', {
  title: text.titel,
  newTitle: text.nytPunkt,
  empty: { title: text.tom.titel, note: text.tom.note },
  groups: [{ fields: ['art', 'navn', 'dato', 'udfoertDato', 'note'] }],
  columns: [],
  sort: { felt: 'dato', faldende: false },
});
