import type { Eupost, OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { computeEu, type Eukode, type Euresultat } from '#shared/domain/eu/index.ts';
import { AFGOERENDE_DATO, type Kilde } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { rowName } from '../registrering/index.ts';
import { readStored } from './stored.ts';
import { gatherEu } from './table.ts';

/** Which table the records behind a code are of: results are facts, the rest people and companies. */
function kildeOf(kode: Eukode): Kilde {
  if (kode === 'EECO19') return 'virksomhedsstoette';
  if (kode === 'EECR03') return 'kursus';
  return kode.startsWith('EECR') ? 'effekt' : 'deltager';
}

/** Codes of complete participants: who is incomplete nearly counts in each of them. */
const isOfPeople = (kode: Eukode): boolean => kildeOf(kode) === 'deltager' && kode !== 'EECO01';

type Plain = Pick<Eupost, 'tabel' | 'id' | 'aarsag' | 'mangler'>;

function nearOf(eu: Euresultat, kode: Eukode): Plain[] {
  if (isOfPeople(kode))
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

/** The records behind a code, each with a name and its day. */
export function readUnits(
  session: Session,
  db: ReadDb,
  { hvilken, kode }: ParsedInputOf<'eu.units'>,
): OutputOf<'eu.units'> {
  const eu =
    'dato' in hvilken
      ? computeEu(gatherEu(session, db, hvilken.dato), hvilken.dato)
      : readStored(db, hvilken.indsendelseId).eu;
  const counted = eu.enheder[kode];
  const plain = (counted ?? []).map((id) => ({ tabel: kildeOf(kode), id, aarsag: null, mangler: [] }));
  return {
    taeller: named(db, plain),
    taellerIkke: named(db, nearOf(eu, kode)),
    gemtUden: counted === undefined,
  };
}
