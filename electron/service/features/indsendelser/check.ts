import { manglerObligatorisk, OBLIGATORISKE, persondata } from '#shared/domain/deltagere/index.ts';
import { predictGevinst, type Kilde } from '#shared/domain/indikatorer/index.ts';
import {
  checkLukning,
  KONTROLPUNKTER,
  type Kontrolfakta,
  type Kontrolpost,
  type Kontrolresultat,
} from '#shared/domain/indsendelser/index.ts';
import { TABELLER, type Tabel } from '#shared/domain/register.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { QueryContext } from '../../handler.ts';
import { rowName } from '../registrering/index.ts';
import { countOnce, liveSource, type Opgjort } from './freezing.ts';
import { readPeriode } from './store.ts';

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

/** Empty fields that hold any indicator back, an indicator a step. */
async function readGevinster({ kilde, opsaetning, opgoerelse }: Opgjort, step: Step): Promise<Kontrolpost[]> {
  const [fakta, klargjort] = [kilde.facts.facts(), kilde.facts.prepared()];
  const valg = { ...opsaetning.projekt, dato: opgoerelse.dato, fra: null, lister: true };
  const felter: Kontrolpost[] = [];
  for (const i of opgoerelse.indikatorer) {
    await step();
    felter.push(...predictGevinst(fakta, klargjort, i.definition, { ...valg, talt: i }).felter);
  }
  return [...new Map(felter.map((g) => [`${g.id} ${g.felt}`, g])).values()];
}

type Step = () => Promise<void>;

/** What the check list reads, at a day. */
async function gather(opgjort: Opgjort, step: Step): Promise<Kontrolfakta> {
  const { kilde, opgoerelse } = opgjort;
  const { db } = kilde;
  const fakta = kilde.facts.facts();
  const { dato, indikatorer } = opgoerelse;
  const counted = indikatorer.flatMap((i) => i.taeller).filter((e) => DOCUMENTED.has(e.kilde));
  const unsized = indikatorer
    .flatMap((i) => i.taellerIkke)
    .filter((e) => e.aarsag === 'stoerrelse_mangler' && e.virksomhedId !== null);
  return {
    dato,
    deltagere: readDeltagere(db),
    virksomheder: fakta.virksomheder,
    effekter: fakta.effekter,
    flet: fakta.flet,
    konflikter: readKonflikter(db),
    dokumentation: counted.map(({ kilde: tabel, id, bevis }) => ({ tabel, id, bevis })),
    udenStoerrelse: [...new Set(unsized.map((e) => e.virksomhedId ?? ''))],
    gevinster: await readGevinster(opgjort, step),
  };
}

/** Every point of the list with its records, an indicator a step. */
export const runCheck = async (opgjort: Opgjort, step: Step): Promise<Kontrolresultat> =>
  checkLukning(await gather(opgjort, step));

/** The list as the window shows it, with names. */
export async function checkList(
  { session, db, pause }: QueryContext,
  periodeId: string,
): Promise<OutputOf<'indsendelser.check'>> {
  const opgjort = countOnce(liveSource(session, db), readPeriode(db, periodeId));
  const resultat = await runCheck(opgjort, pause);
  const punkter = KONTROLPUNKTER.map((kode) => ({
    kode,
    antal: resultat[kode].length,
    poster: resultat[kode].map(({ tabel, id, felt }) => ({ tabel, id, felt, navn: rowName(db, tabel, id) })),
  }));
  return { dato: opgjort.periode.til, punkter };
}
