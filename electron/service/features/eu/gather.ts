import { persondata } from '#shared/domain/deltagere/index.ts';
import {
  eukortlaegning,
  gyldigKortlaegning,
  type Eugrundlag,
  type Kortlaegning,
  type Personoplysning,
} from '#shared/domain/eu/index.ts';
import type { Opsaetning } from '#shared/domain/indikatorer/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { liveRows } from '../registrering/index.ts';

type Deltagerrow = Parameters<typeof persondata>[0] &
  Omit<Personoplysning, 'koen' | 'foedselsdato'> & { readonly id: string };

const COLUMNS =
  'id, cpr, koen, foedselsdato, optagetDato, afslutningDato, visitationUdfald, uddannelsesniveau, ' +
  'arbejdsmarkedsstatus, ydelse';

/** What breakdowns read of people, by record: never more than codes and dates leave this function. */
export function readPersonoplysninger(db: ReadDb): Eugrundlag['personer'] {
  const rows = db.sql(`SELECT ${COLUMNS} FROM deltager WHERE slettet = 0 ORDER BY id`).all() as Deltagerrow[];
  return new Map(rows.map(({ cpr, ...row }) => [row.id, { ...row, ...persondata({ ...row, cpr }) }]));
}

/** The reading that holds on a day. */
export const readKortlaegning = (db: ReadDb, dag: LocalDate): Kortlaegning =>
  gyldigKortlaegning(liveRows(db, eukortlaegning), dag);

/** What a count at a day is made of. */
export const gatherEu = (
  session: Session,
  db: ReadDb,
  { projekt }: Pick<Opsaetning, 'projekt'>,
  dato: LocalDate,
): Eugrundlag => ({
  klargjort: session.facts.prepared(),
  projekt,
  personer: readPersonoplysninger(db),
  kortlaegning: readKortlaegning(db, dato),
});
