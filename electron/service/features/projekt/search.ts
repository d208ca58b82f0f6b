import type { OutputOf } from '#shared/contract/index.ts';
import type { Entitet, Felt } from '#shared/domain/entitet/index.ts';
import { ENTITETER, TABELLER, type Tabel } from '#shared/domain/register.ts';
import { searchWords } from '#shared/domain/soegning/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { search, type SearchHit } from '../../log/index.ts';
import { labelsOfRow } from '../registrering/index.ts';

type Fund = OutputOf<'projekt.search'>['fund'];

/** Fields that tell two of a name apart, the best first. */
const APART = ['cvr', 'kontaktperson', 'kommune'];

/** What others hang on, and are found by. */
const EJERE: readonly string[] = ['deltager', 'virksomhed', 'hold'];
const MIN_LETTERS = 3;

/** Kinds without words of their own, each with the fields that say whose they are. */
const NAVNELOESE = TABELLER.flatMap((tabel) => {
  const felter: Readonly<Record<string, Felt>> = ENTITETER[tabel].felter;
  const ejerfelter = Object.entries(felter).filter(([, f]) => EJERE.includes(f.reference ?? ''));
  if (ENTITETER[tabel].etiket !== null || ejerfelter.length === 0) return [];
  const { en, flere } = tekster.faelles.tabel[tabel];
  return [{ tabel, ejerfelter, navne: searchWords(`${en} ${flere}`) }];
});

/** 'praktik søren': the word names the kind, the rest whose it is. */
function belongingTo(db: ReadDb, tekst: string, graense: number): SearchHit[] {
  const words = searchWords(tekst);
  return NAVNELOESE.flatMap(({ tabel, ejerfelter, navne }) => {
    const isKind = (word: string): boolean =>
      word.length >= MIN_LETTERS && navne.some((n) => n.startsWith(word));
    const rest = words.filter((word) => !isKind(word));
    if (rest.length === words.length || rest.length === 0) return [];
    const ejere = search(db, rest, graense).filter((h) => EJERE.includes(h.tabel));
    return ejerfelter.flatMap(([felt, { reference }]) =>
      ejere
        .filter((e) => e.tabel === reference)
        .flatMap((e) => {
          const sql = `SELECT id FROM ${tabel} WHERE ${felt} = ? AND slettet = 0 ORDER BY id DESC LIMIT 5`;
          return (db.sql(sql).all(e.raekke) as { id: string }[]).map(({ id }) => ({ tabel, raekke: id }));
        }),
    );
  });
}

interface Hit {
  readonly fund: Fund[number];
  readonly egen: boolean;
}

/** A hit with its name, and under it what tells two of a name apart. */
function described(db: ReadDb, { tabel, raekke }: SearchHit): Hit[] {
  const entitet: Entitet = ENTITETER[tabel as Tabel];
  const apart = APART.filter((felt) => Object.hasOwn(entitet.felter, felt));
  const columns = [`${entitet.etiket ?? 'NULL'} AS eget`, ...apart].join(', ');
  // Only what is shown: this runs for every letter that is typed.
  const row = db.sql(`SELECT ${columns} FROM ${tabel} WHERE id = ? AND slettet = 0`).get(raekke) as
    Readonly<Record<string, string | null>> | undefined;
  if (!row) return [];
  const egen = typeof row['eget'] === 'string';
  const labels = egen ? [] : Object.values(labelsOfRow(db, entitet, raekke));
  const navn = row['eget'] ?? labels[0] ?? '';
  const own = apart.map((felt) => row[felt]).find((value) => typeof value === 'string');
  return [{ fund: { tabel, id: raekke, navn, under: own ?? labels[1] ?? '' }, egen }];
}

/** Rows that hold all words: people, companies and hold before what belongs to them or mentions them. */
export function hits(db: ReadDb, tekst: string, graense: number): OutputOf<'projekt.search'> {
  const direct = search(db, searchWords(tekst), graense);
  const found = [...direct, ...belongingTo(db, tekst, graense)].flatMap((hit) => described(db, hit));
  const sorted = found.toSorted((a, b) => Number(b.egen) - Number(a.egen));
  const once = new Map(sorted.map(({ fund }) => [`${fund.tabel}/${fund.id}`, fund]));
  return { fund: [...once.values()].slice(0, graense) };
}
