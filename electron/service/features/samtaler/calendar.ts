import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';

type Shown = OutputOf<'samtaler.calendar'>['samtaler'][number];

/** The day of a talk is that on which it was held, else that for which it is planned. */
const TALKS = `SELECT s.id, s.deltagerId, coalesce(d.navn, '') AS navn, s.art,
    coalesce(s.afholdtDato, s.planlagtDato) AS dag, s.tidspunkt, s.afholdtDato IS NOT NULL AS afholdt,
    b.navn AS medarbejder
  FROM statussamtale s LEFT JOIN deltager d ON d.id = s.deltagerId LEFT JOIN bruger b ON b.id = s.medarbejderId
  WHERE s.slettet = 0 AND s.art IS NOT NULL AND coalesce(s.afholdtDato, s.planlagtDato) BETWEEN ? AND ?
    AND (? IS NULL OR s.medarbejderId = ?)
  ORDER BY dag, s.tidspunkt IS NULL, substr('0' || replace(s.tidspunkt, '.', ':'), -5), s.id`;

/** The talks of some days, a user's own or everybody's, in the order of the day. */
export function readCalendar(
  db: ReadDb,
  bruger: string,
  { fra, til, mine = false }: ParsedInputOf<'samtaler.calendar'>,
): OutputOf<'samtaler.calendar'> {
  const whose = mine ? bruger : null;
  const rows = db.sql(TALKS).all(fra, til, whose, whose) as (Omit<Shown, 'afholdt'> & { afholdt: number })[];
  return { samtaler: rows.map((row) => ({ ...row, afholdt: row.afholdt === 1 })) };
}
