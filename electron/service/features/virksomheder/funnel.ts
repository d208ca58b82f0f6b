import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { countIndikator, definitionerAt } from '#shared/domain/indikatorer/index.ts';
import { beregnTragt, type TragtFakta } from '#shared/domain/virksomheder/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';

const read = <T>(db: ReadDb, tabel: string, columns: string): T[] =>
  db.sql(`SELECT ${columns} FROM ${tabel} WHERE slettet = 0`).all() as T[];

type Navngivet = TragtFakta['virksomheder'][number] & { readonly navn: string | null };

/** Contacts and praktikforløb as the indicators count them in the period, for contacts per praktik (domain.md §1.9). */
function counted(session: Session, db: ReadDb, fra: string | null, dato: string) {
  const { projekt, definitioner } = readOpsaetning(db, session.projektId);
  const gaeldende = definitionerAt(definitioner, dato);
  const of = (kilde: string): number | null => {
    const definition = gaeldende.find((d) => d.kilde === kilde);
    if (definition === undefined) return null;
    const valg = { ...projekt, dato, fra, lister: false };
    return countIndikator(session.facts.prepared(), definition, valg).status;
  };
  return { kontakter: of('virksomhedskontakt'), praktikforloeb: of('praktikforloeb') };
}

/** What is planned for days to come has been agreed by now. */
const readPraktik = (db: ReadDb, dag: string): TragtFakta['praktik'] =>
  read<TragtFakta['praktik'][number]>(
    db,
    'praktikforloeb',
    'virksomhedId, status, planlagtStart, startDato',
  ).map((p) => (p.planlagtStart !== null && p.planlagtStart > dag ? { ...p, planlagtStart: dag } : p));

/** The companies at each step from contact to support, in a period. */
export function funnel(
  session: Session,
  db: ReadDb,
  today: string,
  { fra, til = today }: ParsedInputOf<'virksomheder.funnel'>,
): OutputOf<'virksomheder.funnel'> {
  const virksomheder = read<Navngivet>(db, 'virksomhed', 'id, navn, informeretOmStoetteDato');
  const navne = new Map(virksomheder.map((v) => [v.id, v.navn ?? '']));
  const trin = beregnTragt(
    {
      virksomheder,
      kontakter: read(db, 'virksomhedskontakt', 'virksomhedId, dato, type'),
      praktik: readPraktik(db, session.shownDay()),
      stoetter: read(db, 'virksomhedsstoette', 'virksomhedId, tilbudtDato, modtagetDato, afslaaetDato'),
    },
    { fra: fra ?? null, til },
  );
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, navn: navne.get(id) ?? '' }));
  return {
    til,
    trin: trin.map((t) => ({ ...t, virksomheder: named(t.virksomheder), standset: named(t.standset) })),
    ...counted(session, db, fra ?? null, til),
  };
}
