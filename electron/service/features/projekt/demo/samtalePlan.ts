import { addDays, type LocalDate } from '#shared/domain/kalender/index.ts';
import type { Samtaleart } from '#shared/domain/kodelister/index.ts';
import tekster from '../../../../../resources/demo/visitation.json' with { type: 'json' };
import { addWorkdays, workdayFrom } from './arbejdsdage.ts';
import type { Person } from './personer.ts';
import { PlanBuilder, type Kommando, type PlanValg } from './plan.ts';

const SEED = 1_10_03;
/** Talks are planned this many working days ahead; until then nobody types them. */
const AHEAD = 6;
const FIRST_AFTER = 20;
const TIMES = ['09:00', '09:30', '10:15', '11:00', '12:30', '13:15', '14:00'] as const;
/** The project meets everybody about every five weeks; who has left is met no more. */
const EVERY = 35;
const SHARE_JOBCENTER = 0.45;
const SHARE_JOINT = 0.12;
/** The jobcenter's talk lies so many days from the project's: often too near (domain.md §1.10 no. 3). */
const JOBCENTER_AFTER = [3, 8, 13, 17] as const;
/** Held talks reach this far back, planned ones this far ahead: the calendar round the demo's day is full. */
const BACK: LocalDate = '2024-01-29';
const FORTH: LocalDate = '2024-04-26';

interface Talk {
  readonly person: Person;
  readonly art: Samtaleart;
  readonly dag: LocalDate;
}

/** A talk as it was planned, and held when its day has come. */
function talk(b: PlanBuilder, { person, art, dag }: Talk): void {
  const { id: deltagerId, jobformidler: medarbejderId } = person;
  const planned = { deltagerId, art, planlagtDato: dag, tidspunkt: b.random.pick(TIMES) };
  const mine = art === 'jobcenter' ? {} : { medarbejderId };
  const early = addWorkdays(dag, -AHEAD);
  const dato = b.reached(early) ? early : b.sidste;
  const id = b.create('statussamtale', { ...planned, ...mine }, { dato, bruger: medarbejderId });
  // Today's talks are still to come.
  if (!b.reached(dag) || dag === b.sidste) return;
  const held = { afholdtDato: dag, note: b.random.pick(tekster.samtaler) };
  b.update('statussamtale', id, held, { dato: dag, bruger: medarbejderId });
}

function talksOf(b: PlanBuilder, person: Person, optaget: LocalDate): readonly Talk[] {
  const { random } = b;
  const talks: Talk[] = [];
  const end = person.afsluttet ?? FORTH;
  for (let dag = addDays(optaget, FIRST_AFTER); dag <= FORTH; dag = addDays(dag, EVERY + random.int(-4, 4))) {
    const mine = workdayFrom(dag);
    const other = workdayFrom(addDays(dag, random.pick(JOBCENTER_AFTER)));
    const art = random.chance(SHARE_JOINT) ? 'faelles' : 'projekt';
    const alsoJobcenter = art === 'projekt' && random.chance(SHARE_JOBCENTER);
    if (mine < BACK || mine > end) continue;
    talks.push({ person, art, dag: mine });
    if (alsoJobcenter && other <= end) talks.push({ person, art: 'jobcenter', dag: other });
  }
  return talks;
}

/** The status talks of the last weeks and of the next ones. */
export function samtalePlan(valg: Omit<PlanValg, 'seed'>, personer: readonly Person[]): readonly Kommando[] {
  const b = new PlanBuilder({ ...valg, seed: SEED });
  for (const person of personer)
    if (person.optaget !== null) for (const t of talksOf(b, person, person.optaget)) talk(b, t);
  return b.build().kommandoer;
}
