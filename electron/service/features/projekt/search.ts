import type { OutputOf } from '#shared/contract/index.ts';
import type { Entitet, Felt } from '#shared/domain/entitet/index.ts';
import { ENTITETER, TABELLER, type Tabel } from '#shared/domain/register.ts';
import { searchWords } from '#shared/domain/soegning/index.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { search, type SearchHit } from '../../log/index.ts';
import { labelsOfRow } from '../registrering/index.ts';

type Fund = OutputOf<'projekt.search'>['fund'];

/** Fields that tell two of a name apart, the best first. */
const APART = ['cvr', 'kontaktperson', 'kommune'];
/** What a record without words of its own is, and when it was, the best first. */
const HVAD = ['navn', 'art', 'type'];
const HVORNAAR = ['dato', 'afholdtDato', 'gennemfoertDato', 'startDato', 'planlagtDato', 'planlagtStart'];

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

/** 'praktik søren': the word names the kind, also by its last part ('samtale'), the rest whose it is. */
function belongingTo(db: ReadDb, tekst: string, graense: number): SearchHit[] {
  const words = searchWords(tekst);
  return NAVNELOESE.flatMap(({ tabel, ejerfelter, navne }) => {
    const isKind = (word: string): boolean =>
      word.length >= MIN_LETTERS && navne.some((n) => n.startsWith(word) || n.includes(word, MIN_LETTERS));
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

const named = (entitet: Entitet): boolean => entitet.etiket !== null;
const among = (entitet: Entitet, felter: readonly string[]): readonly string[] =>
  felter.filter((felt) => Object.hasOwn(entitet.felter, felt));

/** What is read of a record: this runs for every letter that is typed, so nothing more. */
const columnsOf = (entitet: Entitet): string =>
  [
    `${entitet.etiket ?? 'NULL'} AS eget`,
    ...among(entitet, named(entitet) ? APART : [...APART, ...HVAD, ...HVORNAAR]),
  ].join(', ');

type Row = Readonly<Record<string, string | null>>;

/** When, and whom else it is about, else what it is: '12.03.2024 · Truckcertifikat B'. */
function tellingApart(entitet: Entitet, row: Row, labels: Readonly<Record<string, string>>): string {
  const first = (felter: readonly string[]): string | undefined => {
    const felt = among(entitet, felter).find((f) => typeof row[f] === 'string');
    return felt === undefined ? undefined : vaerditekst(entitet.tabel, felt, row[felt]);
  };
  if (named(entitet)) return row[among(entitet, APART).find((f) => row[f] !== null) ?? ''] ?? '';
  const [, other] = Object.keys(labels).filter((f) => EJERE.includes(entitet.felter[f]?.reference ?? ''));
  const what = first(APART) ?? labels[other ?? ''] ?? first(HVAD) ?? Object.values(labels)[1];
  return [first(HVORNAAR), what].filter((part) => part !== undefined).join(' · ');
}

/** A hit with its name, and under it what tells two of a name apart. */
function described(db: ReadDb, { tabel, raekke }: SearchHit): Hit[] {
  const entitet: Entitet = ENTITETER[tabel as Tabel];
  const sql = `SELECT ${columnsOf(entitet)} FROM ${tabel} WHERE id = ? AND slettet = 0`;
  const row = db.sql(sql).get(raekke) as Row | undefined;
  if (!row) return [];
  const egen = typeof row['eget'] === 'string';
  const labels = egen ? {} : labelsOfRow(db, entitet, raekke);
  const navn = row['eget'] ?? Object.values(labels)[0] ?? '';
  return [{ fund: { tabel, id: raekke, navn, under: tellingApart(entitet, row, labels) }, egen }];
}

/** Rows that hold all words: people, companies and hold before what belongs to them or mentions them. */
export function hits(db: ReadDb, tekst: string, graense: number): OutputOf<'projekt.search'> {
  const direct = search(db, searchWords(tekst), graense);
  const found = [...direct, ...belongingTo(db, tekst, graense)].flatMap((hit) => described(db, hit));
  const sorted = found.toSorted((a, b) => Number(b.egen) - Number(a.egen));
  const once = new Map(sorted.map(({ fund }) => [`${fund.tabel}/${fund.id}`, fund]));
  return { fund: [...once.values()].slice(0, graense) };
}
