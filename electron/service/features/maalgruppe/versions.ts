import {
  OperationError,
  type Maalgruppeversion,
  type OutputOf,
  type ParsedInputOf,
} from '#shared/contract/index.ts';
import { maalgruppe, tjekNyVersion, type Maalgruppe } from '#shared/domain/maalgruppe/index.ts';
import { addDays } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { checkOf, createRow, findRow, updateRow } from '../registrering/index.ts';

interface StoredKriterium {
  readonly id: string;
  readonly maalgruppeId: string;
  readonly nr: number;
  readonly tekst: string;
  readonly svar: number;
}

const KRITERIER = `SELECT k.id, k.maalgruppeId, coalesce(k.nr, 0) AS nr, coalesce(k.tekst, '') AS tekst,
    (SELECT count(*) FROM visitationssvar s WHERE s.kriteriumId = k.id AND s.slettet = 0) AS svar
  FROM kriterium k WHERE k.slettet = 0`;

/** A version's criteria in order, with how often each was answered. */
export const kriterierOf = (db: ReadDb, maalgruppeId: string): StoredKriterium[] =>
  db.sql(`${KRITERIER} AND k.maalgruppeId = ? ORDER BY k.nr, k.id`).all(maalgruppeId) as StoredKriterium[];

/** All versions with their criteria, the newest first. */
export function readVersions(db: ReadDb): Maalgruppeversion[] {
  const rows = db
    .sql(
      `SELECT id, navn, gyldigFra, gyldigTil, beskrivelse, hjaelperIkkeMed, kontakt FROM maalgruppe
       WHERE slettet = 0 ORDER BY gyldigFra DESC, id`,
    )
    .all() as Omit<Maalgruppe, 'slettet'>[];
  return rows.map((row) => ({
    ...row,
    kriterier: kriterierOf(db, row.id).map(({ id, tekst, svar }) => ({ id, tekst, svar })),
  }));
}

/** Copies a version from a day on and ends it the day before. */
export function newVersion(
  ctx: CommandContext,
  { id, gyldigFra }: ParsedInputOf<'maalgruppe.newVersion'>,
): OutputOf<'maalgruppe.newVersion'> {
  const { db, log, session } = ctx;
  const former = findRow(db, maalgruppe, id);
  if (!former) throw new OperationError('findes_ikke', { detail: { tabel: 'maalgruppe', id } });
  const [problem] = tjekNyVersion(former, gyldigFra);
  if (problem) throw new OperationError('ugyldigt_input', { fields: { gyldigFra: { kode: problem.kode } } });
  const check = checkOf(maalgruppe);
  const dagenFoer = addDays(gyldigFra, -1);
  if (former.gyldigTil === null || former.gyldigTil > dagenFoer)
    updateRow(ctx, maalgruppe, check, { id, gyldigTil: dagenFoer });
  const { id: _former, gyldigTil: _til, ...kept } = former;
  const made = createRow(ctx, maalgruppe, check, { ...kept, gyldigFra });
  for (const { nr, tekst } of kriterierOf(db, id))
    log.create('kriterium', session.newId(), { maalgruppeId: made.id, nr, tekst });
  return { id: made.id, handling: log.handling };
}

/** Brings a version's criteria to what was typed: only what differs is written. */
export function saveKriterier(
  { db, log, session }: CommandContext,
  { maalgruppeId, kriterier }: ParsedInputOf<'maalgruppe.saveKriterier'>,
): OutputOf<'maalgruppe.saveKriterier'> {
  if (!findRow(db, maalgruppe, maalgruppeId))
    throw new OperationError('findes_ikke', { detail: { tabel: 'maalgruppe', id: maalgruppeId } });
  const known = new Map(kriterierOf(db, maalgruppeId).map((k) => [k.id, k]));
  kriterier.forEach(({ id, tekst }, index) => {
    const nr = index + 1;
    if (id === null) {
      log.create('kriterium', session.newId(), { maalgruppeId, nr, tekst });
      return;
    }
    const before = known.get(id);
    if (!before) throw new OperationError('findes_ikke', { detail: { tabel: 'kriterium', id } });
    known.delete(id);
    const changed = {
      ...(before.nr === nr ? {} : { nr }),
      ...(before.tekst === tekst ? {} : { tekst }),
    };
    if (Object.keys(changed).length > 0) log.update('kriterium', id, changed, null);
  });
  for (const { id, svar } of known.values()) {
    if (svar > 0) throw new OperationError('har_tilhoerende', { detail: { visitationssvar: svar } });
    log.remove('kriterium', id);
  }
  return { handling: log.written.length === 0 ? '' : log.handling, antal: log.written.length };
}
