import type { LocalDate } from '#shared/domain/kalender/index.ts';
import firmaer from '../../../../../resources/demo/virksomheder.json' with { type: 'json' };
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import stamdata from '../../../../../resources/demo/projekt.json' with { type: 'json' };
import { addWorkdays, spreadWorkdays } from './arbejdsdage.ts';
import {
  AFSLUTNINGER,
  EFFEKTER,
  HOLD,
  IKKE_OPTAGNE,
  KENDTE,
  KURSER,
  NYT_FORLOEB,
  NYT_HOLD,
  PRAKTIK,
  STOETTE,
  UDEN_UDDANNELSESNIVEAU,
  UDEN_YDELSE,
} from './demoFacts.ts';
import { evalueringPlan } from './evalueringPlan.ts';
import { fremmoedePlan } from './fremmoedePlan.ts';
import { Opfinder } from './opfinder.ts';
import { informCompanies } from './informerede.ts';
import { personerOf } from './personer.ts';
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
import { samarbejdePlan } from './samarbejdePlan.ts';
import { spoergeskemaPlan } from './spoergeskemaPlan.ts';

/** The project's real start and the report's day (domain.md §1.1, §1.7). */
export const DEMO_FRA: LocalDate = '2023-03-01';
export const DEMO_TIL: LocalDate = '2024-03-19';
export const DEMO_SEED = 20_240_319;
const HOLBAEK = ['316'];
const KONTAKTER = 80;
/** Of those in PRAKTIK, the first are visited while they last. */
const BESOEGTE_PRAKTIKKER = 20;
const LEDERENS_HVER = 8;
const SENT_BACK = 3;
/** Whose name was misspelt at first, and which company's contact was typed twice. */
const STAVEFEJL = 8;
const DOBBELT = 20;

interface Optaget extends Deltager {
  readonly optaget: LocalDate;
  readonly hold: number;
  readonly forloeb: string;
}

interface Demo {
  readonly b: PlanBuilder;
  readonly opfinder: Opfinder;
  readonly jobformidlere: readonly string[];
}

/** The demo project's registrations: the same every time, but for whose hand the lead's is. */
export function demoPlan(leder: { readonly id: string; readonly navn: string }): Plan {
  const days = { leder, foerste: DEMO_FRA, sidste: DEMO_TIL };
  const b = new PlanBuilder({ ...days, seed: DEMO_SEED });
  const kolleger = stamdata.jobformidlere.filter((navn) => navn !== leder.navn);
  const jobformidlere = kolleger.map((navn) => b.addBruger(navn));
  const demo = { b, opfinder: new Opfinder(b.random), jobformidlere };
  const hold = HOLD.map((h, i) => registerHold(b, { ...h, ...at(stamdata.hold, i), bruger: leder.id }));
  const firmaListe = contactedFirms(demo);
  const optagne = admitted(demo);
  const ikkeOptagne = notAdmitted(demo, at(hold, HOLD.length - 1));
  corrections(demo, optagne);
  groups(b, optagne, hold);
  practice(b, optagne, firmaListe);
  for (const { deltager, ...kursus } of KURSER) registerKursus(b, at(optagne, deltager), kursus);
  for (const { deltager, firma, ...effekt } of EFFEKTER) {
    const person = deltager < 0 ? at(ikkeOptagne, SENT_BACK) : at(optagne, deltager);
    const virksomhedId = firma === undefined ? null : at(firmaListe, firma).id;
    registerEffekt(b, person, { ...effekt, virksomhedId });
  }
  support(demo, firmaListe);
  for (const { deltager, ...slut } of AFSLUTNINGER) {
    const person = at(optagne, deltager);
    registerAfslutning(b, person, person.forloeb, slut);
  }
  informCompanies(b, firmaListe, demo.jobformidlere);
  const plan = b.build();
  return withMore(plan, [
    spoergeskemaPlan(days),
    samarbejdePlan(days, personerOf(plan)),
    fremmoedePlan(days, plan),
    evalueringPlan(days),
  ]);
}

/** Parts of the demo with a chance of their own, put in where they were typed. */
function withMore({ brugere, kommandoer }: Plan, parts: readonly Plan['kommandoer'][]): Plan {
  return { brugere, kommandoer: [...kommandoer, ...parts.flat()].toSorted((a, b) => a.tid - b.tid) };
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`the demo has no number ${String(index)}`);
  return found;
}

const handOf = ({ b, jobformidlere }: Demo, index: number): string =>
  index % LEDERENS_HVER === LEDERENS_HVER - 2 ? b.leder : at(jobformidlere, index % jobformidlere.length);

/** The companies, each at its first contact. */
function contactedFirms(demo: Demo): Firma[] {
  const { b, opfinder } = demo;
  const days = spreadWorkdays(b.random, firmaer.demo.length, '2023-03-08', '2024-03-13');
  return firmaer.demo.map((firma, i) =>
    registerVirksomhed(b, opfinder.demoFirma(firma), { dato: at(days, i), bruger: handOf(demo, i) }),
  );
}

function admitted(demo: Demo): Optaget[] {
  const { b, opfinder } = demo;
  const places = HOLD.flatMap(({ optagne }, hold) =>
    optagne.flatMap(([antal, fra, til]) =>
      spreadWorkdays(b.random, antal, fra, til).map((optaget) => ({ hold, optaget })),
    ),
  );
  return places.map(({ hold, optaget }, nr) => {
    const person = opfinder.person(optaget, { kommuner: HOLBAEK, ...KENDTE[nr] });
    const mangler = {
      ...(UDEN_UDDANNELSESNIVEAU.includes(nr) ? { uddannelsesniveau: null } : {}),
      ...(UDEN_YDELSE.includes(nr) ? { ydelse: null } : {}),
    };
    const tidlig = addWorkdays(optaget, -b.random.int(3, 12));
    const dato = tidlig < DEMO_FRA ? DEMO_FRA : tidlig;
    const sagsbehandler = b.random.pick(stamdata.sagsbehandlere);
    const hvornaar = { dato, bruger: handOf(demo, nr), sagsbehandler };
    const stavet = nr === STAVEFEJL ? { navn: person.navn.replace(/(.)(.)$/, '$2$1') } : {};
    const deltager = registerVisitation(b, { ...person, ...mangler, ...stavet }, hvornaar);
    if (nr === STAVEFEJL) b.update('deltager', deltager.id, { navn: person.navn }, hvornaar);
    const forloeb = registerOptagelse(b, deltager, optaget);
    registerScreening(b, deltager, addWorkdays(optaget, b.random.int(5, 15)));
    return { ...deltager, optaget, hold, forloeb };
  });
}

/** Afvist, sent back, or waiting; those who wait have their first days planned. */
function notAdmitted(demo: Demo, holdId: string): Deltager[] {
  const { b, opfinder } = demo;
  return IKKE_OPTAGNE.map(({ dato, udfald, aarsag }, i) => {
    const bruger = handOf(demo, i);
    const sagsbehandler = b.random.pick(stamdata.sagsbehandlere);
    const person = opfinder.person(dato, { kommuner: HOLBAEK });
    const deltager = registerVisitation(b, person, { dato, bruger, sagsbehandler });
    if (udfald !== null) {
      const beskrivelse = udfald === 'retur' ? { visitationBeskrivelse: tekster.returBeskrivelse } : {};
      const svar = {
        visitationUdfald: udfald,
        visitationAarsag: aarsag,
        ...beskrivelse,
        note: tekster[udfald],
      };
      b.update('deltager', deltager.id, svar, { dato: addWorkdays(dato, 3), bruger });
      return deltager;
    }
    const felter = { deltagerId: deltager.id, planlagtStart: '2024-03-25' };
    b.create('jobformidlerforloeb', { ...felter, jobformidlerId: bruger }, { dato, bruger });
    b.create('tilmelding', { ...felter, holdId }, { dato, bruger });
    return deltager;
  });
}

/** Each on their own group; some on a second, and some with a second jobformidler. */
function groups(b: PlanBuilder, optagne: readonly Optaget[], hold: readonly string[]): void {
  optagne.forEach((person, nr) => {
    const { start, slut } = at(HOLD, person.hold);
    const foerste = addWorkdays(person.optaget, b.random.int(1, 3));
    const slutDato = AFSLUTNINGER.find((a) => a.deltager === nr)?.dato ?? slut;
    registerTilmelding(b, person, {
      holdId: at(hold, person.hold),
      optaget: person.optaget,
      start: foerste < start ? start : foerste,
      slut: slutDato < slut ? slutDato : slut,
    });
  });
  for (const { deltager, hold: nyt, start } of NYT_HOLD) {
    const { slut } = at(HOLD, nyt);
    const optaget = addWorkdays(start, -8);
    registerTilmelding(b, at(optagne, deltager), { holdId: at(hold, nyt), optaget, start, slut });
  }
  for (const { deltager, dato } of NYT_FORLOEB) {
    const { id, jobformidler, forloeb } = at(optagne, deltager);
    b.update(
      'jobformidlerforloeb',
      forloeb,
      { slutDato: addWorkdays(dato, -1) },
      { dato, bruger: jobformidler },
    );
    registerForloeb(b, { id, jobformidler: b.leder }, dato);
    b.update('deltager', id, { jobformidlerId: b.leder }, { dato, bruger: b.leder });
  }
}

function practice(b: PlanBuilder, optagne: readonly Optaget[], firmaListe: readonly Firma[]): void {
  PRAKTIK.forEach(({ deltager, firma, ...datoer }, nr) => {
    const person = at(optagne, deltager);
    const virksomhed = at(firmaListe, firma);
    registerPraktik(b, person, virksomhed, datoer);
    if (nr >= BESOEGTE_PRAKTIKKER) return;
    const dato = addWorkdays(datoer.start, b.random.int(2, 6));
    registerKontakt(b, virksomhed, { dato, bruger: person.jobformidler }, person.id);
  });
}

/** Support, talked of in a contact each; then as many contacts more as the report counts, and one that is deleted. */
function support(demo: Demo, firmaListe: readonly Firma[]): void {
  const { b } = demo;
  STOETTE.forEach(({ firma, ...datoer }, i) => {
    const bruger = handOf(demo, i);
    registerStoette(b, at(firmaListe, firma).id, datoer, bruger);
    registerKontakt(b, at(firmaListe, firma), { dato: datoer.tilbudt, bruger });
  });
  const rest = KONTAKTER - firmaListe.length - BESOEGTE_PRAKTIKKER - STOETTE.length;
  for (let i = 0; i < rest; i += 1) {
    const firma = at(firmaListe, 4 * i + 1);
    registerKontakt(b, firma, { dato: addWorkdays(firma.fra, b.random.int(4, 9)), bruger: handOf(demo, i) });
  }
  const firma = at(firmaListe, DOBBELT);
  const bruger = at(demo.jobformidlere, 0);
  const igen = registerKontakt(b, firma, { dato: firma.fra, bruger });
  b.remove('virksomhedskontakt', igen, { dato: addWorkdays(firma.fra, 1), bruger });
}

/** What changed since: a new telephone, a move. */
function corrections(demo: Demo, optagne: readonly Optaget[]): void {
  const { b, opfinder } = demo;
  for (const nr of [1, 14, 23, 30, 37, 52]) {
    const { id, optaget, jobformidler: bruger } = at(optagne, nr);
    const dato = addWorkdays(optaget, b.random.int(8, 30));
    b.update('deltager', id, { telefon: opfinder.telefon() }, { dato, bruger });
  }
  for (const nr of [20, 45]) {
    const { id, optaget, jobformidler: bruger } = at(optagne, nr);
    b.update('deltager', id, { adresse: opfinder.address() }, { dato: addWorkdays(optaget, 25), bruger });
  }
}
