import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import type { Opsaetning } from '#shared/domain/indikatorer/index.ts';
import {
  compareSider,
  countSide,
  type Indikatorforskel,
  type Side,
} from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { explain, movementNamer, readIndsendelse, readTail, type Forklaret } from '../indsendelser/index.ts';

type Input = ParsedInputOf<'overblik.compare'>;
type Output = OutputOf<'overblik.compare'>;

function earlierSide(session: Session, db: ReadDb, opsaetning: Opsaetning, foer: Input['foer']): Side {
  if ('indsendelse' in foer) return readIndsendelse(db, foer.indsendelse).resultat;
  return countSide(session.facts.prepared(), opsaetning, foer.dato);
}

/** Each indicator at two days, and how many records moved it; of one of them also which. */
export function compare(session: Session, db: ReadDb, input: Input): Output {
  const opsaetning = readOpsaetning(db, session.projektId);
  const foer = earlierSide(session, db, opsaetning, input.foer);
  if (foer.dato > input.nu) throw new OperationError('ugyldigt_input', { fields: { nu: { kode: 'dato' } } });
  const nu = countSide(session.facts.prepared(), opsaetning, input.nu);
  const gruppeOf = new Map(
    [...foer.indikatorer, ...nu.indikatorer].map((i) => [i.definition.id, i.definition.gruppe]),
  );
  const name = movementNamer(session, db);
  return {
    foer: foer.dato,
    nu: nu.dato,
    indikatorer: compareSider(foer, nu).map((forskel) => {
      const { kilde, bevaegelser, ...rest } = forskel;
      const asked = rest.nr === input.nr ? moved(db, input.foer, foer.dato, forskel) : [];
      return {
        ...rest,
        gruppe: gruppeOf.get(rest.indikatorId) ?? 'aktivitet',
        tilfoejet: bevaegelser.filter((b) => b.art === 'tilfoejet').length,
        fjernet: bevaegelser.filter((b) => b.art === 'fjernet').length,
        bevaegelser: asked.map((b) => name(kilde, b)),
      };
    }),
  };
}

/** From a submission the log says why each record moved; between two days it is the days or another rule. */
function moved(
  db: ReadDb,
  from: Input['foer'],
  datoFoer: string,
  forskel: Indikatorforskel,
): readonly Forklaret[] {
  if ('indsendelse' in from) {
    const tail = readTail(db, readIndsendelse(db, from.indsendelse).vidne, null);
    return explain(forskel, { db, datoFoer, tail }).bevaegelser;
  }
  const { definitionAendret, udgaaet } = forskel;
  const otherwise = udgaaet ? 'indikator_udgaaet' : definitionAendret ? 'definition' : 'indsamling_begyndt';
  return forskel.bevaegelser.map((b) => {
    const { taellesFra = '' } = b.nu ?? b.foer ?? {};
    return {
      ...b,
      grund: !udgaaet && taellesFra > datoFoer ? 'efter_opgoerelsen' : otherwise,
      rettelser: [],
    };
  });
}
