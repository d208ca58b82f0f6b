import {
  prepareFakta,
  TALTE_FELTER,
  type Fakta,
  type Faktatabel,
  type KlargjortFakta,
} from '#shared/domain/indikatorer/index.ts';
import type { Tabel } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';
import type { FactMemory } from '../../session.ts';

const read = <T>(db: ReadDb, tabel: Faktatabel): T[] =>
  db.sql(`SELECT id, ${TALTE_FELTER[tabel].join(', ')} FROM ${tabel} WHERE slettet = 0`).all() as T[];

type Kursusraekke = Omit<Fakta['kurser'][number], 'bevis'> & { readonly bevis: number | null };

/** Which table each list of facts comes from, and how it is read: only what counting needs (domain.md §1.12). */
const SOURCES: { readonly [K in keyof Fakta]: { readonly tabel: Tabel; read(db: ReadDb): Fakta[K] } } = {
  deltagere: { tabel: 'deltager', read: (db) => read(db, 'deltager') },
  virksomheder: { tabel: 'virksomhed', read: (db) => read(db, 'virksomhed') },
  virksomhedskontakter: { tabel: 'virksomhedskontakt', read: (db) => read(db, 'virksomhedskontakt') },
  jobformidlerforloeb: { tabel: 'jobformidlerforloeb', read: (db) => read(db, 'jobformidlerforloeb') },
  praktikforloeb: { tabel: 'praktikforloeb', read: (db) => read(db, 'praktikforloeb') },
  tilmeldinger: { tabel: 'tilmelding', read: (db) => read(db, 'tilmelding') },
  kurser: {
    tabel: 'kursus',
    read: (db) =>
      read<Kursusraekke>(db, 'kursus').map((k) => ({ ...k, bevis: k.bevis === null ? null : k.bevis === 1 })),
  },
  virksomhedsstoetter: { tabel: 'virksomhedsstoette', read: (db) => read(db, 'virksomhedsstoette') },
  effekter: { tabel: 'effekt', read: (db) => read(db, 'effekt') },
  flet: { tabel: 'flet', read: (db) => read(db, 'flet') },
};

const NAMES = Object.keys(SOURCES) as (keyof Fakta)[];

/**
 * The facts as last read. A handling forgets only the tables it wrote, so that counting again after one save
 * reads one table; another process's write forgets all.
 */
export class FactCache implements FactMemory {
  readonly #db: ReadDb;
  #facts: Partial<Fakta> = {};
  #prepared: KlargjortFakta | null = null;

  constructor(db: ReadDb) {
    this.#db = db;
  }

  forget(tabeller?: Iterable<string>): void {
    const written = tabeller && new Set(tabeller);
    for (const name of NAMES) {
      if (written && !written.has(SOURCES[name].tabel)) continue;
      delete (this.#facts as Record<string, unknown>)[name];
      this.#prepared = null;
    }
  }

  facts(): Fakta {
    for (const name of NAMES) {
      if (!this.#facts[name]) Object.assign(this.#facts, { [name]: SOURCES[name].read(this.#db) });
    }
    return this.#facts as Fakta;
  }

  prepared(): KlargjortFakta {
    this.#prepared ??= prepareFakta(this.facts());
    return this.#prepared;
  }
}
