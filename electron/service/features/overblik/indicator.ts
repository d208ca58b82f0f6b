import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  computeOpgoerelse,
  SKALAER,
  skalaAt,
  type IndikatorOpgoerelse,
  type Opsaetning,
} from '#shared/domain/indikatorer/index.ts';
import {
  attentionReasons,
  breakDown,
  lightOn,
  monthlySeries,
  OPDELINGER,
  pace,
  partOf,
  periodSeries,
  project,
  requiredPace,
  sortByAttention,
  type Grund,
  type Tempogrundlag,
} from '#shared/domain/overblik/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning, toResultat, unitMapper } from '../indikatorer/index.ts';
import { breakdownOf, paceOf, readOne } from './gather.ts';

const toGrund = ({ kode, detalje }: Grund) => ({ kode, detalje: { ...detalje } });

/** Pace, projection and what needs attention: the same wherever they are shown. */
function steer(i: IndikatorOpgoerelse, grundlag: Tempogrundlag) {
  const { definition, kumulativ, forventet, procent, lys } = i;
  const { maaltal, indsamlesFra } = definition;
  const krav = requiredPace(kumulativ, maaltal, grundlag);
  const tempo = pace(grundlag);
  const fremskrivning = project(grundlag);
  const state = {
    status: kumulativ,
    maaltal,
    procent,
    lys,
    forventet,
    krav,
    tempo,
    fremskrivning,
    indsamlesFra,
  };
  const sidstTalt = grundlag.dage?.at(-1) ?? null;
  return { krav, tempo, fremskrivning, grunde: attentionReasons({ ...grundlag, ...state, sidstTalt }) };
}

function lights({ procent, eksakt }: IndikatorOpgoerelse, opsaetning: Opsaetning, dato: string) {
  const now = skalaAt(dato, opsaetning.projekt.bevillingTil);
  const order = SKALAER.toSorted((a, b) => Number(b === now) - Number(a === now));
  return order.map((skala) => {
    const { lys, graenser, forbehold } = lightOn(skala, { procent, eksakt }, opsaetning.trafiklys);
    return {
      skala,
      lys: lys?.lys ?? null,
      niveau: lys?.niveau ?? null,
      forbehold,
      graenser: graenser.map(({ niveau, lys: farve, fra, til }) => ({ niveau, lys: farve, fra, til })),
    };
  });
}

/** One indicator over time, and where it leads. */
export function indicator(
  session: Session,
  db: ReadDb,
  { nr, dato }: ParsedInputOf<'overblik.indicator'>,
): OutputOf<'overblik.indicator'> {
  const { definition, opsaetning } = readOne(session, db, nr, dato);
  const [counted] = computeOpgoerelse(session.facts.prepared(), opsaetning, { dato }).indikatorer;
  if (counted === undefined) throw new Error('one definition gives one count');
  const grundlag = paceOf(session, opsaetning, definition, dato);
  const { krav, tempo, fremskrivning, grunde } = steer(counted, grundlag);
  const breakdown = breakdownOf(session, db, dato);
  const { start, slut, dage } = grundlag;
  const { id, enhed, kilde, distinkt, indsamlesFra, gyldigFra } = definition;
  return {
    dato,
    indikator: toResultat(counted, null),
    enhed,
    kilde,
    distinkt,
    start,
    slut,
    gyldigFra: gyldigFra ?? null,
    lys: lights(counted, opsaetning, dato),
    maaneder: dage === null || start === null ? [] : monthlySeries(dage, start, dato),
    perioder: periodSeries({ ...opsaetning, dage, dato, indikatorId: id, indsamlesFra }),
    tempo,
    krav,
    fremskrivning: { ...fremskrivning, punkter: [...fremskrivning.punkter] },
    opdelinger: OPDELINGER.map((opdeling) => ({
      opdeling,
      dele: breakDown(opdeling, counted.taeller, breakdown),
    })),
    grunde: grunde.map(toGrund),
  };
}

/** The counted units of one part, a page of them. */
export function units(
  session: Session,
  db: ReadDb,
  input: ParsedInputOf<'overblik.units'>,
): OutputOf<'overblik.units'> {
  const { nr, dato, spring, graense } = input;
  const { opsaetning } = readOne(session, db, nr, dato);
  const [counted] = computeOpgoerelse(session.facts.prepared(), opsaetning, { dato }).indikatorer;
  const part = (counted?.taeller ?? []).filter(within(session, db, input));
  const { counted: toUnit } = unitMapper(session, db);
  return { antal: part.length, enheder: part.slice(spring, spring + graense).map(toUnit) };
}

type Enhed = IndikatorOpgoerelse['taeller'][number];

/** Whether a unit is of the part: counted within some days, or of one code. */
function within(
  session: Session,
  db: ReadDb,
  { dato, udsnit }: ParsedInputOf<'overblik.units'>,
): (enhed: Enhed) => boolean {
  if ('fra' in udsnit) {
    const { fra, til } = udsnit;
    return ({ taellesFra: day }) => day !== null && fra <= day && day <= til;
  }
  const { opdeling, kode } = udsnit;
  const breakdown = breakdownOf(session, db, dato);
  return (enhed) => partOf(opdeling, enhed, breakdown) === kode;
}

/** Which indicators need attention, the gravest first. */
export function attention(
  session: Session,
  db: ReadDb,
  { dato }: ParsedInputOf<'overblik.attention'>,
): OutputOf<'overblik.attention'> {
  const opsaetning = readOpsaetning(db, session.projektId);
  const { indikatorer } = computeOpgoerelse(session.facts.prepared(), opsaetning, { dato, lister: false });
  const rows = indikatorer.map((i) => {
    const { id, nr, navn, gruppe, maaltal } = i.definition;
    const { grunde } = steer(i, paceOf(session, opsaetning, i.definition, dato));
    const { status, procent, lys } = i;
    return { id, nr, navn, gruppe, maaltal, status, procent, lys: lys?.lys ?? null, grunde };
  });
  const sorted = sortByAttention(rows);
  return {
    indikatorer: sorted.map((row) => ({ ...row, grunde: row.grunde.map(toGrund) })),
    uden: rows.length - sorted.length,
  };
}
