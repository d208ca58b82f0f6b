import type { Entitet } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import type { CommandContext, WorkControl } from '../../../handler.ts';
import { Session } from '../../../session.ts';
import { todayAt } from '../../../today.ts';
import { checkOf, createRow, deleteRow, updateRow } from '../../registrering/index.ts';
import type { Kommando, Plan } from './plan.ts';

export interface WriteOptions {
  /** Commands that share one commit. */
  readonly batch?: number;
  readonly control?: Pick<WorkControl, 'progress' | 'pause'>;
}

/** What the writing sessions look at instead of the wall clock and chance. */
interface Typing {
  tid: number;
  id: string;
}

const DEFAULT_BATCH = 2000;

/**
 * Writes a plan as its users would have: each command through the checks of registration, as a handling of its
 * own, with the clock at the time it was typed. Several commands share a commit.
 */
export async function writePlan(session: Session, plan: Plan, options: WriteOptions = {}): Promise<void> {
  const { batch = DEFAULT_BATCH, control } = options;
  const typing: Typing = { tid: 0, id: '' };
  const hands = new Map(plan.brugere.map((bruger) => [bruger.id, handOf(session, bruger, typing)]));
  const total = plan.kommandoer.length;
  for (let done = 0; done < total; done += batch) {
    session.db.transaction(() => {
      for (const kommando of plan.kommandoer.slice(done, done + batch)) {
        const hand = hands.get(kommando.bruger);
        if (!hand) throw new RangeError(`no user ${kommando.bruger}`);
        typing.tid = kommando.tid;
        typing.id = kommando.id;
        writeCommand(hand, kommando);
      }
    });
    control?.progress(Math.min(done + batch, total), total);
    await control?.pause();
  }
  session.facts.forget();
}

/** The same open database in the hand of one user, at the planned time. */
function handOf(session: Session, bruger: Plan['brugere'][number], typing: Typing): Session {
  const { db, mappe, projektId, key, readonly, viaGendannelse, programversion, facts } = session;
  const planned = { now: () => typing.tid, newId: () => typing.id };
  return new Session({
    db,
    mappe,
    projektId,
    key,
    readonly,
    viaGendannelse,
    programversion,
    facts,
    bruger,
    ...planned,
  });
}

function writeCommand(session: Session, { art, tabel, id, felter, tid, handling }: Kommando): void {
  const named = (name: string) => session.writer(name);
  const ctx: CommandContext = { session, db: session.db, log: named(handling), named, today: todayAt(tid) };
  const entitet: Entitet = ENTITETER[tabel];
  if (art === 'opret') createRow(ctx, entitet, checkOf(entitet), felter);
  else if (art === 'ret') updateRow(ctx, entitet, checkOf(entitet), { ...felter, id });
  else deleteRow(ctx, tabel, id, false);
}
