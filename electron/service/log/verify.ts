import type { Fund, Vidne } from '#shared/contract/index.ts';
import { ENTITETER, isTabel, TABELLER, type Tabel } from '#shared/domain/register.ts';
import type { Database, ReadDb } from '../db/database.ts';
import type { AendringTabel } from '../db/schema.ts';
import { checkEntry, witness } from './chain.ts';
import type { Change } from './change.ts';
import { foldRow } from './fold.ts';
import { formatHeads, parseChange, toColumn } from './store.ts';

/** At most this many findings of a kind are listed; a broken log would else list every row. */
const MAX_FINDINGS = 200;
/** Rows between two looks at the clock and the cancel button. */
const CHUNK = 2000;

export interface VerifyControl {
  readonly progress: (done: number, total: number) => void;
  /** Lets other work in, and throws when cancelled. */
  readonly pause: () => Promise<void>;
}

export interface Verification {
  readonly aendringer: number;
  readonly raekker: number;
  readonly fund: Fund[];
}

// From device to device by the index, and to the last entry of each: not through the whole log.
const LAST_ENTRIES = `
  WITH RECURSIVE skrevet(enhed) AS (
    SELECT min(enhed) FROM aendring
    UNION ALL SELECT (SELECT min(enhed) FROM aendring WHERE enhed > skrevet.enhed) FROM skrevet WHERE enhed IS NOT NULL
  )
  SELECT a.enhed, coalesce(e.navn, a.enhed) AS navn, a.nr, a.id AS hoved FROM skrevet
  JOIN aendring a ON a.enhed = skrevet.enhed AND a.nr = (SELECT max(nr) FROM aendring WHERE enhed = skrevet.enhed)
  LEFT JOIN enhed e ON e.id = a.enhed`;

/** The last entry of every device, with the device's name. */
export function currentWitness(db: ReadDb): Vidne {
  const heads = db.sql(LAST_ENTRIES).all() as { enhed: string; navn: string; nr: number; hoved: string }[];
  return witness(heads);
}

/** Database integrity, every device's chain, every value's hash, and that the tables equal the fold of the log. */
export async function verifyLog(
  db: Database,
  projekt: string,
  control: VerifyControl,
): Promise<Verification> {
  const fund: Fund[] = [];
  const integrity = db.raw.pragma('integrity_check(20)') as { integrity_check: string }[];
  for (const { integrity_check: tekst } of integrity)
    if (tekst !== 'ok') fund.push({ kode: 'database', detalje: { tekst } });
  const { n: total } = db.sql('SELECT count(*) AS n FROM aendring').get() as { n: number };
  await verifyChains(db, projekt, total, fund, control);
  const raekker = await verifyFold(db, total, fund, control);
  return { aendringer: total, raekker, fund };
}

async function verifyChains(
  db: Database,
  projekt: string,
  total: number,
  fund: Fund[],
  control: VerifyControl,
): Promise<void> {
  let previous: Change | null = null;
  let done = 0;
  // Pages by key rather than one open cursor: the database stays free for others between them.
  for (;;) {
    const page = db
      .sql('SELECT * FROM aendring WHERE (enhed, nr) > (?, ?) ORDER BY enhed, nr LIMIT ?')
      .all(previous?.enhed ?? '', previous?.nr ?? 0, CHUNK) as AendringTabel[];
    for (const row of page) {
      const change = parseRow(row, fund);
      if (change === null) continue;
      const before: Change | null = previous !== null && previous.enhed === change.enhed ? previous : null;
      if (fund.length < MAX_FINDINGS) fund.push(...checkEntry(projekt, change, before));
      previous = change;
    }
    done += page.length;
    control.progress(done, total * 2);
    await control.pause();
    if (page.length < CHUNK) return;
  }
}

function parseRow(row: AendringTabel, fund: Fund[]): Change | null {
  try {
    return parseChange(row);
  } catch {
    fund.push({ kode: 'post_aendret', detalje: { enhed: row.enhed, nr: row.nr } });
    return null;
  }
}

/** Folds the log row by row and compares; then looks for rows that no entry explains. */
async function verifyFold(
  db: Database,
  total: number,
  fund: Fund[],
  control: VerifyControl,
): Promise<number> {
  let count = 0;
  let done = 0;
  let last = '';
  for (;;) {
    const ids = db
      .sql('SELECT DISTINCT raekke FROM aendring WHERE raekke > ? ORDER BY raekke LIMIT ?')
      .all(last, CHUNK) as {
      raekke: string;
    }[];
    for (const { raekke } of ids) {
      const changes = (
        db.sql('SELECT * FROM aendring WHERE raekke = ?').all(raekke) as AendringTabel[]
      ).flatMap((row) => parseRow(row, []) ?? []);
      done += changes.length;
      if (fund.length < MAX_FINDINGS) fund.push(...compareRow(db, changes));
      last = raekke;
    }
    count += ids.length;
    control.progress(total + done, total * 2);
    await control.pause();
    if (ids.length < CHUNK) break;
  }
  for (const tabel of TABELLER) {
    const stray = db
      .sql(`SELECT id FROM ${tabel} WHERE id NOT IN (SELECT raekke FROM aendring) LIMIT 20`)
      .all() as { id: string }[];
    fund.push(...stray.map(({ id }) => ({ kode: 'raekke_uden_log', detalje: { tabel, id } })));
  }
  return count;
}

function compareRow(db: ReadDb, changes: readonly Change[]): Fund[] {
  const first = changes[0];
  if (!first || !isTabel(first.tabel)) return [];
  const folded = foldRow(changes);
  const tabel: Tabel = first.tabel;
  const detalje = { tabel, id: folded.raekke };
  const row = db.sql(`SELECT * FROM ${tabel} WHERE id = ?`).get(folded.raekke) as
    Record<string, unknown> | undefined;
  if (!row) return [{ kode: 'raekke_mangler', detalje }];
  const expected: Record<string, unknown> = { id: folded.raekke, hoveder: formatHeads(folded.hoveder) };
  expected['slettet'] = folded.slettet ? 1 : 0;
  expected['konflikt'] = folded.konflikt ? 1 : 0;
  for (const felt of Object.keys(ENTITETER[tabel].felter))
    expected[felt] = toColumn(folded.vaerdier[felt] ?? null);
  const wrong = Object.keys(expected).filter((column) => row[column] !== expected[column]);
  return wrong.map((felt) => ({ kode: 'raekke_afviger', detalje: { ...detalje, felt } }));
}

/**
 * Holds the log against heads that were printed outside it: an entry must still stand at that number with that
 * id, which a cut tail, a rewritten or a wholly recomputed log cannot fake (design.md §6).
 */
export function verifyWitness(db: ReadDb, printed: Vidne): Fund[] {
  const fund: Fund[] = [];
  for (const { enhed, navn, nr, hoved } of printed.enheder) {
    const row = db.sql('SELECT id FROM aendring WHERE enhed = ? AND nr = ?').get(enhed, nr) as
      { id: string } | undefined;
    if (!row) fund.push({ kode: 'hoved_mangler', detalje: { enhed, navn, nr } });
    else if (row.id !== hoved) fund.push({ kode: 'hoved_afviger', detalje: { enhed, navn, nr } });
  }
  if (witness(printed.enheder).projekt !== printed.projekt) fund.push({ kode: 'projekthoved_afviger' });
  return fund;
}
