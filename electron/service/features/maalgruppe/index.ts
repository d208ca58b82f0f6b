import { kriterium, maalgruppe, visitationssvar } from '#shared/domain/maalgruppe/index.ts';
import { command, query } from '../../handler.ts';
import { registreringHandlers } from '../registrering/index.ts';
import { answer, readChecklist } from './checklist.ts';
import { countRefusals, refusedBy } from './refusals.ts';
import { newVersion, readVersions, saveKriterier } from './versions.ts';

export const maalgruppeHandlers = {
  ...registreringHandlers('maalgruppe', '', maalgruppe),
  ...registreringHandlers('maalgruppe', 'Kriterium', kriterium),
  ...registreringHandlers('maalgruppe', 'Svar', visitationssvar),
  'maalgruppe.versions': query<'maalgruppe.versions'>(({ db }) => ({ versioner: readVersions(db) })),
  'maalgruppe.newVersion': command<'maalgruppe.newVersion'>(newVersion),
  'maalgruppe.saveKriterier': command<'maalgruppe.saveKriterier'>(saveKriterier),
  'maalgruppe.checklist': query<'maalgruppe.checklist'>(({ db, session }, { deltagerId }) =>
    readChecklist(db, session.shownDay(), deltagerId),
  ),
  'maalgruppe.answer': command<'maalgruppe.answer'>(answer),
  'maalgruppe.refusals': query<'maalgruppe.refusals'>(({ db }) => countRefusals(db)),
  'maalgruppe.refusedBy': query<'maalgruppe.refusedBy'>(({ db }, input) => refusedBy(db, input)),
};
