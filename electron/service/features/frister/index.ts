import { manglerObligatorisk, OBLIGATORISKE } from '#shared/domain/deltagere/index.ts';
import { beregnFrister, type Frist, type FristFakta } from '#shared/domain/frister/index.ts';
import type { Tabel } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';
import { query } from '../../handler.ts';

const rows = <T>(db: ReadDb, tabel: Tabel, columns: string): T[] =>
  db.sql(`SELECT ${columns} FROM ${tabel} WHERE slettet = 0`).all() as T[];

type DeltagerRow = Omit<FristFakta['deltagere'][number], 'mangler'> &
  Parameters<typeof manglerObligatorisk>[0];

function readDeltagere(db: ReadDb): FristFakta['deltagere'] {
  const columns = `id, navn, jobformidlerId, optagetDato, afslutningDato, opfulgt4UgerDato, opfulgt6MdrDato, koen, foedselsdato, ${OBLIGATORISKE.join(', ')}`;
  return rows<DeltagerRow>(db, 'deltager', columns).map((d) => ({
    ...d,
    mangler: manglerObligatorisk(d),
  }));
}

function readKontakter(db: ReadDb): FristFakta['kontakter'] {
  return db
    .sql(
      `SELECT k.id, k.virksomhedId, v.navn AS virksomhed, k.medarbejderId, k.dato, k.opfoelgningDato
       FROM virksomhedskontakt k LEFT JOIN virksomhed v ON v.id = k.virksomhedId WHERE k.slettet = 0`,
    )
    .all() as FristFakta['kontakter'][number][];
}

/** What deadlines are computed from. */
export function readFrister(db: ReadDb): FristFakta {
  return {
    deltagere: readDeltagere(db),
    effekter: rows(db, 'effekt', 'deltagerId, dato'),
    praktik: rows(
      db,
      'praktikforloeb',
      'id, deltagerId, status, planlagtStart, planlagtSlut, startDato, slutDato',
    ),
    hold: rows(db, 'hold', 'id, navn, planlagtSlut, startDato, slutDato'),
    samtaler: rows(db, 'statussamtale', 'id, deltagerId, medarbejderId, planlagtDato, afholdtDato'),
    kontakter: readKontakter(db),
  };
}

export const fristerHandlers = {
  'frister.list': query<'frister.list'>(
    ({ db, session, today }, { dag = today, mine = false, deltagerId }) => {
      const frister = beregnFrister(readFrister(db), dag);
      // A deadline that is nobody's is everybody's.
      const isMine = (f: Frist): boolean => f.medarbejderId === null || f.medarbejderId === session.bruger.id;
      const shown = (f: Frist): boolean =>
        (!mine || isMine(f)) && (deltagerId === undefined || f.deltagerId === deltagerId);
      return { dag, frister: frister.filter(shown) };
    },
  ),
};
