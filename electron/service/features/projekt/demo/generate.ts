import { addDays, daysBetween, type LocalDate } from '#shared/domain/kalender/index.ts';
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import stamdata from '../../../../../resources/demo/projekt.json' with { type: 'json' };
import { addWorkdays, spreadWorkdays, workdayFrom } from './arbejdsdage.ts';
import { Opfinder } from './opfinder.ts';
import { PlanBuilder, type Plan } from './plan.ts';
import {
  registerAfslutning,
  registerEffekt,
  registerForloeb,
  registerHold,
  registerKursus,
  registerOptagelse,
  registerPraktik,
  registerScreening,
  registerTilmelding,
  registerVisitation,
  type Deltager,
} from './registrerDeltager.ts';
import { registerKontakt, registerStoette, registerVirksomhed, type Firma } from './registrerVirksomhed.ts';

export interface GenerateOptions {
  /** Admitted persons; those who never were come on top. */
  readonly deltagere: number;
  readonly seed: number;
  /** The user that the project already has. */
  readonly bruger: { readonly id: string; readonly navn: string };
  readonly fra?: LocalDate;
  readonly til?: LocalDate;
}

// Per admitted person, as in the report's project (domain.md §1.3): 66 persons, 45 companies, 80 contacts.
const VIRKSOMHEDER = 45 / 66;
const KONTAKTER_EKSTRA = 35 / 66;
const STOETTER = 8 / 66;
const IKKE_OPTAGNE = 7 / 66;
const HOLDSTOERRELSE = 20;
/** Days a group lasts, at least for who comes last, and days before the end by which the last persons are admitted. */
const HOLD_DAGE = 84;
const MINDST_DAGE = 28;
const SIDSTE_OPTAGELSE = 7;

interface Verden {
  readonly b: PlanBuilder;
  readonly opfinder: Opfinder;
  readonly jobformidlere: readonly string[];
  readonly firmaer: readonly Firma[];
}

/**
 * A project of any size, the same for the same seed: all kinds of facts in the proportions of the report's
 * project, drawn at random; no total is promised.
 */
export function generateProject(options: GenerateOptions): Plan {
  const { deltagere, seed, bruger: leder, fra = '2023-03-01', til = '2024-03-19' } = options;
  const b = new PlanBuilder({ seed, leder, foerste: fra, sidste: til });
  const opfinder = new Opfinder(b.random);
  const jobformidlere = stamdata.jobformidlere.map((navn) => b.addBruger(navn));
  const hand = (): string => b.random.pick(jobformidlere);
  const dage = spreadWorkdays(
    b.random,
    Math.max(1, Math.round(deltagere * VIRKSOMHEDER)),
    fra,
    addDays(til, -SIDSTE_OPTAGELSE),
  );
  const firmaer = dage.map((dato) => registerVirksomhed(b, opfinder.virksomhed(), { dato, bruger: hand() }));
  const verden = { b, opfinder, jobformidlere, firmaer };
  const optagelser = spreadWorkdays(b.random, deltagere, addDays(fra, 3), addDays(til, -SIDSTE_OPTAGELSE));
  for (let nr = 0; nr < deltagere; nr += HOLDSTOERRELSE) {
    const dagene = optagelser.slice(nr, nr + HOLDSTOERRELSE);
    const hold = addHold(verden, nr / HOLDSTOERRELSE, dagene);
    for (const optaget of dagene) liveThrough(verden, optaget, hold);
  }
  for (let nr = 0; nr < deltagere * IKKE_OPTAGNE; nr += 1) refuse(verden);
  for (let nr = 0; nr < deltagere * STOETTER; nr += 1) offerStoette(verden);
  for (let nr = 0; nr < deltagere * KONTAKTER_EKSTRA; nr += 1) {
    const firma = b.random.pick(firmaer);
    registerKontakt(b, firma, { dato: dayAfter(b, firma.fra), bruger: hand() });
  }
  return b.build();
}

interface Hold {
  readonly id: string;
  readonly start: LocalDate;
  readonly slut: LocalDate;
}

function addHold({ b }: Verden, nr: number, optagne: readonly LocalDate[]): Hold {
  const sted = b.random.pick(stamdata.hold).sted;
  const start = workdayFrom(addDays(optagne[0] ?? b.foerste, 5));
  // A small project's groups fill slowly: nobody is admitted when theirs has ended.
  const [planlagt, sidste] = [addDays(start, HOLD_DAGE), addDays(optagne.at(-1) ?? start, MINDST_DAGE)];
  const slut = workdayFrom(planlagt < sidste ? sidste : planlagt);
  const navn = `Hold ${String(nr + 1)}`;
  return {
    id: registerHold(b, { navn, sted, start, slut, planlagtSlut: slut, bruger: b.leder }),
    start,
    slut,
  };
}

/** A working day after the given one, at the latest the plan's last. */
function dayAfter(b: PlanBuilder, dato: LocalDate): LocalDate {
  const left = daysBetween(dato, b.sidste);
  const day = workdayFrom(addDays(dato, b.random.int(0, Math.max(0, left))));
  return b.reached(day) ? day : b.sidste;
}

function visit({ b, opfinder, jobformidlere }: Verden, dato: LocalDate): Deltager {
  const bruger = b.random.pick(jobformidlere);
  const sagsbehandler = b.random.pick(stamdata.sagsbehandlere);
  const person = opfinder.person(dato);
  const mangler = b.random.chance(0.07) ? { uddannelsesniveau: null } : {};
  return registerVisitation(b, { ...person, ...mangler }, { dato, bruger, sagsbehandler });
}

/** One admitted person's time in the project; some do a thing twice, which counts once (domain.md §1.12). */
function liveThrough(verden: Verden, optaget: LocalDate, hold: Hold): void {
  const { b, opfinder } = verden;
  const { random } = b;
  const tidlig = addWorkdays(optaget, -random.int(3, 12));
  const deltager = visit(verden, tidlig < b.foerste ? b.foerste : tidlig);
  const forloeb = registerOptagelse(b, deltager, optaget);
  const bruger = deltager.jobformidler;
  const later = (days = 0): LocalDate => dayAfter(b, addDays(optaget, days));
  joinHold(b, deltager, optaget, hold);
  registerScreening(b, deltager, addWorkdays(optaget, random.int(5, 15)));
  if (random.chance(0.05)) registerForloeb(b, deltager, later());
  if (random.chance(0.2)) {
    b.update('deltager', deltager.id, { telefon: opfinder.telefon() }, { dato: later(), bruger });
  }
  for (let p = 0.24; random.chance(p); p /= 3) takeCourse(b, deltager, later());
  for (let left = random.pick([0, 0, 0, 1, 1, 2]); left > 0; left -= 1) practise(verden, deltager, later());
  if (random.chance(0.01)) reachEffekt(verden, deltager, tidlig);
  leave(verden, deltager, forloeb, later);
}

function joinHold(b: PlanBuilder, deltager: Deltager, optaget: LocalDate, { id, start, slut }: Hold): void {
  const foerste = addWorkdays(optaget, b.random.int(1, 3));
  registerTilmelding(b, deltager, { holdId: id, optaget, slut, start: foerste < start ? start : foerste });
}

/** A job, an education or nothing at the end; most of those who reach something are then closed. */
function leave(
  verden: Verden,
  deltager: Deltager,
  forloeb: string,
  later: (days: number) => LocalDate,
): void {
  const { b } = verden;
  const { random } = b;
  const slut = random.chance(0.25) ? reachEffekt(verden, deltager, later(30)) : null;
  if (slut !== null && random.chance(0.08)) reachEffekt(verden, deltager, later(60));
  if (!random.chance(slut === null ? 0.1 : 0.8)) return;
  const aarsag =
    slut?.aarsag ?? random.pick(['flyttet', 'fravaer', 'oenske', 'retur_sagsbehandler', 'andet']);
  registerAfslutning(b, deltager, forloeb, { dato: slut?.dato ?? later(45), aarsag });
}

function takeCourse(b: PlanBuilder, deltager: Deltager, tilbudt: LocalDate): void {
  const { random } = b;
  const kursus = random.pick(tekster.kurser) as Parameters<typeof registerKursus>[2]['kursus'];
  const start = addWorkdays(tilbudt, random.int(5, 15));
  const slut = addWorkdays(start, random.int(1, 40));
  if (!b.reached(start)) registerKursus(b, deltager, { kursus, tilbudt });
  else if (random.chance(0.15) && b.reached(slut))
    registerKursus(b, deltager, { kursus, tilbudt, start, afbrudt: slut });
  else
    registerKursus(b, deltager, {
      kursus,
      tilbudt,
      start,
      gennemfoert: slut,
      udenBevis: random.chance(0.15),
      udenDato: random.chance(0.03),
    });
}

function practise({ b, firmaer }: Verden, deltager: Deltager, start: LocalDate): void {
  const { random } = b;
  const firma = random.pick(firmaer);
  const slut = addWorkdays(start, random.int(4, 60));
  const type = random.chance(0.75)
    ? 'virksomhedspraktik'
    : random.pick(['snusepraktik', 'loentilskud', 'uddannelsespraktik', 'loennede_timer'] as const);
  const fald = random.int(1, 10);
  const afbrudt = fald === 1 ? { afbrudt: addWorkdays(start, 2) } : {};
  registerPraktik(b, deltager, firma, {
    type,
    start,
    slut,
    aflyst: fald === 2,
    kunPlanlagt: fald === 3,
    ...afbrudt,
  });
}

/** A job or an education; says how the person's time ended. */
function reachEffekt({ b, firmaer }: Verden, deltager: Deltager, dato: LocalDate) {
  const { random } = b;
  if (random.chance(0.35)) {
    const uddannelsesart = random.pick(['fgu', 'eud', 'gymnasial', 'videregaaende'] as const);
    registerEffekt(b, deltager, { art: 'uddannelse', uddannelsesart, dato });
    return { dato, aarsag: 'uddannelse' } as const;
  }
  const jobtype = random.pick([
    'ordinaer',
    'ordinaer',
    'deltid',
    'deltid',
    'fleksjob',
    'selvstaendig',
    'loentilskud',
  ] as const);
  const job = { timerPrUge: random.pick([12, 18.5, 25, 37]), virksomhedId: random.pick(firmaer).id };
  registerEffekt(b, deltager, { art: 'beskaeftigelse', jobtype, dato, ...job });
  return { dato, aarsag: 'job' } as const;
}

function refuse(verden: Verden): void {
  const { b } = verden;
  const dato = dayAfter(b, b.foerste);
  const { id, jobformidler: bruger } = visit(verden, dato);
  const udfald = b.random.pick(['afvist', 'retur', null] as const);
  if (udfald === null) return;
  const svar = { visitationUdfald: udfald, visitationAarsag: 'andet', note: tekster[udfald] } as const;
  b.update('deltager', id, svar, { dato, bruger });
}

function offerStoette({ b, firmaer, jobformidlere }: Verden): void {
  const firma = b.random.pick(firmaer);
  const tilbudt = dayAfter(b, firma.fra);
  const svar = dayAfter(b, tilbudt);
  const fald = b.random.pick(['tilbudt', 'modtaget', 'modtaget', 'afslaaet'] as const);
  const datoer = fald === 'tilbudt' ? { tilbudt } : { tilbudt, [fald]: svar };
  registerStoette(b, firma.id, datoer, b.random.pick(jobformidlere));
}
