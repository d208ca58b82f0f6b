import type { OutputOf } from '#shared/contract/index.ts';
import { predictGevinst } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from './opsaetning.ts';

/** Whose record it is: its own name, or that of the deltager or company behind it. */
function nameOf(db: ReadDb, tabel: string, id: string): string {
  const owner =
    tabel === 'deltager' || tabel === 'virksomhed'
      ? tabel
      : tabel === 'virksomhedsstoette'
        ? 'virksomhed'
        : 'deltager';
  const join = owner === tabel ? 't.id' : `t.${owner}Id`;
  const row = db
    .sql(`SELECT o.navn FROM ${tabel} t JOIN ${owner} o ON o.id = ${join} WHERE t.id = ?`)
    .get(id);
  return (row as { navn: string | null } | undefined)?.navn ?? '';
}

/** Every indicator that empty fields hold back, the most first. */
export function gains(session: Session, db: ReadDb, dato: string): OutputOf<'indikatorer.gains'> {
  const { definitioner, projekt } = readOpsaetning(db, session.projektId);
  const fakta = session.facts.facts();
  const gevinster = definitioner
    .map((d) => ({ d, g: predictGevinst(fakta, d, { ...projekt, dato, fra: null, lister: true }) }))
    .filter(({ g }) => g.gevinst > 0)
    .toSorted((a, b) => b.g.gevinst - a.g.gevinst)
    .map(({ d, g }) => ({
      nr: d.nr,
      navn: d.navn,
      gevinst: g.gevinst,
      felter: g.felter.map((f) => ({ ...f, navn: nameOf(db, f.tabel, f.id) })),
    }));
  return { gevinster };
}
