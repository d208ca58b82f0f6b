import {
  forrigeLukning,
  KONTROLPUNKTER,
  type Bevaegelsespost,
  type Bilag,
  type Hoveder,
  type Kontrolresultat,
  type Resultat,
  type Rettelsespost,
  type SidenSidst,
} from '#shared/domain/indsendelser/index.ts';
import type { Efterregistrering, IndsendelseKort, RettelseSiden } from '#shared/contract/index.ts';
import { findFelt } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { readEvaluering } from '../evaluering/index.ts';
import { explainSider, type Forklaret } from './difference.ts';
import { listEfterregistreringer } from './efterregistrering.ts';
import { readIndsendelse, readIndsendelser } from './store.ts';
import { readTail } from './tail.ts';

/** What is told beside a result: the tables as it was counted from, the log, and what was sent before. */
export interface Bilagsgrundlag {
  readonly db: ReadDb;
  /** The log, where the tables are of another time, and the entries that were known then. */
  readonly log?: { readonly db: ReadDb; readonly til: Hoveder };
  readonly resultat: Resultat;
  readonly kontrol: Kontrolresultat;
  readonly forrige: IndsendelseKort | null;
}

/** What the workbook of a result says beside the numbers, as the project knows it at that moment. */
export function makeBilag(grundlag: Bilagsgrundlag): Bilag {
  const { db, kontrol } = grundlag;
  const antal = KONTROLPUNKTER.map((punkt) => [punkt, kontrol[punkt].length] as const);
  return {
    kontrol: Object.fromEntries(antal) as Bilag['kontrol'],
    siden: sinceLast(grundlag),
    evaluering: readEvaluering(db).map(({ emne, lys, tekst }) => ({ emne, lys, tekst })),
  };
}

/** What was sent before a result that is closed now. */
export const lastBefore = (db: ReadDb, dato: string, tid: string): IndsendelseKort | null =>
  forrigeLukning({ id: '', dato, lukketTid: tid }, readIndsendelser(db));

function sinceLast({ db, log, resultat, forrige }: Bilagsgrundlag): SidenSidst | null {
  if (forrige === null) return null;
  const entries = log?.db ?? db;
  const { indsendelse, resultat: foer, vidne } = readIndsendelse(entries, forrige.id);
  const tail = readTail(entries, vidne, log?.til ?? null, db);
  const late = listEfterregistreringer(entries, tail, foer.dato, db);
  const reasons = new Map(late.map(({ id, begrundelse }) => [id, begrundelse]));
  return {
    periodeNr: foer.periode.nr,
    dato: foer.dato,
    lukketTid: indsendelse.lukketTid,
    indikatorer: explainSider(db, foer, resultat, tail).map(({ kilde: _kilde, bevaegelser, ...forskel }) => ({
      ...forskel,
      bevaegelser: bevaegelser.map((b) => packBevaegelse(b, reasons)),
    })),
    efterregistreringer: late.map(packLate),
  };
}

function packBevaegelse(b: Forklaret, reasons: ReadonlyMap<string, string | null>): Bevaegelsespost {
  const { art, foer, nu, grund, rettelser } = b;
  const edits = rettelser.map(packRettelse);
  const rows = [nu, foer].flatMap((t) => (t === null ? [] : [t.raekke, t.enhed]));
  const written = [...rows, ...rettelser.map(({ id }) => id)].map((id) => reasons.get(id));
  const begrundelse = written.find((text) => typeof text === 'string') ?? null;
  const unit = (nu ?? foer)?.enhed ?? '';
  const days = [foer?.taellesFra ?? null, nu?.taellesFra ?? null] as const;
  return [art, unit, ...days, grund, edits.length === 0 ? null : edits, begrundelse];
}

/** Codes, dates and amounts; what names a person, a company or another record leaves only that it changed. */
function packRettelse({ tabel, felt, foer, efter }: RettelseSiden): Rettelsespost {
  const told = SHOWN.has(findFelt(tabel, felt)?.art ?? '');
  return { tabel, felt, foer: told ? plain(foer) : null, efter: told ? plain(efter) : null };
}

const SHOWN: ReadonlySet<string> = new Set(['dato', 'valg', 'tal', 'heltal', 'jaNej', 'kommune']);

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const packLate = ({ art, tabel, id, dato, tid, begrundelse }: Efterregistrering) => ({
  art,
  tabel,
  raekke: id,
  dato,
  tid,
  begrundelse,
});
