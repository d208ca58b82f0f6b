import type { Eupost, OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { computeEu, isOfComplete, kildeFor, type Eukode, type Euresultat } from '#shared/domain/eu/index.ts';
import { AFGOERENDE_DATO, type Kilde } from '#shared/domain/indikatorer/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { rowName } from '../registrering/index.ts';
import { gatherEu } from './gather.ts';
import { readStored } from './stored.ts';

type Plain = Pick<Eupost, 'tabel' | 'id' | 'aarsag' | 'mangler'>;

function nearOf(eu: Euresultat, kode: Eukode): Plain[] {
  if (isOfComplete(kode))
    return eu.ufuldstaendige.map(({ id, mangler }) => ({
      tabel: 'deltager',
      id,
      aarsag: 'ufuldstaendig',
      mangler: [...mangler],
    }));
  return eu.taellerIkke
    .filter((x) => x.kode === kode)
    .map(({ tabel, id, aarsag }) => ({ tabel, id, aarsag, mangler: [] }));
}

function named(db: ReadDb, posts: readonly Plain[]): Eupost[] {
  return posts
    .map((post) => {
      const felt = AFGOERENDE_DATO[post.tabel as Kilde];
      const row = db.sql(`SELECT ${felt} AS dato FROM ${post.tabel} WHERE id = ?`).get(post.id) as
        { dato: string | null } | undefined;
      return { ...post, navn: rowName(db, post.tabel, post.id), dato: row?.dato ?? null };
    })
    .toSorted((a, b) => a.navn.localeCompare(b.navn, 'da') || (a.id < b.id ? -1 : 1));
}

const countAt = (session: Session, db: ReadDb, dato: LocalDate): Euresultat =>
  computeEu(gatherEu(session, db, readOpsaetning(db, session.projektId), dato), dato);

/** The records behind a code, each with a name and its day. */
export function readUnits(
  session: Session,
  db: ReadDb,
  { hvilken, kode }: ParsedInputOf<'eu.units'>,
): OutputOf<'eu.units'> {
  const eu =
    'dato' in hvilken ? countAt(session, db, hvilken.dato) : readStored(db, hvilken.indsendelseId).eu;
  const counted = eu.enheder[kode];
  const plain = (counted ?? []).map((id) => ({ tabel: kildeFor(kode), id, aarsag: null, mangler: [] }));
  return {
    taeller: named(db, plain),
    taellerIkke: named(db, nearOf(eu, kode)),
    gemtUden: counted === undefined,
  };
}
