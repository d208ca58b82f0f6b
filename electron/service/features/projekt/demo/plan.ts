import type { NyRaekke, RettetRaekke, Vaerdi } from '#shared/domain/entitet/index.ts';
import { daysBetween, type LocalDate } from '#shared/domain/kalender/index.ts';
import type { Rolle } from '#shared/domain/kodelister/index.ts';
import type { ENTITETER, Tabel } from '#shared/domain/register.ts';
import { FAST } from '../../../log/index.ts';
import { addWorkdays, workdayFrom } from './arbejdsdage.ts';
import { Random } from './random.ts';

/** One command of a user at a time: one handling in the log. */
export interface Kommando {
  readonly art: 'opret' | 'ret' | 'slet';
  readonly tabel: Tabel;
  readonly id: string;
  readonly felter: Readonly<Record<string, Vaerdi>>;
  /** When it was typed, in UTC ms. */
  readonly tid: number;
  readonly bruger: string;
  readonly handling: string;
}

export interface PlanBruger {
  readonly id: string;
  readonly navn: string;
  readonly rolle: Rolle;
}

/** Everything that is to be registered, in the order in which it was typed. */
export interface Plan {
  readonly brugere: readonly PlanBruger[];
  readonly kommandoer: readonly Kommando[];
}

export interface PlanValg {
  readonly seed: number;
  /** The user that the project already has; the others are made by the plan. */
  readonly leder: { readonly id: string; readonly navn: string };
  readonly foerste: LocalDate;
  /** Nothing is registered after this day. */
  readonly sidste: LocalDate;
}

/** Whose hand, and the day it happened: it is typed then, or a few working days later. */
export interface Hvornaar {
  readonly dato: LocalDate;
  readonly bruger: string;
  /** What refers to the row is typed after this change of it. */
  readonly afventes?: boolean;
}

type Ny<T extends Tabel> = NyRaekke<(typeof ENTITETER)[T]>;
type Rettet<T extends Tabel> = Omit<RettetRaekke<(typeof ENTITETER)[T]>, 'id' | 'grundlag'>;

const MINUTE = 60_000;
/** 7:00–13:50 UTC lies in a Danish working day, summer and winter. */
const FIRST_MINUTE = 7 * 60;
const LAST_MINUTE = 13 * 60 + 50;
const SHARE_TYPED_LATER = 0.3;

/**
 * Collects commands and gives each its id and its time: in working hours, never before what it refers to,
 * never after the last day.
 */
export class PlanBuilder {
  readonly random: Random;
  readonly leder: string;
  readonly foerste: LocalDate;
  readonly sidste: LocalDate;
  readonly #brugere: PlanBruger[];
  readonly #kommandoer: Kommando[] = [];
  /** From when each row can be referred to, and when it was last written. */
  readonly #made = new Map<string, number>();
  readonly #written = new Map<string, number>();
  readonly #journalnr = new Map<string, number>();

  constructor({ seed, leder, foerste, sidste }: PlanValg) {
    this.random = new Random(seed);
    this.leder = leder.id;
    this.foerste = foerste;
    this.sidste = sidste;
    this.#brugere = [{ ...leder, rolle: 'projektleder' }];
  }

  /** True when the day has come at the end of the plan. */
  reached(dato: LocalDate | null): dato is LocalDate {
    return dato !== null && dato <= this.sidste;
  }

  /** A colleague without a password of their own: their hand shows in the log, but they cannot log in. */
  addBruger(navn: string): string {
    const rolle = 'jobformidler';
    const id = this.create('bruger', { navn, rolle }, { dato: this.foerste, bruger: this.leder });
    this.#brugere.push({ id, navn, rolle });
    return id;
  }

  create<T extends Tabel>(tabel: T, felter: Ny<T>, hvornaar: Hvornaar): string {
    const refersTo = Object.values(felter).map((v) => this.#made.get(String(v)) ?? 0);
    const tid = this.#time(hvornaar.dato, refersTo);
    const id = this.random.uuid(tid);
    this.#made.set(id, tid);
    this.#push('opret', tabel, id, felter, tid, hvornaar.bruger);
    return id;
  }

  update<T extends Tabel>(tabel: T, id: string, felter: Rettet<T>, hvornaar: Hvornaar): void {
    const tid = this.#next(id, hvornaar.dato);
    if (hvornaar.afventes === true) this.#made.set(id, tid);
    this.#push('ret', tabel, id, felter, tid, hvornaar.bruger);
  }

  remove(tabel: Tabel, id: string, hvornaar: Hvornaar): void {
    this.#push('slet', tabel, id, {}, this.#next(id, hvornaar.dato), hvornaar.bruger);
  }

  /** A reference to a paper in the case system: numbers rise through the year, more papers of one case get a suffix. */
  journalnr(dato: LocalDate): string {
    const nr = 4 * daysBetween(`${dato.slice(0, 4)}-01-01`, dato) + this.random.int(1, 4);
    const text = `j.nr. ${dato.slice(2, 4)}-${String(nr)}`;
    const papers = (this.#journalnr.get(text) ?? 0) + 1;
    this.#journalnr.set(text, papers);
    return papers === 1 ? text : `${text}-${String(papers)}`;
  }

  build(): Plan {
    // Stable: what was typed in the same minute stays in its order.
    return { brugere: this.#brugere, kommandoer: this.#kommandoer.toSorted((a, b) => a.tid - b.tid) };
  }

  #push(art: Kommando['art'], tabel: Tabel, id: string, felter: object, tid: number, bruger: string): void {
    const given = Object.entries(felter).filter(
      ([, v]) => v !== undefined && (art !== 'opret' || v !== null),
    );
    const handling = (tabel === 'bruger' ? FAST : '') + this.random.uuid(tid);
    this.#kommandoer.push({ art, tabel, id, felter: Object.fromEntries(given), tid, bruger, handling });
    this.#written.set(id, tid);
  }

  #next(id: string, dato: LocalDate): number {
    return this.#time(dato, [this.#written.get(id) ?? 0]);
  }

  #time(dato: LocalDate, before: readonly number[]): number {
    const later = this.random.chance(SHARE_TYPED_LATER) ? this.random.int(1, 3) : 0;
    const day = addWorkdays(workdayFrom(dato < this.foerste ? this.foerste : dato), later);
    const typed = Date.parse(day) + this.random.int(FIRST_MINUTE, LAST_MINUTE) * MINUTE;
    const after = Math.max(...before, 0) + this.random.int(2, 9) * MINUTE;
    return Math.min(Math.max(typed, after), Date.parse(this.sidste) + LAST_MINUTE * MINUTE);
  }
}
