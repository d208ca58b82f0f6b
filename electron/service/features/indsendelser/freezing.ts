import type { Kortlaegning } from '#shared/domain/eu/index.ts';
import type { KlargjortFakta, Opgoerelsesperiode } from '#shared/domain/indikatorer/index.ts';
import { freeze, type Frysegrundlag, type Resultat } from '#shared/domain/indsendelser/index.ts';
import { projekt } from '#shared/domain/projekt/index.ts';
import { OperationError } from '#shared/contract/index.ts';
import { referenceark } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { readKortlaegning, readPersonoplysninger } from '../eu/index.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import type { Session } from '../../session.ts';
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
  readonly klargjort: KlargjortFakta;
  /** Instead of what the project has decided by now. */
  readonly opsaetning?: Frysegrundlag['opsaetning'];
  readonly trafiklys?: Frysegrundlag['trafiklys'];
  readonly kortlaegning?: Kortlaegning;
}

/** The project as it stands now. */
export const liveSource = ({ projektId, programversion, facts }: Session, db: ReadDb): Kilde => ({
  db,
  projektId,
  programversion,
  klargjort: facts.prepared(),
});

/** The result of a periode as the tables of a database stand. */
export function freezeNow(kilde: Kilde, periode: Opgoerelsesperiode): Resultat {
  const {
    db,
    projektId,
    programversion,
    klargjort,
    opsaetning = readOpsaetning(db, projektId),
    kortlaegning = readKortlaegning(db, periode.til),
    trafiklys,
  } = kilde;
  const personer = readPersonoplysninger(db);
  const grundlag = { klargjort, opsaetning, kortlaegning, personer, referenceark, trafiklys };
  return freeze({ ...grundlag, forside: readForside(db, projektId, programversion) }, periode);
}

/** A periode as it counts now: at its last day, or at `dag` while it has not ended. Nothing is stored. */
export function countPeriode(session: Session, db: ReadDb, periodeId: string, dag: string): Resultat {
  const periode = readPeriode(db, periodeId);
  const til = periode.til < dag ? periode.til : dag;
  return freezeNow(liveSource(session, db), { ...periode, til });
}
