import type { Kontrolpunkt } from '#shared/domain/indsendelser/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import type { WorkControl } from '../../../handler.ts';
import { FAST } from '../../../log/index.ts';
import type { Session } from '../../../session.ts';
import { todayAt } from '../../../today.ts';
import { closePeriode } from '../../indsendelser/index.ts';
import type { Kommando } from './plan.ts';
import { Random } from './random.ts';
import { handOf } from './write.ts';

/** The first half-year was sent in two weeks after its last day (domain.md §1.7). */
const SIDSTE_DAG: LocalDate = '2023-08-31';
const LUKKET = Date.parse('2023-09-14T11:20:00Z');
const SEED = 20_230_914;

/** What was typed until the first half-year was closed, and what since. */
export const partAtClosing = (
  kommandoer: readonly Kommando[],
): readonly [readonly Kommando[], readonly Kommando[]] => {
  const since = kommandoer.findIndex((k) => k.tid > LUKKET);
  return [kommandoer.slice(0, since), kommandoer.slice(since)];
};

/** Closes the first half-year, as the lead did who explained what was not in order. */
export async function closeFirst(session: Session, { pause }: Pick<WorkControl, 'pause'>): Promise<void> {
  const { db, bruger } = session;
  const random = new Random(SEED);
  const lead = handOf(session, bruger, { now: () => LUKKET, newId: () => random.uuid(LUKKET) });
  const periode = db.sql('SELECT id FROM periode WHERE til = ? AND slettet = 0').get(SIDSTE_DAG) as {
    id: string;
  };
  const forklaringer: Partial<Record<Kontrolpunkt, string>> = tekster.forklaringer;
  // The bar is that of the whole demo.
  const reading = { session: lead, db, pause, progress: () => undefined };
  const store = await closePeriode(reading, { periodeId: periode.id, forklaringer });
  db.transaction(() => {
    const named = (name: string) => lead.writer(name);
    const log = named(FAST + lead.newId());
    store({ session: lead, db, log, named, today: todayAt(LUKKET) });
  });
}
