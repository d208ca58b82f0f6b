import type { Efterregistrering } from '#shared/contract/index.ts';
import {
  AFGOERENDE_DATO,
  isFaktatabel,
  isKilde,
  TALTE_FELTER,
  type Faktatabel,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import { LUKKET_PERIODE } from '#shared/domain/indsendelser/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { hlcIso, SLETTET, type Change } from '../../log/index.ts';
import { rowName } from '../registrering/index.ts';
import { userNames, valueBefore, type Tail } from './tail.ts';

/**
 * The deciding days of the facts that a change touches, those it leaves and those it brings: a fact's own; for a
 * company those of its støtte and contacts; for a link those of whom it joins. None where no number moves.
 */
export function decidingDays(db: ReadDb, change: Change): string[] {
  const { tabel, raekke } = change;
  if (!isFaktatabel(tabel) || !movesNumbers(change, tabel)) return [];
  if (isKilde(tabel)) return ownDays(db, change, tabel);
  if (tabel === 'virksomhed') return linkedDays(db, raekke);
  const row = (db.sql('SELECT aId, bId FROM flet WHERE id = ?').get(raekke) ?? {}) as Record<string, unknown>;
  return [row['aId'], row['bId']].filter(isText).flatMap((id) => linkedDays(db, id));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function ownDays(db: ReadDb, change: Change, tabel: Kilde): string[] {
  const felt = AFGOERENDE_DATO[tabel];
  const row = db.sql(`SELECT ${felt} AS dato FROM ${tabel} WHERE id = ?`).get(change.raekke) as
    { dato: string | null } | undefined;
  return [valueBefore(db, change, felt), change.vaerdier[felt]?.v, row?.dato].filter(isText);
}

const DAYS_OF = [
  'SELECT optagetDato AS dato FROM deltager WHERE id = ? AND slettet = 0',
  'SELECT modtagetDato AS dato FROM virksomhedsstoette WHERE virksomhedId = ? AND slettet = 0',
  'SELECT dato FROM virksomhedskontakt WHERE virksomhedId = ? AND slettet = 0',
];

/** The day a person was taken in; those of what is counted by a company. */
const linkedDays = (db: ReadDb, id: string): string[] =>
  DAYS_OF.flatMap((sql) => db.sql(sql).all(id) as { dato: unknown }[])
    .map(({ dato }) => dato)
    .filter(isText);

/** True for a change of what counting reads; a note or a phone number moves nothing. */
function movesNumbers({ felter, art }: Change, tabel: Faktatabel): boolean {
  const read: readonly string[] = TALTE_FELTER[tabel];
  return art === 'opret' || felter.some((felt) => felt === SLETTET || read.includes(felt));
}

/** Facts of the closed time that were registered, edited or deleted after it was closed, oldest first. */
export function listEfterregistreringer(db: ReadDb, tail: Tail, dato: string): Efterregistrering[] {
  const users = userNames(db);
  return [...tail.changes].flatMap(([id, changes]): Efterregistrering[] => {
    // Made and removed again since: nothing of it was ever sent.
    if (tail.created.has(id) && tail.deleted.has(id)) return [];
    const late = changes.filter((c) => decidingDays(db, c).some((day) => day <= dato));
    const last = late.at(-1);
    if (last === undefined) return [];
    const art = tail.created.has(id) ? 'oprettet' : tail.deleted.has(id) ? 'slettet' : 'rettet';
    return [
      {
        tabel: last.tabel,
        id,
        navn: rowName(db, last.tabel, id),
        art,
        dato: late.flatMap((c) => decidingDays(db, c)).toSorted()[0] ?? dato,
        bruger: users.get(last.bruger) ?? last.bruger,
        tid: hlcIso(last.hlc),
        begrundelse: reasonFor(db, last),
      },
    ];
  });
}

/** What was written as the reason in the same handling. */
function reasonFor(db: ReadDb, { handling, raekke }: Change): string | null {
  const row = db
    .sql(
      `SELECT b.tekst FROM aendring a JOIN begrundelse b ON b.id = a.raekke
       WHERE a.handling = ? AND a.tabel = 'begrundelse' AND b.raekkeId = ? AND b.kode = ?`,
    )
    .get(handling, raekke, LUKKET_PERIODE) as { tekst: string | null } | undefined;
  return row?.tekst ?? null;
}
