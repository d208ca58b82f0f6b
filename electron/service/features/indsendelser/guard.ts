import { OperationError } from '#shared/contract/index.ts';
import { AFGOERENDE_DATO, isKilde } from '#shared/domain/indikatorer/index.ts';
import { daekkendeLukning, gaeldendeLukning, LUKKET_PERIODE } from '#shared/domain/indsendelser/index.ts';
import type { Database } from '../../db/database.ts';
import { SLETTET, type Change, type Writer } from '../../log/index.ts';
import type { Session } from '../../session.ts';
import { decidingDays } from './decidingDays.ts';
import { readIndsendelser } from './store.ts';

/**
 * Asked after every command, inside its transaction: what it wrote to facts of a closed time needs a reason,
 * which is kept beside the fact; and a closed periode stays where it is. Locks never block work (issue of the
 * submission; design.md §4: also undo needs a reason), so everything else passes.
 * @throws OperationError `kraever_begrundelse` without a reason, `periode_lukket`, `periode_indsendt`.
 */
export function guardClosed(session: Session, writers: readonly Writer[], begrundelse: string | null): void {
  const { db } = session;
  const written = writers.flatMap((w) => w.written);
  // A submission is never deleted, not even with its periode.
  if (written.some((c) => c.tabel === 'indsendelse' && c.felter.includes(SLETTET))) {
    throw new OperationError('periode_indsendt');
  }
  const indsendelser = readIndsendelser(db);
  if (indsendelser.length === 0) return;
  for (const change of written) refuseMovedPeriod(change, indsendelser);
  for (const writer of writers) {
    const late = lateChanges(db, writer.written, indsendelser);
    const [first] = late;
    if (first === undefined) continue;
    if (begrundelse === null) throw reasonNeeded(db, first, late.length);
    for (const { change } of late) writeReason(session, writer, change, begrundelse);
  }
}

type Kort = ReturnType<typeof readIndsendelser>[number];

function refuseMovedPeriod({ tabel, raekke, felter, art }: Change, indsendelser: readonly Kort[]): void {
  if (tabel !== 'periode' || art === 'opret') return;
  if (felter.includes(SLETTET) && indsendelser.some((i) => i.periodeId === raekke)) {
    throw new OperationError('periode_indsendt');
  }
  const moved = felter.includes('fra') || felter.includes('til');
  if (moved && gaeldendeLukning(raekke, indsendelser) !== null) throw new OperationError('periode_lukket');
}

interface Late {
  readonly change: Change;
  readonly dato: string;
  readonly lukning: Kort;
}

/** One per row, the first change of it: a row is given one reason. */
function lateChanges(db: Database, written: readonly Change[], indsendelser: readonly Kort[]): Late[] {
  const late = new Map<string, Late>();
  for (const change of written) {
    const [dato] = decidingDays(db, change).toSorted();
    const lukning = daekkendeLukning(dato ?? null, indsendelser);
    if (dato !== undefined && lukning !== null && !late.has(change.raekke)) {
      late.set(change.raekke, { change, dato, lukning });
    }
  }
  return [...late.values()];
}

function reasonNeeded(db: Database, { dato, lukning }: Late, antal: number): OperationError {
  const row = db.sql('SELECT nr FROM periode WHERE id = ?').get(lukning.periodeId) as
    { nr: number | null } | undefined;
  const { lukketTid, lukketAf } = lukning;
  return new OperationError('kraever_begrundelse', {
    detail: { periodeNr: row?.nr ?? 0, lukketTid, lukketAf, dato, antal },
  });
}

function writeReason(session: Session, writer: Writer, { tabel, raekke }: Change, tekst: string): void {
  const felt = isKilde(tabel) ? AFGOERENDE_DATO[tabel] : 'id';
  const values = { tabel, raekkeId: raekke, felt, kode: LUKKET_PERIODE, tekst };
  writer.create('begrundelse', session.newId(), values);
}
