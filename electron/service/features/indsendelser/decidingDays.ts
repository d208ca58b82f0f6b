import {
  AFGOERENDE_DATO,
  isFaktatabel,
  isKilde,
  KILDER,
  OPDELTE_FELTER,
  TALTE_FELTER,
  type Faktatabel,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { SLETTET, type Change } from '../../log/index.ts';
import { valueBefore } from './tail.ts';

/**
 * The deciding days of the facts that a change touches, those it leaves and those it brings: a fact's own; for a
 * person, a company or a link also those of the facts that are theirs; of the grant and of an exit the day itself.
 * None where no number of a submission moves: a note or a phone number. `log`: where the entries lie, when the tables
 * are those of another time.
 */
export function decidingDays(db: ReadDb, change: Change, log: ReadDb = db): string[] {
  const { tabel } = change;
  if (tabel === 'projekt') return daysIn(log, change, ['bevillingFra', 'bevillingTil']);
  if (!isFaktatabel(tabel)) return [];
  const exit = tabel === 'deltager' ? daysIn(log, change, ['afslutningDato']) : [];
  if (!movesNumbers(change, tabel)) return exit;
  const own = isKilde(tabel) ? ownDays(db, change, tabel, log) : [];
  return [...exit, ...own, ...ownersOf(db, change, log).flatMap((id) => linkedDays(db, id))];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The days that a change takes away and puts in their place, of the fields that it changes. */
const daysIn = (log: ReadDb, change: Change, felter: readonly string[]): string[] =>
  felter
    .filter((felt) => change.felter.includes(felt))
    .flatMap((felt) => [valueBefore(log, change, felt), change.vaerdier[felt]?.v])
    .filter(isText);

function ownDays(db: ReadDb, change: Change, tabel: Kilde, log: ReadDb): string[] {
  const felt = AFGOERENDE_DATO[tabel];
  const row = db.sql(`SELECT ${felt} AS dato FROM ${tabel} WHERE id = ?`).get(change.raekke) as
    { dato: string | null } | undefined;
  return [valueBefore(log, change, felt), change.vaerdier[felt]?.v, row?.dato].filter(isText);
}

/** Whose facts count otherwise by the change: of a person or company, or of those that a link joins. */
function ownersOf(db: ReadDb, change: Change, log: ReadDb): string[] {
  const { raekke } = change;
  if (change.tabel === 'deltager' || change.tabel === 'virksomhed') return [raekke];
  if (change.tabel !== 'flet') return [];
  const row = (db.sql('SELECT aId, bId FROM flet WHERE id = ?').get(raekke) ?? {}) as Record<string, unknown>;
  const ids = ['aId', 'bId'].flatMap((felt) => [row[felt], valueBefore(log, change, felt)]);
  return [...new Set(ids.filter(isText))];
}

const daysOf = (owner: 'deltagerId' | 'virksomhedId'): string[] =>
  KILDER.filter((kilde) => (TALTE_FELTER[kilde] as readonly string[]).includes(owner)).map(
    (kilde) => `SELECT ${AFGOERENDE_DATO[kilde]} AS dato FROM ${kilde} WHERE ${owner} = ? AND slettet = 0`,
  );

const DAYS_OF = [
  `SELECT ${AFGOERENDE_DATO.deltager} AS dato FROM deltager WHERE id = ? AND slettet = 0`,
  ...daysOf('deltagerId'),
  ...daysOf('virksomhedId'),
];

/** The day a person was taken in, and those of all that is counted by the person or company. */
const linkedDays = (db: ReadDb, id: string): string[] =>
  DAYS_OF.flatMap((sql) => db.sql(sql).all(id) as { dato: unknown }[])
    .map(({ dato }) => dato)
    .filter(isText);

/** True for a change of what a submission reads: its counts, or what people are broken down by. */
function movesNumbers({ felter, art }: Change, tabel: Faktatabel): boolean {
  const opdelte: readonly string[] = tabel === 'deltager' ? OPDELTE_FELTER : [];
  const read: readonly string[] = [...TALTE_FELTER[tabel], ...opdelte];
  return art === 'opret' || felter.some((felt) => felt === SLETTET || read.includes(felt));
}
