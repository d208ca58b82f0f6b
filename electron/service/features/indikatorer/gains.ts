import type { OutputOf } from '#shared/contract/index.ts';
import { definitionerAt, predictGevinst } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { rowName } from '../registrering/index.ts';
import { readOpsaetning } from './opsaetning.ts';

/** Every indicator that empty fields hold back, the most first. */
export function gains(session: Session, db: ReadDb, dato: string): OutputOf<'indikatorer.gains'> {
  const { definitioner, projekt } = readOpsaetning(db, session.projektId);
  const fakta = session.facts.facts();
  const klargjort = session.facts.prepared();
  const gevinster = definitionerAt(definitioner, dato)
    .map((d) => ({
      d,
      g: predictGevinst(fakta, klargjort, d, { ...projekt, dato, fra: null, lister: true }),
    }))
    .filter(({ g }) => g.gevinst > 0)
    .toSorted((a, b) => b.g.gevinst - a.g.gevinst)
    .map(({ d, g }) => ({
      nr: d.nr,
      navn: d.navn,
      enhed: d.enhed,
      gevinst: g.gevinst,
      felter: g.felter.map((f) => ({ ...f, navn: rowName(db, f.tabel, f.id) })),
    }));
  return { gevinster };
}
