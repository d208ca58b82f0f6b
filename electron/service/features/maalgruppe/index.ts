import { OperationError } from '#shared/contract/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import { kriterium, maalgruppe, visitationssvar } from '#shared/domain/maalgruppe/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, query } from '../../handler.ts';
import { findRow, registreringHandlers } from '../registrering/index.ts';

interface Answered {
  readonly id: string;
  readonly kriteriumId: string;
  readonly opfyldt: number | null;
}

const answersOf = (db: ReadDb, deltagerId: string): Map<string, Answered> =>
  new Map(
    (
      db
        .sql('SELECT id, kriteriumId, opfyldt FROM visitationssvar WHERE deltagerId = ? AND slettet = 0')
        .all(deltagerId) as Answered[]
    ).map((a) => [a.kriteriumId, a]),
  );

const refusals = (db: ReadDb, column: string): { noegle: string; antal: number }[] =>
  db
    .sql(
      `SELECT coalesce(${column}, '') AS noegle, count(*) AS antal FROM deltager
       WHERE slettet = 0 AND visitationUdfald IS NOT NULL GROUP BY 1 ORDER BY antal DESC, noegle`,
    )
    .all() as { noegle: string; antal: number }[];

export const maalgruppeHandlers = {
  ...registreringHandlers('maalgruppe', '', maalgruppe),
  ...registreringHandlers('maalgruppe', 'Kriterium', kriterium),
  ...registreringHandlers('maalgruppe', 'Svar', visitationssvar),
  'maalgruppe.answer': command<'maalgruppe.answer'>(({ db, log, session }, { deltagerId, svar }) => {
    if (!findRow(db, deltager, deltagerId)) throw new OperationError('findes_ikke');
    const known = answersOf(db, deltagerId);
    for (const { kriteriumId, opfyldt } of svar) {
      if (!findRow(db, kriterium, kriteriumId)) throw new OperationError('findes_ikke');
      const before = known.get(kriteriumId);
      if (before && opfyldt === null) log.remove('visitationssvar', before.id);
      else if (before && (before.opfyldt === 1) !== opfyldt)
        log.update('visitationssvar', before.id, { opfyldt }, null);
      else if (!before && opfyldt !== null)
        log.create('visitationssvar', session.newId(), { deltagerId, kriteriumId, opfyldt });
    }
    return { handling: log.written.length === 0 ? '' : log.handling, antal: log.written.length };
  }),
  'maalgruppe.refusals': query<'maalgruppe.refusals'>(({ db }) => {
    const aarsager = refusals(db, 'visitationAarsag');
    const ialt = aarsager.reduce((sum, a) => sum + a.antal, 0);
    return { ialt, aarsager, kommuner: refusals(db, 'coalesce(visitationKommune, kommune)') };
  }),
};
