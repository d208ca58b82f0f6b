import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  computeEu,
  EUKODER,
  hideSmallCells,
  type Eugrundlag,
  type Eukode,
  type Euresultat,
} from '#shared/domain/eu/index.ts';
import { countIndikator, type IndikatorDefinition } from '#shared/domain/indikatorer/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { readStored } from './stored.ts';
import { readKortlaegning, readPersonoplysninger } from './gather.ts';

type Projektet = OutputOf<'eu.table'>['projektet'];

const isEukode = (kode: string | null): kode is Eukode =>
  (EUKODER as readonly (string | null)[]).includes(kode);

const besideOf = ({ euKode, nr, navn }: IndikatorDefinition, vaerdi: number | null): Projektet =>
  isEukode(euKode) ? [{ kode: euKode, nr, navn, vaerdi }] : [];

/** What a count at a day is made of. */
export function gatherEu(session: Session, db: ReadDb, dato: LocalDate): Eugrundlag {
  return {
    klargjort: session.facts.prepared(),
    projekt: readOpsaetning(db, session.projektId).projekt,
    personer: readPersonoplysninger(db),
    kortlaegning: readKortlaegning(db, dato),
  };
}

/** The project's own numbers of the indicators that bear a code of the EU. */
function countOwn(session: Session, db: ReadDb, dato: LocalDate): Projektet {
  const { definitioner, projekt } = readOpsaetning(db, session.projektId);
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
    const eu = computeEu(gatherEu(session, db, hvilken.dato), hvilken.dato);
    return answer(hvilken.dato, eu, countOwn(session, db, hvilken.dato));
  }
  const { dato, eu, indikatorer } = readStored(db, hvilken.indsendelseId);
  return answer(
    dato,
    eu,
    indikatorer.flatMap(({ definition, kumulativ }) => besideOf(definition, kumulativ)),
  );
}
