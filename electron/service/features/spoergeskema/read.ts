import { OperationError, type OutputOf } from '#shared/contract/index.ts';
import {
  antalTrin,
  beregnResultat,
  spoergeskema,
  trinBrugt,
  type Svar,
} from '#shared/domain/spoergeskema/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { findRow } from '../registrering/index.ts';

interface Question {
  readonly id: string;
  readonly nr: number;
  readonly gruppe: string | null;
  readonly tekst: string;
  readonly oplystProcent: number | null;
  readonly oplystN: number | null;
}

const LIVE = 'spoergeskemaId = s.id AND slettet = 0';

/** Every questionnaire, the newest first, with how many questions and papers it has. */
export function overview(db: ReadDb): OutputOf<'spoergeskema.overview'> {
  const skemaer = db
    .sql(
      `SELECT id, coalesce(navn, '') AS navn, dato,
        (SELECT count(*) FROM spoergsmaal WHERE ${LIVE}) AS spoergsmaal,
        (SELECT count(*) FROM besvarelse WHERE ${LIVE}) AS besvarelser
      FROM spoergeskema s WHERE slettet = 0 ORDER BY id DESC`,
    )
    .all() as OutputOf<'spoergeskema.overview'>['skemaer'];
  return { skemaer };
}

/** The questions of a questionnaire in their order; what a merge left without a number or a text is put last. */
export function questionsOf(db: ReadDb, id: string): Question[] {
  return db
    .sql(
      `SELECT id, coalesce(nr, 0) AS nr, gruppe, coalesce(tekst, '') AS tekst, oplystProcent, oplystN
      FROM spoergsmaal WHERE spoergeskemaId = ? AND slettet = 0 ORDER BY spoergsmaal.nr IS NULL, spoergsmaal.nr, id`,
    )
    .all(id) as Question[];
}

/** Results per question; a question is only answered by the papers that have an answer to it. */
export function results(db: ReadDb, id: string): OutputOf<'spoergeskema.results'> {
  const skema = findRow(db, spoergeskema, id);
  if (!skema) throw new OperationError('findes_ikke');
  const papers = (
    db.sql('SELECT svar FROM besvarelse WHERE spoergeskemaId = ? AND slettet = 0').all(id) as {
      svar: string | null;
    }[]
  ).map((row) => JSON.parse(row.svar ?? '{}') as Record<string, Svar>);
  const trin = Math.max(antalTrin(skema.skala), trinBrugt(papers.flatMap((paper) => Object.values(paper))));
  return {
    navn: skema.navn ?? '',
    dato: skema.dato,
    besvarelser: papers.length,
    skala: skema.skala,
    trin,
    spoergsmaal: questionsOf(db, id).map((q) => ({
      ...q,
      ...beregnResultat(
        papers.flatMap((paper) => paper[q.id] ?? []),
        trin,
      ),
    })),
  };
}
