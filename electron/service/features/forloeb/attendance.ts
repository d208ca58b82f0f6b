import { OperationError, type Holdliste, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { fravaerProcent, hold, type Fremmoede } from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { findRow } from '../registrering/index.ts';

type Status = NonNullable<Fremmoede['status']>;
interface Enrolled {
  readonly id: string;
  readonly deltagerId: string;
  readonly navn: string | null;
  readonly startDato: string | null;
  readonly slutDato: string | null;
}
interface Mark {
  readonly id: string;
  readonly tilmeldingId: string;
  readonly dato: string;
  readonly status: Status;
}

const MARKS = `SELECT f.id, f.tilmeldingId, f.dato, f.status FROM fremmoede f JOIN tilmelding t ON t.id = f.tilmeldingId
  WHERE t.holdId = ? AND t.slettet = 0 AND f.slettet = 0 AND f.dato IS NOT NULL AND f.status IS NOT NULL ORDER BY f.dato, f.id`;
const ENROLLED = `SELECT t.id, t.deltagerId, d.navn, t.startDato, t.slutDato FROM tilmelding t LEFT JOIN deltager d ON d.id = t.deltagerId
  WHERE t.holdId = ? AND t.slettet = 0 ORDER BY dansk(d.navn), t.id`;

/** A hold's list: everybody's days and absence, and the hold's. */
export function readAttendance(db: ReadDb, holdId: string): Holdliste {
  if (!findRow(db, hold, holdId)) throw new OperationError('findes_ikke');
  const marks = db.sql(MARKS).all(holdId) as Mark[];
  const byEnrolment = Map.groupBy(marks, (m) => m.tilmeldingId);
  const tilmeldinger = (db.sql(ENROLLED).all(holdId) as Enrolled[]).map((t) => {
    const mine = byEnrolment.get(t.id) ?? [];
    const dage = Object.fromEntries(mine.map((m) => [m.dato, m.status]));
    return { ...t, navn: t.navn ?? '', dage, fravaer: fravaerProcent(mine) };
  });
  return { datoer: [...new Set(marks.map((m) => m.dato))], fravaer: fravaerProcent(marks), tilmeldinger };
}

/** A day's marks for many: only what differs from before is written. */
export function markAttendance(
  { db, log, session }: CommandContext,
  { holdId, dato, marks }: ParsedInputOf<'forloeb.markAttendance'>,
): OutputOf<'forloeb.markAttendance'> {
  const enrolled = new Set((db.sql(ENROLLED).all(holdId) as Enrolled[]).map((t) => t.id));
  const known = new Map(
    (db.sql(MARKS).all(holdId) as Mark[]).filter((m) => m.dato === dato).map((m) => [m.tilmeldingId, m]),
  );
  for (const { tilmeldingId, status } of marks) {
    if (!enrolled.has(tilmeldingId))
      throw new OperationError('findes_ikke', { detail: { tabel: 'tilmelding', id: tilmeldingId } });
    const before = known.get(tilmeldingId);
    if (before && status === null) log.remove('fremmoede', before.id);
    else if (before && before.status !== status) log.update('fremmoede', before.id, { status }, null);
    else if (!before && status !== null)
      log.create('fremmoede', session.newId(), { tilmeldingId, dato, status });
  }
  return { handling: log.written.length === 0 ? '' : log.handling, antal: log.written.length };
}
