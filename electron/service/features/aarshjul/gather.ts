import {
  aarshjul,
  aarshjulpunkt,
  INDSENDELSESFRIST_DAGE,
  naestePunkt,
  slettesTidligst,
  type Aarshjulfakta,
} from '#shared/domain/aarshjul/index.ts';
import { OperationError, type OutputOf } from '#shared/contract/index.ts';
import { gaeldendeLukning } from '#shared/domain/indsendelser/index.ts';
import { projekt } from '#shared/domain/projekt/index.ts';
import type { QueryContext } from '../../handler.ts';
import { readFrister } from '../frister/index.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { readIndsendelser } from '../indsendelser/index.ts';
import { findRow, liveRows } from '../registrering/index.ts';

/** What the wheel is made of. */
function gather({ db, session }: QueryContext): Aarshjulfakta {
  const facts = findRow(db, projekt, session.projektId);
  if (facts === null) throw new OperationError('findes_ikke');
  const indsendelser = readIndsendelser(db);
  const { perioder } = readOpsaetning(db, session.projektId);
  const { deltagere, effekter } = readFrister(db);
  const { bevillingFra, bevillingTil, indsendelsesfristDage, slutudbetalingDato, statsstoette } = facts;
  return {
    bevillingFra,
    bevillingTil,
    indsendelsesfristDage,
    slutudbetalingDato,
    statsstoette,
    perioder: perioder.map(({ id, nr, til }) => ({
      id,
      nr,
      til,
      lukket: gaeldendeLukning(id, indsendelser) !== null,
    })),
    deltagere,
    effekter,
    egne: liveRows(db, aarshjulpunkt),
  };
}

/** The wheel as it stands today; the demo is looked at on its own day. */
export function readAarshjul(ctx: QueryContext): OutputOf<'aarshjul.list'> {
  const fakta = gather(ctx);
  const dag = ctx.session.shownDay();
  const punkter = aarshjul(fakta, dag);
  return {
    dag,
    bevillingFra: fakta.bevillingFra,
    bevillingTil: fakta.bevillingTil,
    fristDage: fakta.indsendelsesfristDage ?? INDSENDELSESFRIST_DAGE,
    fristValgt: fakta.indsendelsesfristDage !== null,
    slettesTidligst: slettesTidligst(fakta),
    punkter,
    naeste: naestePunkt(punkter),
  };
}
