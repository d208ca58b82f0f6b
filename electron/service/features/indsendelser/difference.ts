import type { BevaegelseForklaret, OutputOf, ParsedInputOf, RettelseSiden } from '#shared/contract/index.ts';
import {
  compareSider,
  type Bevaegelse,
  type Indikatorforskel,
  type Resultat,
  type Side,
} from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { pseudonyms } from '../indikatorer/index.ts';
import { rowName } from '../registrering/index.ts';
import { listEfterregistreringer } from './efterregistrering.ts';
import { freezeNow, liveSource } from './freezing.ts';
import { readIndsendelse, type GemtIndsendelse } from './store.ts';
import { readTail, type Tail } from './tail.ts';

/** The other side: a later submission, or what is registered now counted at a day. */
function otherSide(
  session: Session,
  db: ReadDb,
  foer: GemtIndsendelse,
  { til, dato }: ParsedInputOf<'indsendelser.difference'>,
): {
  readonly id: string | null;
  readonly resultat: Resultat;
  readonly vidne: GemtIndsendelse['vidne'] | null;
} {
  if (til !== undefined) {
    const { resultat, vidne } = readIndsendelse(db, til);
    return { id: til, resultat, vidne };
  }
  const periode = { ...foer.resultat.periode, til: dato ?? foer.resultat.dato };
  return { id: null, resultat: freezeNow(liveSource(session, db), periode), vidne: null };
}

/** Which records moved each number since a submission, each with why as far as the log knows. */
export function difference(
  session: Session,
  db: ReadDb,
  input: ParsedInputOf<'indsendelser.difference'>,
): OutputOf<'indsendelser.difference'> {
  const foer = readIndsendelse(db, input.id);
  const nu = otherSide(session, db, foer, input);
  const tail = readTail(db, foer.vidne, nu.vidne);
  const name = movementNamer(session, db);
  return {
    foer: { id: foer.indsendelse.id, dato: foer.resultat.dato },
    nu: { id: nu.id, dato: nu.resultat.dato },
    indikatorer: explainSider(db, foer.resultat, nu.resultat, tail).map(
      ({ kilde, bevaegelser, ...forskel }) => ({
        ...forskel,
        bevaegelser: bevaegelser.map((b) => name(kilde, b)),
      }),
    ),
    efterregistreringer: listEfterregistreringer(db, tail, foer.resultat.dato),
  };
}

/** A movement with the names and pseudonyms of the window. */
export function movementNamer(
  session: Session,
  db: ReadDb,
): (kilde: string, bevaegelse: Forklaret) => BevaegelseForklaret {
  const pseudonym = pseudonyms(db, session.projektId);
  const day = (t: Bevaegelse['foer']) =>
    t === null ? null : { raekke: t.raekke, taellesFra: t.taellesFra, dato: t.dato };
  return (kilde, { foer, nu, ...b }) => {
    const { raekke = '', enhed = '' } = nu ?? foer ?? {};
    return {
      ...b,
      tabel: kilde,
      raekke,
      pseudonym: pseudonym(enhed),
      navn: rowName(db, kilde, raekke),
      foer: day(foer),
      nu: day(nu),
    };
  };
}

/** A movement and why. */
export type Forklaret = Bevaegelse & Reason;
export type ForklaretForskel = Omit<Indikatorforskel, 'bevaegelser'> & {
  readonly bevaegelser: readonly Forklaret[];
};

/** Each number before and now with the records that moved it, each with why as far as the log knows. */
export const explainSider = (db: ReadDb, foer: Side, nu: Side, tail: Tail): ForklaretForskel[] =>
  compareSider(foer, nu).map((forskel) => explain(forskel, { db, datoFoer: foer.dato, tail }));

/** One number, with why each record moved it. */
export function explain(forskel: Indikatorforskel, known: Known): ForklaretForskel {
  const context = { ...known, kilde: forskel.kilde, forskel };
  return { ...forskel, bevaegelser: forskel.bevaegelser.map((b) => ({ ...b, ...reasonOf(b, context) })) };
}

interface Known {
  readonly db: ReadDb;
  readonly datoFoer: string;
  readonly tail: Tail;
}

interface Context extends Known {
  readonly kilde: string;
  readonly forskel: Pick<Indikatorforskel, 'foer' | 'definitionAendret' | 'udgaaet'>;
}

type Reason = Pick<BevaegelseForklaret, 'grund' | 'rettelser'>;

/** The first that applies: the indicator is no more; it happened later; it was registered later; deleted; edited; the rules changed. */
function reasonOf(b: Bevaegelse, context: Context): Reason {
  const { datoFoer, forskel, tail } = context;
  if (forskel.udgaaet) return { grund: 'indikator_udgaaet', rettelser: [] };
  const rows = [b.nu, b.foer].flatMap((t) => (t === null ? [] : t.raekke));
  const later = b.art === 'tilfoejet' && (b.nu?.taellesFra ?? '') > datoFoer;
  if (later) return { grund: 'efter_opgoerelsen', rettelser: [] };
  if (rows.some((id) => tail.created.has(id)))
    return { grund: 'efterregistreret', rettelser: own(tail, rows) };
  if (rows.some((id) => tail.deleted.has(id))) return { grund: 'slettet', rettelser: own(tail, rows) };
  const rettelser = related(b, context).flatMap((id) => tail.rettelser.get(id) ?? []);
  if (rettelser.length > 0) return { grund: 'rettet', rettelser };
  if (forskel.definitionAendret) return { grund: 'definition', rettelser: [] };
  if (forskel.foer === null) return { grund: 'indsamling_begyndt', rettelser: [] };
  return { grund: tail.bevilling ? 'bevilling' : 'ukendt', rettelser: [] };
}

const own = (tail: Tail, ids: readonly string[]): RettelseSiden[] =>
  ids.flatMap((id) => tail.rettelser.get(id) ?? []);

/** The record itself, whom it is about, its unit, and the links that join those to others. */
function related({ foer, nu }: Bevaegelse, { db, kilde, tail }: Context): string[] {
  const facts = [nu, foer].flatMap((t) => (t === null ? [] : [t.raekke, t.enhed]));
  const owners = facts.flatMap((id) => ownersOf(db, kilde, id));
  const ids = [...new Set([...facts, ...owners])];
  return [...ids, ...ids.flatMap((id) => tail.links.get(id) ?? [])];
}

/** The deltager and virksomhed of a fact, deleted or not. */
function ownersOf(db: ReadDb, kilde: string, id: string): string[] {
  if (kilde === 'deltager') return [];
  const row = (db.sql(`SELECT * FROM ${kilde} WHERE id = ?`).get(id) ?? {}) as Record<string, unknown>;
  return [row['deltagerId'], row['virksomhedId']].filter((v): v is string => typeof v === 'string');
}
