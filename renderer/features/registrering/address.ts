import { pathTo } from '../../app/paths.ts';
import type { Registreret } from './operationer.ts';

/** In the place of an id: a form for a new record. */
export const NEW = 'ny';

/** The page of a kind; a record's address is `<page>/<id>`. */
export const pageOf = (tabel: Registreret): string => (pathTo(tabel, NEW) ?? '').replace(/\/ny$/, '');
