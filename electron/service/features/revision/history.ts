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

/**
 * What a handling is about. A deletion ends with the record that was chosen, after all that hung on it; people who
 * are put on a hold may be new, but the hold is what it is about; everything else begins with it.
 */
function mainChange(changes: readonly Change[]): Change | undefined {
  const last = changes.at(-1);
  const deletes = last?.art === 'slet' && changes.every((c) => c.tabel !== last.tabel || c.art === 'slet');
  if (deletes) return last;
  return changes.find((c) => c.tabel === 'tilmelding' && c.art === 'opret') ?? changes[0];
}

/** A handling in a few words' worth of data: who, when, what kind, which record, how much with it. */
export function describeHandling(db: ReadDb, handling: string): HandlingBeskrevet | null {
  const changes = changesOfHandling(db, handling);
  const main = mainChange(changes);
  if (!main) return null;
  const { tabel, raekke, bruger, art, hlc } = main;
  const rows = Map.groupBy(changes, (c) => c.tabel);
  const counts = [...rows].map(([name, of]) => [name, new Set(of.map((c) => c.raekke)).size] as const);
  const { [tabel]: poster = 0, ...andre } = Object.fromEntries(counts);
  return {
    handling,
    tid: hlcIso(hlc),
    bruger: userName(db, bruger),
    art,
    tabel,
    raekke,
    navn: poster > 1 ? holdName(db, tabel, raekke) : rowName(db, tabel, raekke),
    antal: changes.length,
    poster,
    andre,
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
