import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperationError, type OutputOf } from '#shared/contract/index.ts';
import { projekt, projektkommune, tjekProjekt } from '#shared/domain/projekt/index.ts';
import type { Tabel } from '#shared/domain/register.ts';
import { listBackups } from '../../db/backup.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, lifecycle, query } from '../../handler.ts';
import { headsOf } from '../../log/index.ts';
import type { ServiceState } from '../../state.ts';
import { findRow, registreringHandlers, updateRow } from '../registrering/index.ts';
import { createDemo } from './demo/index.ts';
import { closeProject, createProject, openProject } from './lifecycle.ts';
import { restoreProject } from './restore.ts';
import { hits } from './search.ts';

export { refuseUsedFolder } from './folder.ts';
export { closeProject, resumeProject } from './lifecycle.ts';

const COUNTED: readonly Tabel[] = [
  'deltager',
  'virksomhed',
  'virksomhedskontakt',
  'virksomhedsstoette',
  'jobformidlerforloeb',
  'praktikforloeb',
  'hold',
  'statussamtale',
  'tilmelding',
  'kursus',
  'effekt',
];
const DEFAULT_HITS = 20;

function status(state: ServiceState): OutputOf<'projekt.status'> {
  return {
    version: state.options.version,
    session: state.session?.info() ?? null,
    seneste: state.recent().map((r) => ({ ...r, findes: existsSync(r.mappe) })),
    foreslaaetMappe: state.suggestedFolder(),
  };
}

function getProjekt(db: ReadDb, id: string): OutputOf<'projekt.get'> {
  const row = findRow(db, projekt, id);
  if (!row) throw new OperationError('findes_ikke');
  const { pseudonymnoegle: _hemmelig, ...offentligt } = row;
  return { projekt: offentligt, hoveder: headsOf(db, 'projekt', id) ?? {} };
}

export const projektHandlers = {
  'projekt.status': lifecycle<'projekt.status'>(({ state }) => status(state)),
  'projekt.create': lifecycle<'projekt.create'>(async ({ state }, input) => {
    const setup = {
      projekt: input.projekt,
      kommuner: input.kommuner ?? [],
      skabelon: input.skabelon ?? 'rapport',
    } as const;
    const bruger = {
      navn: input.bruger,
      rolle: input.rolle ?? 'projektleder',
      adgangskode: input.adgangskode,
    } as const;
    const { session: _session, ...made } = await createProject(state, input.mappe, setup, bruger);
    return made;
  }),
  'projekt.createDemo': lifecycle<'projekt.createDemo'>((ctx, input) => createDemo(ctx, input)),
  'projekt.open': lifecycle<'projekt.open'>(async ({ state }, input) =>
    (await openProject(state, input)).info(),
  ),
  'projekt.close': lifecycle<'projekt.close'>(async ({ state }) => ({ backup: await closeProject(state) })),
  'projekt.forget': lifecycle<'projekt.forget'>(({ state }, { mappe }) => {
    state.forgetRecent(mappe);
    return {};
  }),
  'projekt.get': query<'projekt.get'>(({ db, session }) => getProjekt(db, session.projektId)),
  'projekt.update': command<'projekt.update'>((ctx, input) => {
    const { handling } = updateRow(ctx, projekt, tjekProjekt, { ...input, id: ctx.session.projektId });
    return { handling };
  }),
  'projekt.listBackups': lifecycle<'projekt.listBackups'>((_ctx, { mappe }) => ({
    backups: listBackups(resolve(mappe)),
  })),
  'projekt.restore': lifecycle<'projekt.restore'>(({ state }, input) => restoreProject(state, input)),
  'projekt.search': query<'projekt.search'>(({ db }, { tekst, graense }) =>
    hits(db, tekst, graense ?? DEFAULT_HITS),
  ),
  'projekt.counts': query<'projekt.counts'>(({ db }) => {
    const antal = COUNTED.map((tabel) => {
      const { n } = db.sql(`SELECT count(*) AS n FROM ${tabel} WHERE slettet = 0`).get() as { n: number };
      return [tabel, n] as const;
    });
    return { antal: Object.fromEntries(antal) };
  }),
  ...registreringHandlers('projekt', 'Kommune', projektkommune),
};
