import { tjekDeltager } from '#shared/domain/deltagere/index.ts';
import { tjekEffekt } from '#shared/domain/effekter/index.ts';
import type { Entitet, Problem, Raekke } from '#shared/domain/entitet/index.ts';
import {
  tjekHold,
  tjekJobformidlerforloeb,
  tjekKursus,
  tjekTilmelding,
} from '#shared/domain/forloeb/index.ts';
import { praktikforloeb, tjekPraktik } from '#shared/domain/praktik/index.ts';
import type { ENTITETER, Tabel } from '#shared/domain/register.ts';
import { tjekStoette, tjekVirksomhed } from '#shared/domain/virksomheder/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { toRow, type Columns } from './rows.ts';

/** The rules of a kind of record; `db` for those that look at other rows. */
export type Check<E extends Entitet> = (row: Raekke<E>, db: ReadDb) => Problem[];

type Checks = { readonly [T in Tabel]?: Check<(typeof ENTITETER)[T]> };

const CHECKS: Checks = {
  deltager: tjekDeltager,
  virksomhed: tjekVirksomhed,
  virksomhedsstoette: tjekStoette,
  jobformidlerforloeb: tjekJobformidlerforloeb,
  hold: tjekHold,
  tilmelding: tjekTilmelding,
  kursus: tjekKursus,
  praktikforloeb: (p, db) => {
    const others = db
      .sql('SELECT * FROM praktikforloeb WHERE deltagerId = ? AND slettet = 0 AND id <> ?')
      .all(p.deltagerId, p.id) as Columns[];
    return tjekPraktik(
      p,
      others.map((row) => toRow(praktikforloeb, row)),
    );
  },
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
