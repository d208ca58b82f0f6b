import type { OperationName } from '#shared/contract/index.ts';
import { deltager, tjekDeltager } from '#shared/domain/deltagere/index.ts';
import { effekt, tjekEffekt } from '#shared/domain/effekter/index.ts';
import {
  hold,
  jobformidlerforloeb,
  kursus,
  tilmelding,
  tjekHold,
  tjekJobformidlerforloeb,
  tjekKursus,
  tjekTilmelding,
} from '#shared/domain/forloeb/index.ts';
import { praktikforloeb, tjekPraktik, type Praktikforloeb } from '#shared/domain/praktik/index.ts';
import {
  tjekStoette,
  tjekVirksomhed,
  virksomhed,
  virksomhedskontakt,
  virksomhedsstoette,
} from '#shared/domain/virksomheder/index.ts';
import type { Handlers } from '../handler.ts';
import { adgangHandlers } from './adgang/index.ts';
import { deltagereHandlers, fletHandler } from './deltagere/index.ts';
import { eksportHandlers } from './eksport/index.ts';
import { indikatorerHandlers, perioderHandlers } from './indikatorer/index.ts';
import { projektHandlers } from './projekt/index.ts';
import { registreringHandlers, toRow, type Columns } from './registrering/index.ts';
import { revisionHandlers } from './revision/index.ts';

/** Every operation's handler; a missing one is a type error here. */
export const handlers: Handlers = {
  ...projektHandlers,
  ...adgangHandlers,
  ...registreringHandlers('deltagere', '', deltager, tjekDeltager),
  ...deltagereHandlers,
  ...registreringHandlers('virksomheder', '', virksomhed, tjekVirksomhed),
  ...registreringHandlers('virksomheder', 'Kontakt', virksomhedskontakt),
  ...registreringHandlers('virksomheder', 'Stoette', virksomhedsstoette, tjekStoette),
  'virksomheder.flet': fletHandler<'virksomheder.flet'>('virksomhed'),
  ...registreringHandlers('praktik', '', praktikforloeb, (p, db) => {
    const others = db
      .sql('SELECT * FROM praktikforloeb WHERE deltagerId = ? AND slettet = 0 AND id <> ?')
      .all(p.deltagerId, p.id) as Columns[];
    return tjekPraktik(
      p,
      others.map((row): Praktikforloeb => toRow(praktikforloeb, row)),
    );
  }),
  ...registreringHandlers('forloeb', 'Jobformidlerforloeb', jobformidlerforloeb, tjekJobformidlerforloeb),
  ...registreringHandlers('forloeb', 'Hold', hold, tjekHold),
  ...registreringHandlers('forloeb', 'Tilmelding', tilmelding, tjekTilmelding),
  ...registreringHandlers('forloeb', 'Kursus', kursus, tjekKursus),
  ...registreringHandlers('effekter', '', effekt, (e, db) => {
    const deltager = db.sql('SELECT optagetDato FROM deltager WHERE id = ?').get(e.deltagerId) as
      { optagetDato: string | null } | undefined;
    return tjekEffekt(e, deltager?.optagetDato ?? null);
  }),
  ...indikatorerHandlers,
  ...perioderHandlers,
  ...revisionHandlers,
  ...eksportHandlers,
} satisfies Handlers<OperationName>;
