import { join } from 'node:path';
import type { Indikatorresultat, OutputOf } from '#shared/contract/index.ts';
import { BEMAERKNINGSKODER, GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { proevOplystProcent, SVARKODER } from '#shared/domain/spoergeskema/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import type { Database } from '../../db/database.ts';
import { countAll, FactCache } from '../indikatorer/index.ts';
import { overview, results } from '../spoergeskema/index.ts';
import { writeCsv, type Cell } from './csv.ts';

// Tables 3–7 of an evaluation as the report prints them (domain.md §1.3, §1.8), each number with its n and its note.

const { arkiv, indikatorer, spoergeskema } = tekster;

/** The table of the report per group; averages stand in the last line. */
const TABLE_OF = { aktivitet: 3, output: 4, effekt: 5 } as const;

/** Writes the tables into a folder. */
export function writeTables(db: Database, projektId: string, dato: string, folder: string): void {
  writeIndicators(db, projektId, dato, folder);
  const { skemaer } = overview(db);
  const questions = skemaer.toReversed().flatMap(({ id }) => questionRows(results(db, id)));
  for (const tabel of ['6', '7'] as const) {
    writeCsv(
      join(folder, `tabel-${tabel}.csv`),
      arkiv.kolonner.svar,
      questions.filter((q) => q.tabel === tabel).map((q) => q.cells),
    );
  }
  const others = questions.filter((q) => q.tabel !== '6' && q.tabel !== '7');
  if (others.length > 0)
    writeCsv(
      join(folder, 'andre-spoergsmaal.csv'),
      arkiv.kolonner.svar,
      others.map((q) => q.cells),
    );
}

function writeIndicators(db: Database, projektId: string, dato: string, folder: string): void {
  const counted = countAll({ projektId, facts: new FactCache(db) }, db, { dato });
  for (const gruppe of GRUPPER) {
    const rows = counted.indikatorer.filter((i) => i.gruppe === gruppe).map(indicatorRow);
    const { procent, eksakt, lys, niveau } = counted.gennemsnit[gruppe];
    const mean: Cell[] = [
      '',
      indikatorer.gennemsnit,
      null,
      null,
      null,
      null,
      procent,
      eksakt,
      lys,
      niveau,
      null,
      null,
      '',
    ];
    const file = join(folder, `tabel-${String(TABLE_OF[gruppe])}.csv`);
    writeCsv(file, arkiv.kolonner.indikator, [...rows, mean]);
  }
}

function indicatorRow(i: Indikatorresultat): Cell[] {
  const candidates = i.status === null ? null : i.status + i.antalTaellerIkke;
  return [
    i.nr,
    i.navn,
    i.maaltal,
    i.maaltalEfter,
    i.status,
    candidates,
    i.procent,
    i.eksakt,
    i.lys,
    i.niveau,
    i.forventet,
    i.forventetPr === null ? null : visDato(i.forventetPr),
    notesOn(i).join('. '),
  ];
}

/** Remarks, and the same facts counted in the other ways, since the report does not say which it means. */
function notesOn({ bemaerkninger, alternativer, status }: Indikatorresultat): string[] {
  const remarks = bemaerkninger.flatMap(({ kode, detalje }) => {
    const known = BEMAERKNINGSKODER.find((k) => k === kode);
    return known === undefined ? [] : [indikatorer.bemaerkning[known](detalje ?? {})];
  });
  const others = Object.entries(alternativer).filter(([, antal]) => antal !== status);
  return [...remarks, ...others.map(([distinkt, antal]) => arkiv.ogsaaTalt(distinkt, antal))];
}

interface QuestionRow {
  readonly tabel: string | null;
  readonly cells: Cell[];
}

const questionRows = (skema: OutputOf<'spoergeskema.results'>): QuestionRow[] =>
  skema.spoergsmaal.map((q) => ({
    tabel: q.gruppe,
    cells: [
      skema.navn,
      skema.dato,
      q.nr,
      q.tekst,
      q.n,
      q.top1,
      q.top2,
      q.top3,
      q.oplystProcent,
      q.oplystN,
      noteOnStated(q),
      spoergeskema.skalaord(skema.skala, skema.trin).join(' | '),
      ...SVARKODER.map((s) => q.antal[s] ?? null),
    ],
  }));

/** Whether the percent a report states can be at all: 86 % of 33 cannot (domain.md §1.11 I-4). */
function noteOnStated({
  oplystProcent,
  oplystN,
}: OutputOf<'spoergeskema.results'>['spoergsmaal'][number]): string {
  if (oplystProcent === null || oplystN === null) return '';
  return spoergeskema.resultat.proevet(oplystProcent, oplystN, proevOplystProcent(oplystProcent, oplystN));
}
