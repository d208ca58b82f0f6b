import type {
  EnhedResultat,
  EnhedTaellerIkke,
  Indikatorresultat,
  Opgoerelse,
  ParsedInputOf,
} from '#shared/contract/index.ts';
import {
  computeOpgoerelse,
  type Enhed,
  type EnhedTaellerIkke as TaellerIkke,
  type IndikatorOpgoerelse,
} from '#shared/domain/indikatorer/index.ts';
import { periodeContains } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { unitNames } from './names.ts';
import { readOpsaetning } from './opsaetning.ts';
import { pseudonyms } from './pseudonym.ts';

/** What counting needs of an open project, or of a snapshot of it. */
export type Counted = Pick<Session, 'projektId' | 'facts'>;

/** All indicators at a date (or from `fra`), with the units behind them where asked for. */
export function countAll(
  session: Counted,
  db: ReadDb,
  input: ParsedInputOf<'indikatorer.count'>,
): Opgoerelse {
  const opsaetning = readOpsaetning(db, session.projektId);
  const definitioner =
    input.nr === undefined
      ? opsaetning.definitioner
      : opsaetning.definitioner.filter((d) => d.nr === input.nr);
  const lister = input.enheder === true || input.nr !== undefined;
  const { dato, fra, trafiklys } = input;
  const result = computeOpgoerelse(
    session.facts.prepared(),
    { ...opsaetning, definitioner },
    { dato, fra, trafiklys, lister },
  );
  const unit = lister ? unitMapper(session, db) : null;
  const mean = (g: 'aktivitet' | 'output' | 'effekt') => {
    const { procent, eksakt, lys } = result.gennemsnit[g];
    return { procent, eksakt, lys: lys?.lys ?? null, niveau: lys?.niveau ?? null };
  };
  return {
    dato: result.dato,
    fra: result.fra,
    trafiklys: result.trafiklys,
    periode: opsaetning.perioder.find((p) => periodeContains(p, dato))?.nr ?? null,
    indikatorer: result.indikatorer.map((i) => toResultat(i, unit)),
    gennemsnit: { aktivitet: mean('aktivitet'), output: mean('output'), effekt: mean('effekt') },
  };
}

export interface UnitMapper {
  readonly counted: (e: Enhed) => EnhedResultat;
  readonly notCounted: (e: TaellerIkke) => EnhedTaellerIkke;
}

/** Units as they cross to the window: pseudonym and name beside the codes. */
export function unitMapper(session: Pick<Session, 'projektId'>, db: ReadDb): UnitMapper {
  const pseudonym = pseudonyms(db, session.projektId);
  const names = unitNames(db);
  const counted = ({ enhed, ...e }: Enhed): EnhedResultat => ({
    ...e,
    pseudonym: pseudonym(enhed),
    navn: names(e),
  });
  return {
    counted,
    notCounted: ({ aarsag, dubletAf, taltFoerPerioden: _talt, ...e }) => ({
      ...counted(e),
      aarsag,
      dubletAf,
    }),
  };
}

/** One counted indicator as it crosses to the window; without a mapper, without its units. */
export function toResultat(i: IndikatorOpgoerelse, unit: UnitMapper | null): Indikatorresultat {
  const { definition, forventet, lys } = i;
  const expected = forventet?.vaerdi ?? null;
  return {
    id: definition.id,
    nr: definition.nr,
    gruppe: definition.gruppe,
    navn: definition.navn,
    maaltal: definition.maaltal,
    maaltalEfter: definition.maaltalEfter,
    forventet: expected,
    forventetPr: expected === null ? null : (forventet?.til ?? null),
    status: i.status,
    procent: i.procent,
    eksakt: i.eksakt,
    lys: lys?.lys ?? null,
    niveau: lys?.niveau ?? null,
    bemaerkninger: i.bemaerkninger.map(({ kode, detalje }) =>
      detalje ? { kode, detalje: { ...detalje } } : { kode },
    ),
    alternativer: { ...i.alternativer },
    antalTaellerIkke: i.antalTaellerIkke,
    ...(unit
      ? { taeller: i.taeller.map(unit.counted), taellerIkke: i.taellerIkke.map(unit.notCounted) }
      : {}),
  };
}
