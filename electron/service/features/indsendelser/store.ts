import { OperationError, type IndsendelseKort } from '#shared/contract/index.ts';
import { indsendelse, type Bilag, type Hoveder, type Resultat } from '#shared/domain/indsendelser/index.ts';
import type { Opgoerelsesperiode } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { findRow } from '../registrering/index.ts';

// The result is megabytes: what needs only the fact of a closing never reads it.
const SHORT =
  'id, periodeId, dato, lukketTid, lukketAf, eksportSha256, genaabnetTid, genaabnetAf, genaabnetGrund';

/** Every closing, newest first, without its result. */
export const readIndsendelser = (db: ReadDb): IndsendelseKort[] =>
  db
    .sql(`SELECT ${SHORT} FROM indsendelse WHERE slettet = 0 ORDER BY lukketTid DESC, id DESC`)
    .all() as IndsendelseKort[];

export interface GemtIndsendelse {
  readonly indsendelse: IndsendelseKort;
  readonly forklaringer: Record<string, string>;
  readonly vidne: Hoveder;
  readonly resultat: Resultat;
  readonly bilag: Bilag;
}

/** One closed submission, whole. */
export function readIndsendelse(db: ReadDb, id: string): GemtIndsendelse {
  const short = readIndsendelser(db).find((i) => i.id === id);
  const row = findRow(db, indsendelse, id);
  if (!short || !row?.resultat || !row.vidne || !row.bilag) {
    throw new OperationError('findes_ikke', { detail: { tabel: 'indsendelse', id } });
  }
  return {
    indsendelse: short,
    forklaringer: row.forklaringer ?? {},
    vidne: row.vidne,
    resultat: row.resultat,
    bilag: row.bilag,
  };
}

/** A live periode with both its days; refused when there is none. */
export function readPeriode(db: ReadDb, id: string): Opgoerelsesperiode {
  const row = db.sql('SELECT id, nr, fra, til FROM periode WHERE id = ? AND slettet = 0').get(id) as
    { id: string; nr: number | null; fra: string | null; til: string | null } | undefined;
  if (!row?.fra || !row.til) throw new OperationError('findes_ikke', { detail: { tabel: 'periode', id } });
  return { id: row.id, nr: row.nr ?? 0, fra: row.fra, til: row.til };
}
