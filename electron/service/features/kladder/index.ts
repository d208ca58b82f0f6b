import type { Kladdeindhold } from '#shared/contract/index.ts';
import { gaeldendeLukning, LUKNING } from '#shared/domain/indsendelser/index.ts';
import { command, query } from '../../handler.ts';
import { readIndsendelser } from '../indsendelser/index.ts';

type Indhold = Record<string, unknown>;

/** Of this laptop alone: encrypted with the rest, outside the log, not exchanged (design.md §4). */
export const kladderHandlers = {
  'kladder.list': query<'kladder.list'>(({ db, session }) => {
    const rows = db
      .sql('SELECT noegle, tid, indhold FROM kladde WHERE bruger = ? ORDER BY tid DESC')
      .all(session.bruger.id);
    const kladder = (rows as { noegle: string; tid: string; indhold: string }[]).map((k) => ({
      ...k,
      indhold: JSON.parse(k.indhold) as Kladdeindhold,
    }));
    const lukninger = readIndsendelser(db);
    // The explanations of a periode that was closed meanwhile are wanted again only if it is reopened.
    const settled = ({ tabel, id }: Kladdeindhold): boolean =>
      tabel === LUKNING && gaeldendeLukning(id ?? '', lukninger) !== null;
    return { kladder: kladder.filter((k) => !settled(k.indhold)) };
  }),
  'kladder.save': command<'kladder.save'>(({ db, session }, { noegle, indhold }) => {
    const tid = new Date(session.now()).toISOString();
    db.sql('INSERT OR REPLACE INTO kladde (bruger, noegle, tid, indhold) VALUES (?, ?, ?, ?)').run(
      session.bruger.id,
      noegle,
      tid,
      JSON.stringify(indhold),
    );
    return { tid };
  }),
  'kladder.delete': command<'kladder.delete'>(({ db, session }, { noegle }) => {
    db.sql('DELETE FROM kladde WHERE noegle = ? AND bruger = ?').run(noegle, session.bruger.id);
    return {};
  }),
  'visninger.list': query<'visninger.list'>(({ db, session }) => {
    const rows = db
      .sql('SELECT navn, indhold FROM visningsvalg WHERE bruger = ? ORDER BY navn')
      .all(session.bruger.id);
    const visninger = (rows as { navn: string; indhold: string }[]).map((v) => ({
      ...v,
      indhold: JSON.parse(v.indhold) as Indhold,
    }));
    return { visninger };
  }),
  'visninger.save': command<'visninger.save'>(({ db, session }, { navn, indhold }) => {
    if (indhold === null)
      db.sql('DELETE FROM visningsvalg WHERE bruger = ? AND navn = ?').run(session.bruger.id, navn);
    else {
      db.sql('INSERT OR REPLACE INTO visningsvalg (bruger, navn, indhold) VALUES (?, ?, ?)').run(
        session.bruger.id,
        navn,
        JSON.stringify(indhold),
      );
    }
    return {};
  }),
};
