import type { Holdtal, OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  erKlarMenBliver,
  erPaaHold,
  fravaerAf,
  harPlads,
  hold,
  tilmelding,
  type Fremmoede,
  type Tilmelding,
} from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { checkOf, updateRow } from '../registrering/index.ts';

type Stay = Pick<Tilmelding, 'id' | 'holdId' | 'startDato' | 'slutDato' | 'klarDato'>;

const STAYS = 'SELECT id, holdId, startDato, slutDato, klarDato FROM tilmelding WHERE slettet = 0';
// Of a day that a merge left with two marks, the last counts, and none outside the stay: as in readAttendance.
const MARKS = `SELECT t.holdId, f.status, max(f.id) FROM fremmoede f JOIN tilmelding t ON t.id = f.tilmeldingId
  WHERE t.slettet = 0 AND f.slettet = 0 AND f.dato IS NOT NULL AND f.status IS NOT NULL
    AND f.dato BETWEEN coalesce(t.startDato, '') AND coalesce(t.slutDato, '9999')
  GROUP BY f.tilmeldingId, f.dato`;

/** How full every hold is on a day, who should be helped on, and the absence. */
export function holdOverview(db: ReadDb, dato: string): { hold: Holdtal[] } {
  const stays = Map.groupBy(db.sql(STAYS).all() as Stay[], (t) => t.holdId);
  const marks = Map.groupBy(
    db.sql(MARKS).all() as { holdId: string; status: Fremmoede['status'] }[],
    (m) => m.holdId,
  );
  const ids = db.sql('SELECT id FROM hold WHERE slettet = 0').all() as { id: string }[];
  const rows = ids.map(({ id }) => {
    const here = stays.get(id) ?? [];
    return {
      id,
      tilmeldte: here.filter((t) => harPlads(t, dato)).length,
      begyndte: here.filter((t) => erPaaHold(t, dato)).length,
      klarMenBliver: here.filter((t) => erKlarMenBliver(t, dato)).length,
      ...fravaerAf((marks.get(id) ?? []).map((m) => m.status)),
    };
  });
  return { hold: rows };
}

/** Ends a hold, and the stay of all who have begun and not left; who only was expected stays as planned. */
export function finishHold(
  ctx: CommandContext,
  { holdId, slutDato, grundlag }: ParsedInputOf<'forloeb.finishHold'>,
): OutputOf<'forloeb.finishHold'> {
  updateRow(ctx, hold, checkOf(hold), { id: holdId, slutDato, grundlag });
  const running = ctx.db
    .sql(`${STAYS} AND holdId = ? AND startDato IS NOT NULL AND slutDato IS NULL`)
    .all(holdId) as Stay[];
  for (const { id } of running) updateRow(ctx, tilmelding, checkOf(tilmelding), { id, slutDato });
  return { handling: ctx.log.written.length === 0 ? '' : ctx.log.handling, antal: running.length };
}
