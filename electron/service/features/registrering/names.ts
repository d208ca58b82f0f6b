import type { Felt } from '#shared/domain/entitet/index.ts';
import { ENTITETER, isTabel, type Tabel } from '#shared/domain/register.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Columns } from './rows.ts';

// What a record is called where it is spoken of: in what an undo will take back, in findings, in histories.

type OwnWords = (db: ReadDb, raekke: string) => string;

const columnsOf = (db: ReadDb, tabel: Tabel, raekke: string): Columns =>
  (db.sql(`SELECT * FROM ${tabel} WHERE id = ?`).get(raekke) as Columns | undefined) ?? {};

const text = (value: Columns[string] | undefined): string => (typeof value === 'string' ? value : '');

/** A link is called by the first of the two that it says are one. */
function linkedName(db: ReadDb, raekke: string): string {
  const { art, aId } = columnsOf(db, 'flet', raekke);
  return rowName(db, text(art), text(aId));
}

function periodName(db: ReadDb, raekke: string): string {
  const { nr, fra, til } = columnsOf(db, 'periode', raekke);
  return tekster.perioder.navn(typeof nr === 'number' ? nr : null, text(fra), text(til));
}

const wordOf =
  (tabel: Tabel, felt: string): OwnWords =>
  (db, raekke) => {
    const value = columnsOf(db, tabel, raekke)[felt] ?? null;
    return value === null ? '' : vaerditekst(tabel, felt, value);
  };

/** Kinds whose name is neither a text of theirs nor that of the record they belong to. */
const OWN_WORDS: Readonly<Partial<Record<Tabel, OwnWords>>> = {
  flet: linkedName,
  periode: periodName,
  indsendelse: (db, raekke) => periodName(db, text(columnsOf(db, 'indsendelse', raekke)['periodeId'])),
  projektkommune: wordOf('projektkommune', 'kommune'),
  evaluering: wordOf('evaluering', 'emne'),
};

/** Whose record it is; the one it cannot be without comes first. */
const OWNERS = [
  'deltagerId',
  'virksomhedId',
  'tilmeldingId',
  'spoergeskemaId',
  'indikatorId',
  'holdId',
] as const;

/** What a row is called: its own label, or that of the record it belongs to (the person before the company); deleted or not. */
export function rowName(db: ReadDb, tabel: string, raekke: string): string {
  if (!isTabel(tabel)) return '';
  const own = OWN_WORDS[tabel];
  if (own !== undefined) return own(db, raekke);
  const { etiket, felter }: { etiket: string | null; felter: Readonly<Record<string, Felt>> } =
    ENTITETER[tabel];
  const owners = OWNERS.filter((felt) => felter[felt] !== undefined).toSorted(
    (a, b) => Number(felter[b]?.kraevet) - Number(felter[a]?.kraevet),
  );
  const columns = etiket === null ? owners : [etiket];
  if (columns.length === 0) return '';
  const row = db.sql(`SELECT ${columns.join(', ')} FROM ${tabel} WHERE id = ?`).get(raekke) as
    Columns | undefined;
  const found = columns.find((column) => typeof row?.[column] === 'string');
  if (found === undefined) return '';
  const value = String(row?.[found]);
  return etiket === null ? rowName(db, felter[found]?.reference ?? '', value) : value;
}
