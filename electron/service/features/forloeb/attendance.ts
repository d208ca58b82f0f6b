import { OperationError, type Holdliste, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { erFremmoededag, erPaaHold, fravaerAf, hold, type Fremmoede } from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import type { Writer } from '../../log/index.ts';
import { findRow } from '../registrering/index.ts';

type Status = NonNullable<Fremmoede['status']>;
type Enrolled = Omit<Holdliste['tilmeldinger'][number], 'navn' | 'dage' | 'fravaer' | 'maerker'> & {
  readonly navn: string | null;
};
interface Mark {
  readonly id: string;
  readonly tilmeldingId: string;
  readonly dato: string;
  readonly status: Status;
}

const MARKS = `SELECT f.id, f.tilmeldingId, f.dato, f.status FROM fremmoede f JOIN tilmelding t ON t.id = f.tilmeldingId
  WHERE t.holdId = ? AND t.slettet = 0 AND f.slettet = 0 AND f.dato IS NOT NULL AND f.status IS NOT NULL ORDER BY f.dato, f.id`;
const ENROLLED = `SELECT t.id, t.deltagerId, d.navn, t.startDato, t.slutDato, t.tidsafgraensetDato, t.klarDato
  FROM tilmelding t LEFT JOIN deltager d ON d.id = t.deltagerId
  WHERE t.holdId = ? AND t.slettet = 0 ORDER BY dansk(d.navn), t.id`;

const countedDays = (
  stay: Pick<Enrolled, 'startDato' | 'slutDato'>,
  dage: Holdliste['tilmeldinger'][number]['dage'],
) => Object.entries(dage).flatMap(([dato, status]) => (erFremmoededag(stay, dato) ? [status] : []));

/** A hold's list: everybody's days and absence, and the hold's. */
export function readAttendance(db: ReadDb, holdId: string): Holdliste {
  if (!findRow(db, hold, holdId)) throw new OperationError('findes_ikke');
  const marks = db.sql(MARKS).all(holdId) as Mark[];
  const byEnrolment = Map.groupBy(marks, (m) => m.tilmeldingId);
  const tilmeldinger = (db.sql(ENROLLED).all(holdId) as Enrolled[]).map((t) => {
    // After a merge a day may be marked twice; one of them counts.
    const dage = Object.fromEntries((byEnrolment.get(t.id) ?? []).map((m) => [m.dato, m.status]));
    return { ...t, navn: t.navn ?? '', dage, ...fravaerAf(countedDays(t, dage)) };
  });
  const all = tilmeldinger.flatMap((t) => countedDays(t, t.dage));
  return { datoer: [...new Set(marks.map((m) => m.dato))], ...fravaerAf(all), tilmeldinger };
}

type MarkInput = ParsedInputOf<'forloeb.markAttendance'>;

/** A day's marks for many: only what differs from before is written. */
export function markAttendance(
  { db, log, named, session }: CommandContext,
  { holdId, dato, marks, fortsaet }: MarkInput,
): OutputOf<'forloeb.markAttendance'> {
  const enrolled = new Map((db.sql(ENROLLED).all(holdId) as Enrolled[]).map((t) => [t.id, t]));
  const known = Map.groupBy(
    (db.sql(MARKS).all(holdId) as Mark[]).filter((m) => m.dato === dato),
    (m) => m.tilmeldingId,
  );
  const writer = fortsaet !== undefined && canContinue(db, fortsaet, dato) ? named(fortsaet) : log;
  for (const { tilmeldingId, status } of marks) {
    const person = enrolled.get(tilmeldingId);
    if (!person)
      throw new OperationError('findes_ikke', { detail: { tabel: 'tilmelding', id: tilmeldingId } });
    if (status !== null && !erPaaHold(person, dato))
      throw new OperationError('ugyldigt_input', { fields: { dato: { kode: 'ikke_paa_hold' } } });
    const before = known.get(tilmeldingId) ?? [];
    if (before.length > 0) remark(writer, before, status);
    else if (status !== null) writer.create('fremmoede', session.newId(), { tilmeldingId, dato, status });
  }
  const antal = writer.written.length;
  return { handling: antal === 0 && writer === log ? '' : writer.handling, antal };
}

function remark(writer: Writer, before: readonly Mark[], status: Status | null): void {
  for (const mark of before) {
    if (status === null) writer.remove('fremmoede', mark.id);
    else if (mark.status !== status) writer.update('fremmoede', mark.id, { status }, null);
  }
}

/**
 * Marks are stored as they are typed, and those of one day are one handling, so that one undo takes back the day:
 * as long as that handling is the last in the log, and has written nothing else.
 */
function canContinue(db: ReadDb, handling: string, dato: string): boolean {
  const last = db.sql('SELECT handling FROM aendring ORDER BY rowid DESC LIMIT 1').get() as
    { handling: string } | undefined;
  if (last?.handling !== handling) return false;
  const other = db
    .sql(
      `SELECT 1 FROM aendring a LEFT JOIN fremmoede f ON f.id = a.raekke
       WHERE a.handling = ? AND (a.tabel <> 'fremmoede' OR f.dato IS NOT ?) LIMIT 1`,
    )
    .get(handling, dato);
  return other === undefined;
}
