import {
  forrigeLukning,
  KONTROLPUNKTER,
  type Bevaegelsespost,
  type Bilag,
  type Kontrolresultat,
  type Resultat,
  type Rettelsespost,
  type SidenSidst,
} from '#shared/domain/indsendelser/index.ts';
import type { Efterregistrering, RettelseSiden } from '#shared/contract/index.ts';
import { findFelt } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { readEvaluering } from '../evaluering/index.ts';
import { explainSider, type Forklaret } from './difference.ts';
import { listEfterregistreringer } from './efterregistrering.ts';
import { readIndsendelse, readIndsendelser } from './store.ts';
import { readTail } from './tail.ts';

/** What the workbook of a result says beside the numbers, as the project knows it at this moment. */
export function makeBilag(
  db: ReadDb,
  { resultat, kontrol, tid }: { resultat: Resultat; kontrol: Kontrolresultat; tid: string },
): Bilag {
  const antal = KONTROLPUNKTER.map((punkt) => [punkt, kontrol[punkt].length] as const);
  return {
    kontrol: Object.fromEntries(antal) as Bilag['kontrol'],
    siden: sinceLast(db, resultat, tid),
    evaluering: readEvaluering(db).map(({ emne, lys, tekst }) => ({ emne, lys, tekst })),
  };
}

function sinceLast(db: ReadDb, resultat: Resultat, tid: string): SidenSidst | null {
  const last = forrigeLukning({ id: '', dato: resultat.dato, lukketTid: tid }, readIndsendelser(db));
  if (last === null) return null;
  const { indsendelse, resultat: foer, vidne } = readIndsendelse(db, last.id);
  const tail = readTail(db, vidne, null);
  const late = listEfterregistreringer(db, tail, foer.dato);
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
