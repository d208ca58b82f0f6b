import { tjekDeltager, type Deltager } from '#shared/domain/deltagere/index.ts';
import { tjekEffekt } from '#shared/domain/effekter/index.ts';
import { advarsel, type Entitet, type Problem, type Raekke } from '#shared/domain/entitet/index.ts';
import {
  tjekHold,
  tjekJobformidlerforloeb,
  tjekKursus,
  tjekTilmelding,
} from '#shared/domain/forloeb/index.ts';
import { eukortlaegning, tjekKortlaegning } from '#shared/domain/eu/index.ts';
import {
  gyldigVersion,
  maalgruppe,
  tjekMaalgruppe,
  visitationsdag,
} from '#shared/domain/maalgruppe/index.ts';
import { statussamtale, tjekSamtale, UGER_MELLEM_SAMTALER } from '#shared/domain/samtaler/index.ts';
import { spoergeskema, tjekBesvarelse, tjekSkala } from '#shared/domain/spoergeskema/index.ts';
import { praktikforloeb, tjekPraktik } from '#shared/domain/praktik/index.ts';
import type { ENTITETER, Tabel } from '#shared/domain/register.ts';
import { tjekStoette, tjekVirksomhed } from '#shared/domain/virksomheder/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { findRow, liveRows, toRow, type Columns } from './rows.ts';

/** The rules of a kind of record; `db` for those that look at other rows, `before` for those that judge a change. */
export type Check<E extends Entitet> = (row: Raekke<E>, db: ReadDb, before: Raekke<E> | null) => Problem[];

type Checks = { readonly [T in Tabel]?: Check<(typeof ENTITETER)[T]> };

/** The other live rows of a table, those with the same value of a field where one is named. */
function others<E extends Entitet>(
  db: ReadDb,
  entitet: E,
  id: string,
  felt?: string,
  value?: string | null,
): Raekke<E>[] {
  const where = felt === undefined ? '' : `AND ${felt} = ?`;
  const values = felt === undefined ? [id] : [id, value];
  const rows = db.sql(`SELECT * FROM ${entitet.tabel} WHERE slettet = 0 AND id <> ? ${where}`).all(...values);
  return (rows as Columns[]).map((row) => toRow(entitet, row));
}

/** How close two talks may lie in this project, in weeks (domain.md §1.10 no. 3). */
export function weeksBetweenTalks(db: ReadDb): number {
  const project = db.sql('SELECT ugerMellemSamtaler AS uger FROM projekt WHERE slettet = 0 LIMIT 1').get() as
    { uger: number | null } | undefined;
  return project?.uger ?? UGER_MELLEM_SAMTALER;
}

const SVARET_NEJ = `SELECT k.maalgruppeId FROM visitationssvar s JOIN kriterium k ON k.id = s.kriteriumId
  WHERE s.deltagerId = ? AND s.opfyldt = 0 AND s.slettet = 0 AND k.slettet = 0`;

/**
 * Optaget, though a criterion of the target group was answered no: allowed, but odd (domain.md §1.10 no. 2).
 * Only the version of the visitation day is asked: what was answered to another one is not on the checklist.
 */
function tjekMaalgruppeSvar(d: Deltager, db: ReadDb): Problem[] {
  const dag = visitationsdag(d);
  if (d.optagetDato === null || dag === null) return [];
  const nej = db.sql(SVARET_NEJ).all(d.id) as { maalgruppeId: string }[];
  if (nej.length === 0) return [];
  const version = gyldigVersion(liveRows(db, maalgruppe), dag);
  const antal = nej.filter((svar) => svar.maalgruppeId === version?.id).length;
  return antal === 0 ? [] : [advarsel('optagetDato', 'uden_for_maalgruppe', { antal })];
}

const CHECKS: Checks = {
  deltager: (d, db) => [...tjekDeltager(d), ...tjekMaalgruppeSvar(d, db)],
  virksomhed: tjekVirksomhed,
  virksomhedsstoette: tjekStoette,
  jobformidlerforloeb: tjekJobformidlerforloeb,
  hold: (h, _db, before) => tjekHold(h, before),
  tilmelding: tjekTilmelding,
  kursus: tjekKursus,
  praktikforloeb: (p, db) => tjekPraktik(p, others(db, praktikforloeb, p.id, 'deltagerId', p.deltagerId)),
  statussamtale: (t, db) =>
    tjekSamtale(t, others(db, statussamtale, t.id, 'deltagerId', t.deltagerId), weeksBetweenTalks(db)),
  besvarelse: (b, db) => {
    const rows = db.sql('SELECT id FROM spoergsmaal WHERE spoergeskemaId = ?').all(b.spoergeskemaId);
    const skema = b.spoergeskemaId === null ? undefined : findRow(db, spoergeskema, b.spoergeskemaId);
    return tjekBesvarelse(b, new Set((rows as { id: string }[]).map((r) => r.id)), skema?.skala ?? null);
  },
  spoergeskema: (s, db, before) => {
    const { antal } = db
      .sql('SELECT count(*) AS antal FROM besvarelse WHERE spoergeskemaId = ? AND slettet = 0')
      .get(s.id) as { antal: number };
    return tjekSkala(s, before?.skala, antal);
  },
  eukortlaegning: (k, db) => tjekKortlaegning(k, others(db, eukortlaegning, k.id)),
  maalgruppe: (m, db) => tjekMaalgruppe(m, others(db, maalgruppe, m.id)),
  effekt: (e, db) => {
    const deltager = db.sql('SELECT optagetDato FROM deltager WHERE id = ?').get(e.deltagerId) as
      { optagetDato: string | null } | undefined;
    return tjekEffekt(e, deltager?.optagetDato ?? null);
  },
};

const NO_RULES = (): Problem[] => [];

/** What is asked of every record that jobformidlere register before it is stored, whoever writes it. */
export const checkOf = <E extends Entitet>(entitet: E): Check<E> =>
  (CHECKS as Partial<Record<string, Check<Entitet>>>)[entitet.tabel] ?? NO_RULES;
