import { addDays, isLocalDate, weekday, type LocalDate } from '#shared/domain/kalender/index.ts';
import type { Fremmoedestatus } from '#shared/domain/kodelister/index.ts';
import tekster from '../../../../../resources/demo/fremmoede.json' with { type: 'json' };
import { PlanBuilder, type Kommando, type Plan, type PlanValg } from './plan.ts';

const SEED = 1_10_01;
/** Attendance is written from here on; the day of the demo and the one before are still to be marked. */
const FRA: LocalDate = '2023-11-07';
const TIL: LocalDate = '2024-03-12';
/** The holds meet on Tuesdays and Thursdays. */
const MOEDEDAGE: ReadonlySet<number> = new Set([2, 4]);
/** A hold that ended a week later than planned, and when its end was moved. */
const FORLAENGET = { planlagt: '2023-09-01', til: '2023-09-08', dag: '2023-08-29' } as const;
/** When the hold that runs was told that its time is limited, and how many were ready since. */
const SAGT: LocalDate = '2024-02-22';
const KLARE: readonly LocalDate[] = ['2024-03-05', '2024-03-12'];

interface Ophold {
  readonly id: string;
  readonly holdId: string;
  readonly start: LocalDate;
  readonly slut: LocalDate | null;
  /** From when the stay can be written about, in UTC ms. */
  readonly kendt: number;
}

/** What the plan's last changes say of a kind of record. */
function lastSaid({ kommandoer }: Plan, tabel: 'tilmelding' | 'hold') {
  const rows = Map.groupBy(
    kommandoer.filter((k) => k.tabel === tabel),
    (k) => k.id,
  );
  return [...rows].map(([id, changes]) => ({
    id,
    changes,
    said: new Map(changes.flatMap((k) => Object.entries(k.felter))),
  }));
}

function opholdOf(plan: Plan): readonly Ophold[] {
  return lastSaid(plan, 'tilmelding').flatMap(({ id, changes, said }) => {
    const [start, slut, holdId] = [said.get('startDato'), said.get('slutDato'), said.get('holdId')];
    const begun = changes.find((k) => k.felter['startDato'] !== undefined);
    if (begun === undefined || !isLocalDate(start) || typeof holdId !== 'string') return [];
    return [{ id, holdId, start, slut: isLocalDate(slut) ? slut : null, kendt: begun.tid }];
  });
}

const isThere = (o: Ophold, dag: LocalDate): boolean =>
  o.start <= dag && (o.slut === null || dag <= o.slut) && o.kendt < Date.parse(dag);

/** Nine of ten come; who has let know before is lawfully away. */
function statusOf(b: PlanBuilder): Fremmoedestatus {
  if (b.random.chance(0.88)) return 'til_stede';
  return b.random.chance(0.4) ? 'lovligt_fravaer' : 'fravaer';
}

/** One day of one hold, marked by one hand: one handling, as in the window. */
function markDay(
  valg: PlanValg,
  people: readonly Ophold[],
  dato: LocalDate,
  bruger: string,
): readonly Kommando[] {
  const b = new PlanBuilder(valg);
  for (const { id: tilmeldingId } of people)
    b.create('fremmoede', { tilmeldingId, dato, status: statusOf(b) }, { dato, bruger });
  const { kommandoer } = b.build();
  const last = kommandoer.at(-1);
  return kommandoer.map((k) => (last === undefined ? k : { ...k, tid: last.tid, handling: last.handling }));
}

function attendancePlan(valg: Omit<PlanValg, 'seed'>, plan: Plan, ophold: readonly Ophold[]): Kommando[] {
  const hands = plan.brugere.filter((u) => u.rolle === 'jobformidler');
  const holds = [...Map.groupBy(ophold, (o) => o.holdId).values()];
  return holds.flatMap((members, nr) => {
    const bruger = hands[nr % hands.length]?.id ?? valg.leder.id;
    const marked: Kommando[] = [];
    for (let dag = FRA; dag <= TIL; dag = addDays(dag, 1)) {
      const there = MOEDEDAGE.has(weekday(dag)) ? members.filter((o) => isThere(o, dag)) : [];
      const seed = SEED + nr * 1_000_000 + (Number(dag.replaceAll('-', '')) % 1_000_000);
      if (there.length > 0) marked.push(...markDay({ ...valg, seed }, there, dag, bruger));
    }
    return marked;
  });
}

/**
 * The report's recommendation 1 as the project followed it (domain.md §1.10): attendance, a prolonged hold with its
 * reason, that the time is limited, and who is ready to go on.
 */
export function fremmoedePlan(valg: Omit<PlanValg, 'seed'>, plan: Plan): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  const ophold = opholdOf(plan);
  const longer = lastSaid(plan, 'hold').find((h) => h.said.get('planlagtSlut') === FORLAENGET.planlagt);
  if (longer !== undefined) {
    const felter = { planlagtSlut: FORLAENGET.til, forlaengelseGrund: tekster.forlaengelse };
    b.update('hold', longer.id, felter, { dato: FORLAENGET.dag, bruger: b.leder });
  }
  const running = ophold.filter((o) => o.slut === null && isThere(o, SAGT));
  for (const { id } of running)
    b.update('tilmelding', id, { tidsafgraensetDato: SAGT }, { dato: SAGT, bruger: b.leder });
  KLARE.forEach((klarDato, i) => {
    const ready = running[3 * i + 1];
    if (ready !== undefined)
      b.update('tilmelding', ready.id, { klarDato }, { dato: klarDato, bruger: b.leder });
  });
  return [...attendancePlan(valg, plan, ophold), ...b.build().kommandoer];
}
