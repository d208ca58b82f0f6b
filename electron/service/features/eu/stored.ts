import { OperationError } from '#shared/contract/index.ts';
import { indsendelse, type Resultat } from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { findRow } from '../registrering/index.ts';

/** What a closed submission keeps; also of one that was reopened. */
export function readStored(db: ReadDb, id: string): Resultat {
  const resultat = findRow(db, indsendelse, id)?.resultat ?? null;
  if (resultat === null) throw new OperationError('findes_ikke', { detail: { tabel: 'indsendelse', id } });
  return resultat;
}
