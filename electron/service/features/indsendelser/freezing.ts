import {
  computeOpgoerelse,
  type Opgoerelse,
  type Opgoerelsesperiode,
  type Opsaetning,
  type Skala,
} from '#shared/domain/indikatorer/index.ts';
import { freeze, type Resultat } from '#shared/domain/indsendelser/index.ts';
import { projekt } from '#shared/domain/projekt/index.ts';
import { OperationError } from '#shared/contract/index.ts';
import { referenceark } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { readKortlaegning, readPersonoplysninger } from '../eu/index.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import type { FactMemory, Session } from '../../session.ts';
import { findRow } from '../registrering/index.ts';
import { readPeriode } from './store.ts';

function readForside(
  db: ReadDb,
  projektId: string,
  programversion: string,
): Pick<Resultat, 'projekt' | 'kommuner' | 'programversion'> {
  const facts = findRow(db, projekt, projektId);
  if (!facts) throw new OperationError('findes_ikke');
  const { pseudonymnoegle: _hemmelig, visDato: _visDato, ...offentligt } = facts;
  const kommuner = db.all(
    db.selectFrom('projektkommune').select(['kommune', 'rolle']).where('slettet', '=', 0).orderBy('id'),
  );
  return {
    projekt: offentligt,
    kommuner: kommuner.map(({ kommune, rolle }) => ({ kommune: kommune ?? '', rolle: rolle ?? 'partner' })),
    programversion,
  };
}

export interface Kilde {
  readonly db: ReadDb;
  readonly projektId: string;
  readonly programversion: string;
  readonly facts: FactMemory;
  /** Instead of what the project has decided by now. */
  readonly opsaetning?: Opsaetning;
  readonly trafiklys?: Skala | undefined;
}

/** The project as it stands now. */
export const liveSource = ({ projektId, programversion, facts }: Session, db: ReadDb): Kilde => ({
  db,
  projektId,
  programversion,
  facts,
});

/** A periode counted at its last day: both the check list and the result are made of this one count. */
export interface Opgjort {
  readonly kilde: Kilde;
  readonly periode: Opgoerelsesperiode;
  readonly opsaetning: Opsaetning;
  readonly opgoerelse: Opgoerelse;
}

/** Counts a periode once, with the lists behind each number. */
export function countOnce(kilde: Kilde, periode: Opgoerelsesperiode): Opgjort {
  const { db, projektId, facts, trafiklys, opsaetning = readOpsaetning(db, projektId) } = kilde;
  const opgoerelse = computeOpgoerelse(facts.prepared(), opsaetning, { dato: periode.til, trafiklys });
  return { kilde, periode, opsaetning, opgoerelse };
}

/** The result of a periode that was counted. */
export function freezeCounted({ kilde, periode, opsaetning, opgoerelse }: Opgjort): Resultat {
  const { db, projektId, programversion, facts } = kilde;
  return freeze(
    {
      klargjort: facts.prepared(),
      opsaetning,
      opgoerelse,
      kortlaegning: readKortlaegning(db, periode.til),
      personer: readPersonoplysninger(db),
      referenceark,
      forside: readForside(db, projektId, programversion),
    },
    periode,
  );
}

/** The result of a periode as the tables of a database stand. */
export const freezeNow = (kilde: Kilde, periode: Opgoerelsesperiode): Resultat =>
  freezeCounted(countOnce(kilde, periode));

/** A periode as it counts now: at its last day, or at `dag` while it has not ended. Nothing is stored. */
export function countPeriode(session: Session, db: ReadDb, periodeId: string, dag: string): Resultat {
  const periode = readPeriode(db, periodeId);
  const til = periode.til < dag ? periode.til : dag;
  return freezeNow(liveSource(session, db), { ...periode, til });
}
