import { advarsel, fejl, type Problem } from '#shared/domain/entitet/index.ts';
import {
  sameRule,
  tjekDefinition,
  tjekRegel,
  type indikator,
  type indikatorversion,
} from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { hlcIso } from '../../log/index.ts';
import type { Check } from '../registrering/index.ts';

const createdAt = (db: ReadDb, raekke: string): string => {
  const { hlc } = db.sql('SELECT min(hlc) AS hlc FROM aendring WHERE raekke = ?').get(raekke) as {
    hlc: string | null;
  };
  return hlc === null ? '' : hlcIso(hlc);
};

/** The day of the last closing that was counted with the rule of `gyldigFra`; null when none was. */
export function lastUse(db: ReadDb, indikatorId: string, gyldigFra: string | null): string | null {
  const next = db
    .sql(
      'SELECT min(gyldigFra) AS fra FROM indikatorversion WHERE indikatorId = ? AND gyldigFra > ? AND slettet = 0',
    )
    .get(indikatorId, gyldigFra ?? '') as { fra: string | null };
  const { dato } = db
    .sql(
      'SELECT max(dato) AS dato FROM indsendelse WHERE slettet = 0 AND lukketTid >= ? AND dato >= ? AND dato < ?',
    )
    .get(createdAt(db, indikatorId), gyldigFra ?? '', next.fra ?? '9999') as { dato: string | null };
  return dato;
}

/** What was submitted was counted with it: another rule is another version. */
function submitted(db: ReadDb, id: string, gyldigFra: string | null, felt: string): Problem[] {
  const dato = lastUse(db, id, gyldigFra);
  return dato === null ? [] : [fejl(felt, 'definition_indsendt', { dato })];
}

function numberTaken(db: ReadDb, id: string, nr: string | null): Problem[] {
  if (nr === null) return [];
  const others = db.sql('SELECT nr, navn FROM indikator WHERE id <> ? AND slettet = 0').all(id) as {
    nr: string | null;
    navn: string | null;
  }[];
  const same = others.find((o) => o.nr?.trim().toLocaleLowerCase('da') === nr.trim().toLocaleLowerCase('da'));
  return same === undefined ? [] : [fejl('nr', 'nr_findes', { nr, navn: same.navn ?? '' })];
}

const grantEnd = (db: ReadDb): string | null =>
  (
    db.sql('SELECT bevillingTil AS til FROM projekt WHERE slettet = 0 LIMIT 1').get() as
      { til: string | null } | undefined
  )?.til ?? null;

/** Of an indicator: its number is its own, its rule can count, and a rule that was submitted stays. */
export const checkIndikator: Check<typeof indikator> = (row, db, before) => [
  ...numberTaken(db, row.id, row.nr),
  ...tjekDefinition(row, grantEnd(db)),
  ...(before !== null && !sameRule(before, row) ? submitted(db, row.id, null, 'filter') : []),
];

/** Of a version: one per day, a rule that can count, and what was submitted with it stays. */
export const checkVersion: Check<typeof indikatorversion> = (row, db, before) => {
  const { id, indikatorId, gyldigFra } = row;
  if (indikatorId === null || gyldigFra === null) return tjekRegel(row);
  const same = db
    .sql('SELECT 1 FROM indikatorversion WHERE indikatorId = ? AND gyldigFra = ? AND id <> ? AND slettet = 0')
    .get(indikatorId, gyldigFra, id);
  const moved = before !== null && (before.gyldigFra !== gyldigFra || !sameRule(before, row));
  const closed = db
    .sql('SELECT max(dato) AS dato FROM indsendelse WHERE slettet = 0 AND dato >= ?')
    .get(gyldigFra) as { dato: string | null };
  return [
    ...tjekRegel(row),
    ...(same ? [fejl('gyldigFra', 'version_findes', { dato: gyldigFra })] : []),
    ...(moved ? submitted(db, indikatorId, before.gyldigFra, 'gyldigFra') : []),
    ...(closed.dato === null ? [] : [advarsel('gyldigFra', 'gaelder_indsendt', { dato: closed.dato })]),
  ];
};
