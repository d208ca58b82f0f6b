import { z } from 'zod';
import { nySchema, rettetSchema } from '../domain/entitet/index.ts';
import { projekt, projektkommune } from '../domain/projekt/index.ts';
import { ROLLER } from '../domain/kodelister/index.ts';
import { command, ingen, query } from './operation.ts';

const mappe = z.string().min(1).max(4000);
const adgangskode = z.string().max(1000);
const brugernavn = z.string().trim().min(1).max(200);
const rolle = z.enum(ROLLER);

const { pseudonymnoegle: _hemmelig, ...offentlige } = projekt.felter;
const offentligtProjekt = { ...projekt, felter: offentlige };

const session = z.object({
  mappe: z.string(),
  projektId: z.string(),
  navn: z.string(),
  bruger: z.object({ id: z.string(), navn: z.string(), rolle }),
  skrivebeskyttet: z.boolean(),
  /** Opened with the recovery key: a new password may be set without the old one. */
  viaGendannelse: z.boolean(),
  /** The day the window opens at: the demo's, else null for today. */
  visDato: z.string().nullable(),
});
export type Session = z.infer<typeof session>;

const backup = z.object({ navn: z.string(), tid: z.string(), bytes: z.number() });
const nytProjekt = z.object({ mappe: z.string(), projektId: z.string(), gendannelsesnoegle: z.string() });

export const projektContract = {
  /** What is open here, and what was open lately. */
  'projekt.status': query(
    ingen,
    z.object({
      version: z.string(),
      session: session.nullable(),
      seneste: z.array(
        z.object({ mappe: z.string(), navn: z.string(), bruger: z.string().nullable(), findes: z.boolean() }),
      ),
      foreslaaetMappe: z.string(),
    }),
    { project: false },
  ),
  /** Makes a project folder with its first user; `skabelon: 'rapport'` adds indicators, periods and expectations. */
  'projekt.create': command(
    z.strictObject({
      mappe,
      projekt: nySchema(offentligtProjekt),
      kommuner: z.array(nySchema(projektkommune)).max(98).optional(),
      skabelon: z.enum(['rapport', 'tom']).optional(),
      bruger: brugernavn,
      rolle: rolle.optional(),
      adgangskode,
    }),
    nytProjekt,
    { project: false, readonlyAllowed: true, paths: ['mappe'] },
  ),
  /** Makes the demo project: invented persons, the report's numbers. */
  'projekt.createDemo': command(
    z.strictObject({ mappe, adgangskode, bruger: brugernavn.optional() }),
    nytProjekt,
    { project: false, readonlyAllowed: true, paths: ['mappe'] },
  ),
  'projekt.open': command(z.strictObject({ mappe, adgangskode, bruger: brugernavn.optional() }), session, {
    project: false,
    readonlyAllowed: true,
    paths: ['mappe'],
  }),
  'projekt.close': command(ingen, z.object({ backup: z.string().nullable() }), { readonlyAllowed: true }),
  'projekt.forget': command(z.strictObject({ mappe }), ingen, { project: false, readonlyAllowed: true }),
  'projekt.get': query(
    ingen,
    z.object({
      projekt: z.record(z.string(), z.unknown()),
      hoveder: z.record(z.string(), z.array(z.string())),
    }),
  ),
  'projekt.update': command(rettetSchema(offentligtProjekt), z.object({ handling: z.string() })),
  'projekt.listBackups': query(z.strictObject({ mappe }), z.object({ backups: z.array(backup) }), {
    project: false,
    paths: ['mappe'],
  }),
  /** Puts a backup in place of the project's database; what was there is kept beside it. */
  'projekt.restore': command(
    z.strictObject({ mappe, backup: z.string().min(1).max(200), adgangskode }),
    z.object({ bevaretSom: z.string() }),
    { project: false, readonlyAllowed: true, paths: ['mappe'] },
  ),
  /** Search over persons, companies, hold: as typed, each word the start of a word. */
  'projekt.search': query(
    z.strictObject({ tekst: z.string().max(400), graense: z.number().int().min(1).max(200).optional() }),
    z.object({
      fund: z.array(z.object({ tabel: z.string(), id: z.string(), navn: z.string(), under: z.string() })),
    }),
  ),
  /** Numbers beside the menu's entries. */
  'projekt.counts': query(ingen, z.object({ antal: z.record(z.string(), z.number()) })),
};

export const adgangContract = {
  'adgang.listBrugere': query(
    ingen,
    z.object({ brugere: z.array(z.object({ id: z.string(), navn: z.string(), rolle })) }),
  ),
  'adgang.createBruger': command(
    z.strictObject({ navn: brugernavn, rolle, adgangskode }),
    z.object({ id: z.string() }),
  ),
  'adgang.changePassword': command(
    z.strictObject({ gammel: adgangskode.optional(), ny: adgangskode }),
    ingen,
  ),
  /** A new recovery key; the old one stops working. */
  'adgang.newRecoveryKey': command(ingen, z.object({ gendannelsesnoegle: z.string() })),
};
