import type { Historik, HandlingBeskrevet } from '#shared/contract/index.ts';
import { maskCpr } from '#shared/domain/deltagere/index.ts';
import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { changesOfHandling, changesOfRow, hlcIso, type Change } from '../../log/index.ts';
import { rowName } from '../registrering/index.ts';

/** Secrets, and what is too large to show. */
const HIDDEN = new Set(['pseudonymnoegle', 'slot', 'resultat', 'vidne', 'bilag']);

const userName = (db: ReadDb, id: string): string =>
  (db.sql('SELECT navn FROM bruger WHERE id = ?').get(id) as { navn: string | null } | undefined)?.navn ?? id;

const shown = (felt: string, value: Vaerdi): Vaerdi =>
  felt === 'cpr' && typeof value === 'string' ? maskCpr(value) : value;

/** Who wrote what in one record, newest first; each field with the value its writer saw before. */
export function rowHistory(db: ReadDb, raekke: string): Historik[] {
  const changes = changesOfRow(db, raekke);
  const byId = new Map(changes.map((c) => [c.id, c]));
  const before = (c: Change, felt: string): Vaerdi =>
    byId.get(c.grundlag[felt]?.[0] ?? '')?.vaerdier[felt]?.v ?? null;
  const entries = changes.map((c) => ({
    aendring: c.id,
    handling: c.handling,
    tid: hlcIso(c.hlc),
    bruger: userName(db, c.bruger),
    art: c.art,
    felter: c.felter
      .filter((felt) => !HIDDEN.has(felt))
      .map((felt) => ({
        felt,
        foer: shown(felt, before(c, felt)),
        efter: shown(felt, c.vaerdier[felt]?.v ?? null),
      })),
  }));
  return entries.toReversed();
}

/** A handling in a few words' worth of data: who, when, what kind, which record, how many changes. */
export function describeHandling(db: ReadDb, handling: string): HandlingBeskrevet | null {
  const changes = changesOfHandling(db, handling);
  const first = changes[0];
  if (!first) return null;
  const { tabel, raekke, bruger, art, hlc } = first;
  const rows = [...new Set(changes.filter((c) => c.tabel === tabel).map((c) => c.raekke))];
  return {
    handling,
    tid: hlcIso(hlc),
    bruger: userName(db, bruger),
    art,
    tabel,
    raekke,
    navn: rows.length > 1 ? holdName(db, tabel, raekke) : rowName(db, tabel, raekke),
    antal: changes.length,
    poster: rows.length,
  };
}

/** What many rows of one command have in common: the hold they are about. */
function holdName(db: ReadDb, tabel: string, raekke: string): string {
  if (tabel !== 'fremmoede' && tabel !== 'tilmelding') return '';
  const tilmelding = tabel === 'tilmelding' ? '?' : '(SELECT tilmeldingId FROM fremmoede WHERE id = ?)';
  const row = db
    .sql(`SELECT h.navn FROM tilmelding t JOIN hold h ON h.id = t.holdId WHERE t.id = ${tilmelding}`)
    .get(raekke) as { navn: string | null } | undefined;
  return row?.navn ?? '';
}

/** The latest handlinger of everybody, newest first: read backwards until there are enough. */
export function latestHandlinger(db: ReadDb, graense: number): HandlingBeskrevet[] {
  const newest = db.sql('SELECT handling FROM aendring ORDER BY rowid DESC').iterate() as IterableIterator<{
    handling: string;
  }>;
  const handlinger = new Set<string>();
  for (const { handling } of newest) {
    if (handlinger.size === graense) break;
    handlinger.add(handling);
  }
  return [...handlinger].flatMap((handling) => describeHandling(db, handling) ?? []);
}
