import { manglerObligatorisk, OBLIGATORISKE, persondata } from '#shared/domain/deltagere/index.ts';
import {
  computeOpgoerelse,
  definitionerAt,
  predictGevinst,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import {
  checkLukning,
  KONTROLPUNKTER,
  type Kontrolfakta,
  type Kontrolresultat,
} from '#shared/domain/indsendelser/index.ts';
import { TABELLER, type Tabel } from '#shared/domain/register.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning, type Counted } from '../indikatorer/index.ts';
import { rowName } from '../registrering/index.ts';

const rows = <T>(db: ReadDb, tabel: Tabel, columns: string): T[] =>
  db.sql(`SELECT ${columns} FROM ${tabel} WHERE slettet = 0 ORDER BY id`).all() as T[];

type Deltagerrow = Parameters<typeof persondata>[0] & {
  readonly id: string;
  readonly navn: string | null;
  readonly optagetDato: string | null;
  readonly afslutningDato: string | null;
} & Parameters<typeof manglerObligatorisk>[0];

function readDeltagere(db: ReadDb): Kontrolfakta['deltagere'] {
  const columns = `id, navn, koen, foedselsdato, optagetDato, afslutningDato, ${OBLIGATORISKE.join(', ')}`;
  return rows<Deltagerrow>(db, 'deltager', columns).map((d) => ({
    ...d,
    foedselsdato: persondata(d).foedselsdato,
    mangler: manglerObligatorisk(d),
  }));
}

const readKonflikter = (db: ReadDb): Kontrolfakta['konflikter'] =>
  TABELLER.flatMap((tabel) =>
    (db.sql(`SELECT id FROM ${tabel} WHERE konflikt = 1 ORDER BY id`).all() as { id: string }[]).map(
      ({ id }) => ({ tabel, id }),
    ),
  );

/** The facts whose evidence an auditor asks for. domain.md §1.12 */
const DOCUMENTED: ReadonlySet<Kilde> = new Set<Kilde>(['effekt', 'kursus', 'virksomhedsstoette']);

/** What the check list reads, at a day. */
function gather(session: Counted, db: ReadDb, dato: string): Kontrolfakta {
  const opsaetning = readOpsaetning(db, session.projektId);
  const fakta = session.facts.facts();
  const valg = { ...opsaetning.projekt, dato, fra: null, lister: true };
  const { indikatorer } = computeOpgoerelse(session.facts.prepared(), opsaetning, { dato });
  const counted = indikatorer.flatMap((i) => i.taeller).filter((e) => DOCUMENTED.has(e.kilde));
  const unsized = indikatorer
    .flatMap((i) => i.taellerIkke)
    .filter((e) => e.aarsag === 'stoerrelse_mangler' && e.virksomhedId !== null);
  const gevinster = definitionerAt(opsaetning.definitioner, dato).flatMap(
    (d) => predictGevinst(fakta, session.facts.prepared(), d, valg).felter,
  );
  return {
    dato,
    deltagere: readDeltagere(db),
    virksomheder: fakta.virksomheder,
    effekter: fakta.effekter,
    flet: fakta.flet,
    konflikter: readKonflikter(db),
    dokumentation: counted.map(({ kilde, id, bevis }) => ({ tabel: kilde, id, bevis })),
    udenStoerrelse: [...new Set(unsized.map((e) => e.virksomhedId ?? ''))],
    gevinster: [...new Map(gevinster.map((g) => [`${g.id} ${g.felt}`, g])).values()],
  };
}

/** Every point of the list with its records. */
export const runCheck = (session: Counted, db: ReadDb, dato: string): Kontrolresultat =>
  checkLukning(gather(session, db, dato));

/** The list as the window shows it, with names. */
export function checkList(session: Session, db: ReadDb, dato: string): OutputOf<'indsendelser.check'> {
  const resultat = runCheck(session, db, dato);
  const punkter = KONTROLPUNKTER.map((kode) => ({
    kode,
    antal: resultat[kode].length,
    poster: resultat[kode].map(({ tabel, id, felt }) => ({ tabel, id, felt, navn: rowName(db, tabel, id) })),
  }));
  return { dato, punkter };
}
