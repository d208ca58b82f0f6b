import type { RettelseSiden } from '#shared/contract/index.ts';
import { maskCpr } from '#shared/domain/deltagere/index.ts';
import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import { isFaktatabel, TALTE_FELTER } from '#shared/domain/indikatorer/index.ts';
import type { Hoveder } from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { AendringTabel } from '../../db/schema.ts';
import { hlcIso, parseChange, SLETTET, valueOf, type Change } from '../../log/index.ts';

/** What was written to the facts after one version vector (and up to another). */
export interface Tail {
  /** Changes by row, in the order of their stamps. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly created: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  /** Changed fields that counting reads, by row. */
  readonly rettelser: ReadonlyMap<string, readonly RettelseSiden[]>;
  /** New or changed links (flet), by the ids they join. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** The days of the grant were changed. */
  readonly bevilling: boolean;
}

const TABLES = [...Object.keys(TALTE_FELTER), 'projekt'];

/**
 * Reads the log behind a submission: by device, from its last entry then. `then`: the tables as they stood at the end
 * of it, where that is not now.
 */
export function readTail(db: ReadDb, fra: Hoveder, til: Hoveder | null, then: ReadDb = db): Tail {
  const changes = entriesBetween(db, vectorOf(fra), til === null ? null : vectorOf(til));
  const byRow = Map.groupBy(changes, (c) => c.raekke);
  const users = userNames(db);
  return {
    changes: byRow,
    created: new Set(changes.filter((c) => c.art === 'opret').map((c) => c.raekke)),
    deleted: new Set([...byRow].filter(([, list]) => isDeletedBy(list)).map(([id]) => id)),
    rettelser: new Map([...byRow].map(([id, list]) => [id, list.flatMap((c) => rettelserOf(db, c, users))])),
    links: linksOf(then, changes),
    bevilling: changes.some((c) => c.tabel === 'projekt' && c.felter.some((f) => f.startsWith('bevilling'))),
  };
}

type Vector = ReadonlyMap<string, number>;
const vectorOf = ({ enheder }: Hoveder): Vector => new Map(enheder.map(({ enhed, nr }) => [enhed, nr]));

function entriesBetween(db: ReadDb, fra: Vector, til: Vector | null): Change[] {
  const marks = TABLES.map(() => '?').join(', ');
  const read = db.sql(`SELECT * FROM aendring WHERE enhed = ? AND nr > ? AND tabel IN (${marks})`);
  const devices = db.sql('SELECT DISTINCT enhed FROM aendring').all() as { enhed: string }[];
  return devices
    .flatMap(({ enhed }) => read.all(enhed, fra.get(enhed) ?? 0, ...TABLES) as AendringTabel[])
    .filter(({ enhed, nr }) => til === null || nr <= (til.get(enhed) ?? 0))
    .map(parseChange)
    .toSorted((a, b) => (a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : 0));
}

const isDeletedBy = (list: readonly Change[]): boolean =>
  list.findLast((c) => c.felter.includes(SLETTET))?.vaerdier[SLETTET]?.v === true;

export const userNames = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    (db.sql('SELECT id, navn FROM bruger').all() as { id: string; navn: string | null }[]).map((b) => [
      b.id,
      b.navn ?? b.id,
    ]),
  );

const shown = (felt: string, value: Vaerdi): Vaerdi =>
  felt === 'cpr' && typeof value === 'string' ? maskCpr(value) : value;

function rettelserOf(db: ReadDb, c: Change, users: ReadonlyMap<string, string>): RettelseSiden[] {
  if (!isFaktatabel(c.tabel)) return [];
  const read: readonly string[] = TALTE_FELTER[c.tabel];
  return c.felter
    .filter((felt) => felt === SLETTET || read.includes(felt))
    .map((felt) => ({
      tabel: c.tabel,
      id: c.raekke,
      felt,
      foer: shown(felt, valueBefore(db, c, felt)),
      efter: shown(felt, c.vaerdier[felt]?.v ?? null),
      bruger: users.get(c.bruger) ?? c.bruger,
      tid: hlcIso(c.hlc),
    }));
}

/** What the writer of a change saw in a field. */
export function valueBefore(db: ReadDb, c: Pick<Change, 'grundlag'>, felt: string): Vaerdi {
  const head = c.grundlag[felt]?.[0];
  return head === undefined ? null : valueOf(db, head, felt);
}

function linksOf(db: ReadDb, changes: readonly Change[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const raekke of new Set(changes.filter((c) => c.tabel === 'flet').map((c) => c.raekke))) {
    const row = db.sql('SELECT aId, bId FROM flet WHERE id = ?').get(raekke) as
      { aId: string | null; bId: string | null } | undefined;
    for (const id of [row?.aId, row?.bId]) {
      if (id) links.set(id, [...(links.get(id) ?? []), raekke]);
    }
  }
  return links;
}
