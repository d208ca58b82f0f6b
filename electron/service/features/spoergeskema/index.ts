import { OperationError, type OutputOf } from '#shared/contract/index.ts';
import {
  beregnResultat,
  besvarelse,
  spoergeskema,
  spoergsmaal,
  type Svar,
} from '#shared/domain/spoergeskema/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { query } from '../../handler.ts';
import { findRow, registreringHandlers } from '../registrering/index.ts';

interface Question {
  readonly id: string;
  readonly nr: number;
  readonly gruppe: string | null;
  readonly tekst: string;
}

function results(db: ReadDb, id: string): OutputOf<'spoergeskema.results'> {
  if (!findRow(db, spoergeskema, id)) throw new OperationError('findes_ikke');
  const questions = db
    .sql('SELECT id, nr, gruppe, tekst FROM spoergsmaal WHERE spoergeskemaId = ? AND slettet = 0 ORDER BY nr')
    .all(id) as Question[];
  const papers = (
    db.sql('SELECT svar FROM besvarelse WHERE spoergeskemaId = ? AND slettet = 0').all(id) as {
      svar: string | null;
    }[]
  ).map((row) => JSON.parse(row.svar ?? '{}') as Record<string, Svar>);
  const result = (q: Question) => ({ ...q, ...beregnResultat(papers.flatMap((p) => p[q.id] ?? [])) });
  return { besvarelser: papers.length, spoergsmaal: questions.map(result) };
}

export const spoergeskemaHandlers = {
  ...registreringHandlers('spoergeskema', '', spoergeskema),
  ...registreringHandlers('spoergeskema', 'Spoergsmaal', spoergsmaal),
  ...registreringHandlers('spoergeskema', 'Besvarelse', besvarelse),
  'spoergeskema.results': query<'spoergeskema.results'>(({ db }, { id }) => results(db, id)),
};
