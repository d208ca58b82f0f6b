import { OperationError } from '#shared/contract/index.ts';
import {
  countingDays,
  definitionerAt,
  type IndikatorDefinition,
  type Opsaetning,
} from '#shared/domain/indikatorer/index.ts';
import { sporAt, type Opdelingsgrundlag, type Tempogrundlag } from '#shared/domain/overblik/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readPersonoplysninger } from '../eu/index.ts';
import { readOpsaetning } from '../indikatorer/index.ts';

/** The project's decisions cut down to one indicator; refused when there is none of that number at the date. */
export function readOne(session: Session, db: ReadDb, nr: string, dato: string) {
  const opsaetning = readOpsaetning(db, session.projektId);
  const definition = definitionerAt(opsaetning.definitioner, dato).find((d) => d.nr === nr);
  if (!definition) throw new OperationError('findes_ikke', { detail: { tabel: 'indikator', id: nr } });
  return { definition, opsaetning: { ...opsaetning, definitioner: [definition] } };
}

/**
 * What the pace is measured on. It begins with the first period (the grant may begin long before the work does,
 * domain.md §1.11 I-10), and not before the indicator was collected.
 */
export function paceOf(
  session: Session,
  { projekt, perioder }: Opsaetning,
  definition: IndikatorDefinition,
  dato: string,
): Tempogrundlag {
  const dage = countingDays(session.facts.prepared(), definition, { ...projekt, dato });
  const begins = perioder[0]?.fra ?? projekt.bevillingFra;
  const days = [begins, definition.indsamlesFra].filter((day) => day !== null && day !== undefined);
  return { dage, dato, start: days.toSorted().at(-1) ?? null, slut: projekt.bevillingTil };
}

/** Made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What tells where a counted fact belongs; persons and spor are read only for the breakdowns that ask for them. */
export function breakdownOf(session: Session, db: ReadDb, dato: string): Opdelingsgrundlag {
  const personer = lazy(() => readPersonoplysninger(db));
  const spor = lazy(() => sporAt(session.facts.prepared(), dato));
  return { personFor: (id) => personer().get(id), sporFor: (id) => spor()(id) };
}
