import type { Generated } from 'kysely';
import type { Felt, Raekke } from '#shared/domain/entitet/index.ts';
import { ENTITETER, TABELLER, type Tabel } from '#shared/domain/register.ts';

/** How a value lies in SQLite: yes/no as 0/1, objects as JSON text. */
type Kolonne<T> = T extends boolean ? number : T extends object ? string : T;

/** An entity table: the fold of the log. Nothing but the id is NOT NULL (design.md §4). */
export type EntitetTabel<T extends Tabel> = {
  [K in keyof Raekke<(typeof ENTITETER)[T]>]: Kolonne<Raekke<(typeof ENTITETER)[T]>[K]>;
} & {
  /** JSON {change id: [fields]}: the heads behind the values. */
  hoveder: string | null;
  slettet: number | null;
  konflikt: number | null;
};

export interface AendringTabel {
  id: string;
  enhed: string;
  nr: number;
  hlc: string;
  handling: string;
  bruger: string;
  art: string;
  tabel: string;
  raekke: string;
  felter: string;
  vaerdier: string;
  grundlag: string;
  forpligtelse: string;
  forrige: string;
  modtaget: string | null;
}

/** Devices that ever wrote here. Local names; the log names devices by id. */
interface EnhedTabel {
  id: string;
  navn: string;
  egen: number;
}

interface SoegningTabel {
  rowid: Generated<number>;
  tekst: string;
  tabel: string;
  raekke: string;
}

/** What this laptop alone knows: settings, drafts, the retired devices of restored backups. */
interface LokalTabel {
  navn: string;
  vaerdi: string;
}

/** A half-filled form, of this laptop alone (design.md §4). */
interface KladdeTabel {
  noegle: string;
  bruger: string;
  tid: string;
  indhold: string;
}

/** The bytes of somebody's template, by their SHA-256; outside the log, for a logged value is text. */
interface SkabelonfilTabel {
  fingeraftryk: string;
  indhold: Uint8Array;
}

interface OpslagTabel {
  nr: Generated<number>;
  tid: string;
  bruger: string;
  art: string;
  tabel: string;
  raekke: string;
}

export type Skema = { [T in Tabel]: EntitetTabel<T> } & {
  aendring: AendringTabel;
  enhed: EnhedTabel;
  soegning: SoegningTabel;
  soegning_raekke: { raekke: string; nr: number };
  lokal: LokalTabel;
  opslag: OpslagTabel;
  kladde: KladdeTabel;
  skabelonfil: SkabelonfilTabel;
  visningsvalg: { bruger: string; navn: string; indhold: string };
};

const SQL_TYPE: Record<Felt['art'], 'TEXT' | 'INTEGER' | 'REAL'> = {
  tekst: 'TEXT',
  langtekst: 'TEXT',
  dato: 'TEXT',
  valg: 'TEXT',
  reference: 'TEXT',
  heltal: 'INTEGER',
  tal: 'REAL',
  jaNej: 'INTEGER',
  cpr: 'TEXT',
  cvr: 'TEXT',
  pnummer: 'TEXT',
  kommune: 'TEXT',
  json: 'TEXT',
};

/** The tables and columns that the declarations ask for; a test holds the migrations to it. */
export function expectedColumns(): Record<Tabel, Record<string, string>> {
  const tables = TABELLER.map((tabel): [Tabel, Record<string, string>] => {
    const columns: Record<string, string> = { id: 'TEXT' };
    for (const [navn, f] of Object.entries(ENTITETER[tabel].felter as Readonly<Record<string, Felt>>)) {
      columns[navn] = SQL_TYPE[f.art];
    }
    return [tabel, { ...columns, hoveder: 'TEXT', slettet: 'INTEGER', konflikt: 'INTEGER' }];
  });
  return Object.fromEntries(tables) as Record<Tabel, Record<string, string>>;
}
