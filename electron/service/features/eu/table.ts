import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  computeEu,
  hideSmallCells,
  isEukode,
  type Eukode,
  type Euresultat,
} from '#shared/domain/eu/index.ts';
import {
  countIndikator,
  type IndikatorDefinition,
  type Opsaetning,
} from '#shared/domain/indikatorer/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { gatherEu } from './gather.ts';
import { readStored } from './stored.ts';

type Projektet = OutputOf<'eu.table'>['projektet'];

const besideOf = ({ euKode, nr, navn }: IndikatorDefinition, vaerdi: number | null): Projektet =>
  isEukode(euKode) ? [{ kode: euKode, nr, navn, vaerdi }] : [];

/** The project's own numbers of the indicators that bear a code of the EU. */
function countOwn(session: Session, { definitioner, projekt }: Opsaetning, dato: LocalDate): Projektet {
  const valg = { ...projekt, dato, fra: null, lister: false };
  return definitioner.flatMap((d) =>
    isEukode(d.euKode) ? besideOf(d, countIndikator(session.facts.prepared(), d, valg).status) : [],
  );
}

function answer(dato: LocalDate, eu: Euresultat, projektet: Projektet): OutputOf<'eu.table'> {
  const antalTaellerIkke: Partial<Record<Eukode, number>> = {};
  for (const { kode } of eu.taellerIkke) antalTaellerIkke[kode] = (antalTaellerIkke[kode] ?? 0) + 1;
  const { kortlaegning, antal, fuldstaendige } = eu;
  return {
    dato,
    kortlaegning,
    antal,
    fuldstaendige,
    raekker: [...eu.raekker],
    udadtil: hideSmallCells(eu),
    antalTaellerIkke,
    projektet,
  };
}

/** The common indicators at a day, or as a closed submission keeps them. */
export function readTable(
  session: Session,
  db: ReadDb,
  { hvilken }: ParsedInputOf<'eu.table'>,
): OutputOf<'eu.table'> {
  if ('dato' in hvilken) {
    const opsaetning = readOpsaetning(db, session.projektId);
    const eu = computeEu(gatherEu(session, db, opsaetning, hvilken.dato), hvilken.dato);
    return answer(hvilken.dato, eu, countOwn(session, opsaetning, hvilken.dato));
  }
  const { dato, eu, indikatorer } = readStored(db, hvilken.indsendelseId);
  return answer(
    dato,
    eu,
    indikatorer.flatMap(({ definition, kumulativ }) => besideOf(definition, kumulativ)),
  );
}
