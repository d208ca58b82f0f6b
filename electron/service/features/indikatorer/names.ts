import type { ReadDb } from '../../db/database.ts';

const NAMED = (db: ReadDb, tabel: 'deltager' | 'virksomhed'): Map<string, string | null> =>
  new Map(
    (db.sql(`SELECT id, navn FROM ${tabel}`).all() as { id: string; navn: string | null }[]).map((r) => [
      r.id,
      r.navn,
    ]),
  );

/** Who a fact is about, for the window: the deltager, else the company. Read once per count. */
export function unitNames(
  db: ReadDb,
): (e: { deltagerId: string | null; virksomhedId: string | null; kilde: string }) => string | null {
  const deltagere = NAMED(db, 'deltager');
  const virksomheder = NAMED(db, 'virksomhed');
  return ({ deltagerId, virksomhedId, kilde }) => {
    const person = deltagere.get(deltagerId ?? '') ?? null;
    const firma = virksomheder.get(virksomhedId ?? '') ?? null;
    return kilde === 'virksomhedskontakt' || kilde === 'virksomhedsstoette' ? firma : (person ?? firma);
  };
}
