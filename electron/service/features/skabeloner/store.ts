import { OperationError } from '#shared/contract/index.ts';
import { skabelon, type Skabelon, type Tilknytning } from '#shared/domain/skabeloner/index.ts';
import type { Database, ReadDb } from '../../db/database.ts';
import { hashOf } from '../../fileHash.ts';
import { findRow, liveRows } from '../registrering/index.ts';
import { refuseFile } from './refusal.ts';
import { Template } from './template.ts';

// The files lie beside the log, each once under its fingerprint. They stay when a template is deleted or gets a new
// version, so that both can be taken back.

/** Keeps a file; one that is known already is not written again. */
export function keepFile(db: Database, bytes: Uint8Array): string {
  const fingeraftryk = hashOf(bytes);
  db.sql('INSERT OR IGNORE INTO skabelonfil (fingeraftryk, indhold) VALUES (?, ?)').run(fingeraftryk, bytes);
  return fingeraftryk;
}

/** The file of a template, looked through again: the database may have been written by an older program. */
export function openKept(db: ReadDb, fingeraftryk: string): Template {
  const row = db.sql('SELECT indhold FROM skabelonfil WHERE fingeraftryk = ?').get(fingeraftryk) as
    { indhold: Uint8Array } | undefined;
  if (row === undefined) throw refuseFile('skabelon_fil_mangler');
  return new Template(row.indhold);
}

export function readSkabelon(db: ReadDb, id: string): Skabelon {
  const row = findRow(db, skabelon, id);
  if (row === null) throw new OperationError('findes_ikke', { detail: { tabel: 'skabelon', id } });
  return row;
}

export const readSkabeloner = (db: ReadDb): Skabelon[] =>
  liveRows(db, skabelon).toSorted((a, b) => (a.navn ?? '').localeCompare(b.navn ?? '', 'da'));

export const cellsOf = ({ tilknytninger }: Skabelon): readonly Tilknytning[] => tilknytninger?.celler ?? [];
