import SqliteDatabase from 'better-sqlite3';
import { compareBilag, compareResultater, type Hoveder } from '#shared/domain/indsendelser/index.ts';
import type { Fund, OutputOf } from '#shared/contract/index.ts';
import { wrap, type Database, type ReadDb } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import type { AendringTabel } from '../../db/schema.ts';
import { partOf, type Control } from '../../handler.ts';
import { foldLog, parseChange, verifyWitness, writeRow } from '../../log/index.ts';
import { FactCache } from '../indikatorer/index.ts';
import { makeSubmission } from './making.ts';
import { readIndsendelse, readIndsendelser, type GemtIndsendelse } from './store.ts';

/** Rows between two looks at the cancel button. */
const CHUNK = 2000;

/** Percent of the bar when the tables stand. */
const REPLAYED = 70;

/**
 * Rebuilds the tables from the entries up to the version vector, in memory and never on disk, and makes of them
 * everything that was stored: the result and what is told beside it. Only the explanations were typed for this closing
 * alone; of those the log itself tells (verifyLog). design.md §4 (as it was known)
 */
export async function rederive(
  db: ReadDb,
  gemt: GemtIndsendelse,
  control: Control,
): Promise<OutputOf<'indsendelser.rederive'>> {
  const { indsendelse, resultat, vidne, bilag } = gemt;
  const past = emptyDatabase();
  try {
    const aendringer = await replay(db, past, vidne, partOf(control, 0, REPLAYED));
    const again = await madeAgain(db, past, gemt, partOf(control, REPLAYED, 100));
    const heads = verifyWitness(db, vidne).map(({ kode, detalje }) => ({
      indikatorNr: null,
      del: kode,
      gemt: String(detalje?.['nr'] ?? ''),
      genberegnet: '',
    }));
    const whole = resultat.dato === indsendelse.dato ? [] : [mismatchedDay(resultat.dato, indsendelse.dato)];
    const parts = [...compareResultater(resultat, again.resultat), ...compareBilag(bilag, again.bilag)];
    const afvigelser = [...heads, ...whole, ...parts];
    return { ens: afvigelser.length === 0, aendringer, afvigelser };
  } finally {
    past.close();
  }
}

/** What closing would store over the tables of then. */
function madeAgain(
  db: ReadDb,
  past: ReadDb,
  { indsendelse, resultat: gemt, vidne }: GemtIndsendelse,
  control: Control,
): ReturnType<typeof makeSubmission> {
  const { programversion, periode } = gemt;
  const kilde = { db: past, projektId: projectOf(past), programversion, facts: new FactCache(past) };
  // A closing that another laptop had made by then, but that came later, was not known.
  return makeSubmission(kilde, periode, { tid: indsendelse.lukketTid, log: { db, til: vidne } }, control);
}

/** Every closed submission counted anew: what a check of the whole project says of them. */
export async function verifyIndsendelser(db: ReadDb, control: Control): Promise<Fund[]> {
  const fund: Fund[] = [];
  for (const { id } of readIndsendelser(db)) {
    const gemt = readIndsendelse(db, id);
    const { afvigelser } = await rederive(db, gemt, control);
    const detalje = { periodeNr: gemt.resultat.periode.nr, lukketTid: gemt.indsendelse.lukketTid };
    for (const { indikatorNr, del } of afvigelser)
      fund.push({
        kode: 'indsendelse_afviger',
        detalje: { ...detalje, indikatorNr: indikatorNr ?? '', del },
      });
  }
  return fund;
}

const mismatchedDay = (gemt: string, raekke: string) => ({
  indikatorNr: null,
  del: 'dato',
  gemt,
  genberegnet: raekke,
});

function emptyDatabase(): Database {
  const raw = new SqliteDatabase(':memory:');
  raw.pragma('temp_store = MEMORY');
  const db = wrap(raw);
  migrate(db, () => undefined);
  return db;
}

const projectOf = (past: ReadDb): string =>
  (past.sql('SELECT id FROM projekt LIMIT 1').get() as { id: string } | undefined)?.id ?? '';

/** Folds the entries that the vector covers into the empty tables, a page of rows at a time. */
async function replay(db: ReadDb, past: Database, vidne: Hoveder, control: Control): Promise<number> {
  const upTo = new Map(vidne.enheder.map(({ enhed, nr }) => [enhed, nr]));
  const total = vidne.enheder.reduce((sum, { nr }) => sum + nr, 0);
  const page = db.sql('SELECT * FROM aendring WHERE raekke > ? AND raekke <= ? ORDER BY raekke');
  let used = 0;
  let last = '';
  for (;;) {
    const next = endOfPage(db, last);
    if (next === null) return used;
    const rows = page.all(last, next) as AendringTabel[];
    const known = rows.filter(({ enhed, nr }) => nr <= (upTo.get(enhed) ?? 0)).map(parseChange);
    past.transaction(() => foldLog(known).forEach((row) => writeRow(past, row)));
    used += known.length;
    last = next;
    control.progress(Math.min(used, total), total);
    await control.pause();
  }
}

/** The last row id of the next page; null behind the last. */
function endOfPage(db: ReadDb, last: string): string | null {
  const row = db
    .sql(
      'SELECT max(raekke) AS til FROM (SELECT DISTINCT raekke FROM aendring WHERE raekke > ? ORDER BY raekke LIMIT ?)',
    )
    .get(last, CHUNK) as { til: string | null };
  return row.til;
}
