import type { AFSLUTNINGSAARSAGER, KURSUSARTER, PRAKTIKTYPER } from '#shared/domain/kodelister/index.ts';
import type { NyDeltager } from '#shared/domain/deltagere/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ENTITETER } from '#shared/domain/register.ts';
import type { NyRaekke } from '#shared/domain/entitet/index.ts';
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import { addWorkdays } from './arbejdsdage.ts';
import type { Hvornaar, PlanBuilder } from './plan.ts';
import type { Firma } from './registrerVirksomhed.ts';

// How jobformidlere register their deltagere: a plan first, then the real start, then the end; each as a command of its own.

type Kode<L extends readonly string[]> = L[number];
const SHARE_WITH_EVIDENCE = 0.9;
const HOLDPLADSER = 24;

/** A person's record as it was opened, and who works with them. */
export interface Deltager {
  readonly id: string;
  readonly jobformidler: string;
}

export function registerVisitation(
  b: PlanBuilder,
  person: NyDeltager,
  { dato, bruger, sagsbehandler }: Hvornaar & { readonly sagsbehandler: string },
): Deltager {
  const visitation = {
    visitationDato: dato,
    visitationSagsbehandler: sagsbehandler,
    visitationKommune: person.kommune,
  };
  const id = b.create('deltager', { ...person, ...visitation, jobformidlerId: bruger }, { dato, bruger });
  return { id, jobformidler: bruger };
}

/** Admitted: the optaget date and, from the same day or the next, a jobformidlerforløb. */
export function registerOptagelse(b: PlanBuilder, { id, jobformidler }: Deltager, dato: LocalDate): string {
  b.update('deltager', id, { optagetDato: dato }, { dato, bruger: jobformidler, afventes: true });
  const startDato = b.random.chance(0.6) ? dato : addWorkdays(dato, 1);
  return registerForloeb(b, { id, jobformidler }, b.reached(startDato) ? startDato : dato);
}

export function registerForloeb(
  b: PlanBuilder,
  { id, jobformidler }: Deltager,
  startDato: LocalDate,
): string {
  const felter = {
    deltagerId: id,
    jobformidlerId: jobformidler,
    startDato,
    note: b.random.pick(tekster.forloeb),
  };
  return b.create('jobformidlerforloeb', felter, { dato: startDato, bruger: jobformidler });
}

/** Enrolled beforehand, started on the day; ends with the group, or when the person leaves. */
export function registerTilmelding(
  b: PlanBuilder,
  { id, jobformidler: bruger }: Deltager,
  t: {
    readonly holdId: string;
    readonly optaget: LocalDate;
    readonly start: LocalDate;
    readonly slut: LocalDate;
  },
): void {
  const felter = { holdId: t.holdId, deltagerId: id, planlagtStart: t.start };
  const tilmelding = b.create('tilmelding', felter, { dato: t.optaget, bruger });
  if (!b.reached(t.start)) return;
  b.update('tilmelding', tilmelding, { startDato: t.start }, { dato: t.start, bruger });
  if (b.reached(t.slut)) b.update('tilmelding', tilmelding, { slutDato: t.slut }, { dato: t.slut, bruger });
}

/** A group: planned, begun, ended. */
export function registerHold(
  b: PlanBuilder,
  h: {
    readonly navn: string;
    readonly sted: string;
    readonly start: LocalDate;
    readonly slut: LocalDate;
    readonly planlagtSlut: LocalDate;
    readonly bruger: string;
  },
): string {
  const { navn, sted, bruger } = h;
  const plan = {
    navn,
    sted,
    kapacitet: HOLDPLADSER,
    planlagtStart: h.start,
    planlagtSlut: h.planlagtSlut,
  };
  const id = b.create('hold', plan, { dato: addWorkdays(h.start, -12), bruger });
  if (b.reached(h.start)) b.update('hold', id, { startDato: h.start }, { dato: h.start, bruger });
  if (b.reached(h.slut)) b.update('hold', id, { slutDato: h.slut }, { dato: h.slut, bruger });
  return id;
}

export interface PraktikDatoer {
  readonly type: Kode<typeof PRAKTIKTYPER>;
  readonly start: LocalDate;
  readonly slut: LocalDate;
  /** What became of it, if not what was planned: the day it was broken off, or cancelled. */
  readonly afbrudt?: LocalDate;
  readonly aflyst?: boolean;
  /** The start never came: only planned. */
  readonly kunPlanlagt?: boolean;
}

/** A praktik from plan to end, as far as the plan's last day. Returns the day it was agreed. */
export function registerPraktik(
  b: PlanBuilder,
  deltager: Deltager,
  firma: Pick<Firma, 'id' | 'branche'>,
  { type, start, slut, afbrudt, aflyst, kunPlanlagt }: PraktikDatoer,
): LocalDate {
  const bruger = deltager.jobformidler;
  const aftalt = addWorkdays(start, -b.random.int(5, 9));
  const perBranche: Readonly<Record<string, readonly string[]>> = tekster.praktik;
  const opgaver = perBranche[firma.branche ?? ''] ?? tekster.praktik.andet;
  const plan = { type, status: 'planlagt', planlagtStart: start, planlagtSlut: slut } as const;
  const mere = {
    timerPrUge: b.random.pick([8, 10, 12, 15, 18.5, 20, 25]),
    note: b.random.pick(opgaver),
  };
  const felter = { deltagerId: deltager.id, virksomhedId: firma.id, ...plan, ...mere };
  const id = b.create('praktikforloeb', felter, { dato: aftalt, bruger });
  if (aflyst === true) {
    const dato = addWorkdays(start, -1);
    b.update('praktikforloeb', id, { status: 'aflyst', note: tekster.aflyst }, { dato, bruger });
  }
  if (aflyst === true || kunPlanlagt === true || !b.reached(start)) return aftalt;
  const bevis = b.random.chance(SHARE_WITH_EVIDENCE)
    ? `${tekster.bevis.praktik}, ${b.journalnr(start)}`
    : null;
  const begyndt = { status: 'i_gang', startDato: start, dokumentation: bevis } as const;
  b.update('praktikforloeb', id, begyndt, { dato: start, bruger });
  const ende = afbrudt ?? slut;
  const status = afbrudt === undefined ? 'gennemfoert' : 'afbrudt';
  if (b.reached(ende)) b.update('praktikforloeb', id, { status, slutDato: ende }, { dato: ende, bruger });
  return aftalt;
}

export interface KursusDatoer {
  readonly kursus: { readonly art: Kode<typeof KURSUSARTER>; readonly navn: string };
  readonly tilbudt: LocalDate;
  readonly start?: LocalDate;
  readonly gennemfoert?: LocalDate;
  readonly afbrudt?: LocalDate;
  readonly afslaaet?: LocalDate;
  /** Completed, but the bevis has not come. */
  readonly udenBevis?: boolean;
  /** Completed, but nobody wrote when. */
  readonly udenDato?: boolean;
  readonly anbefaletTrin?: string;
}

/** A course from the offer on. */
export function registerKursus(
  b: PlanBuilder,
  { id, jobformidler: bruger }: Deltager,
  k: KursusDatoer,
): void {
  const { art, navn } = k.kursus;
  const status = k.start === undefined ? 'tilbudt' : 'tilmeldt';
  const kursus = b.create(
    'kursus',
    { deltagerId: id, art, navn, status, startDato: k.start },
    { dato: k.tilbudt, bruger },
  );
  if (k.afslaaet !== undefined)
    b.update('kursus', kursus, { status: 'afslaaet' }, { dato: k.afslaaet, bruger });
  if (k.afbrudt !== undefined) b.update('kursus', kursus, { status: 'afbrudt' }, { dato: k.afbrudt, bruger });
  if (k.gennemfoert === undefined || !b.reached(k.gennemfoert)) return;
  const dato = k.gennemfoert;
  const gennemfoertDato = k.udenDato === true ? undefined : dato;
  const faerdig = { status: 'gennemfoert', gennemfoertDato, anbefaletTrin: k.anbefaletTrin } as const;
  b.update('kursus', kursus, faerdig, { dato, bruger });
  if (k.udenBevis === true || art === 'fvu_screening') return;
  const bevisReference = `${tekster.bevis.kursus}, ${b.journalnr(dato)}`;
  b.update('kursus', kursus, { bevis: true, bevisReference }, { dato, bruger });
}

/** The FVU-screening that everybody is offered; only the recommended trin is kept (domain.md §3.5). */
export function registerScreening(b: PlanBuilder, deltager: Deltager, tilbudt: LocalDate): void {
  if (!b.reached(tilbudt)) return;
  const kursus = { art: 'fvu_screening', navn: tekster.screening } as const;
  const svar = addWorkdays(tilbudt, b.random.int(2, 6));
  const ja = b.random.chance(0.75);
  const anbefaletTrin = b.random.pick(tekster.trin);
  if (ja && b.reached(svar)) {
    registerKursus(b, deltager, { kursus, tilbudt, start: svar, gennemfoert: svar, anbefaletTrin });
  } else if (!ja && b.reached(svar)) registerKursus(b, deltager, { kursus, tilbudt, afslaaet: svar });
  else registerKursus(b, deltager, { kursus, tilbudt });
}

type NyEffekt = Omit<NyRaekke<(typeof ENTITETER)['effekt']>, 'deltagerId' | 'dokumentation'>;

/** A job or an education; typed at the latest on the plan's last day, though it may start later. */
export function registerEffekt(
  b: PlanBuilder,
  { id, jobformidler: bruger }: Deltager,
  effekt: NyEffekt & { readonly registreret?: LocalDate },
): void {
  const { registreret, ...felter } = effekt;
  const dato = registreret ?? effekt.dato ?? b.sidste;
  const navn = effekt.art === 'uddannelse' ? tekster.bevis.uddannelse : tekster.bevis.beskaeftigelse;
  const given = effekt.dato !== null && b.random.chance(SHARE_WITH_EVIDENCE);
  const dokumentation = given ? `${navn}, ${b.journalnr(dato)}` : null;
  b.create('effekt', { deltagerId: id, ...felter, dokumentation }, { dato, bruger });
}

export function registerAfslutning(
  b: PlanBuilder,
  { id, jobformidler: bruger }: Deltager,
  forloeb: string,
  a: { readonly dato: LocalDate; readonly aarsag: Kode<typeof AFSLUTNINGSAARSAGER> },
): void {
  b.update('jobformidlerforloeb', forloeb, { slutDato: a.dato }, { dato: a.dato, bruger });
  const felter = {
    afslutningDato: a.dato,
    afslutningAarsag: a.aarsag,
    afslutningNote: tekster.afslutning[a.aarsag],
  };
  b.update('deltager', id, felter, { dato: a.dato, bruger });
}
