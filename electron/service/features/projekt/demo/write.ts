import type { Entitet } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import type { CommandContext, WorkControl } from '../../../handler.ts';
import { Session, type SessionBruger, type SessionInput } from '../../../session.ts';
import { todayAt } from '../../../today.ts';
import { guardClosed } from '../../indsendelser/index.ts';
import { checkOf, createRow, deleteRow, updateRow } from '../../registrering/index.ts';
import type { Kommando, Plan } from './plan.ts';
import { Random } from './random.ts';

export interface WriteOptions {
  /** Commands that share one commit. */
  readonly batch?: number;
  /** Why something of a closed time is written after all: whoever types it is asked (the app asks at every command). */
  readonly begrundelse?: string;
  readonly control?: Pick<WorkControl, 'progress' | 'pause'>;
}

/** What the writing sessions look at instead of the wall clock and chance. */
interface Typing {
  tid: number;
  /** Of the row that is made; a reason beside it gets one of its own. */
  id: string | null;
}

const DEFAULT_BATCH = 2000;
const SEED_OF_REASONS = 30_07;

/**
 * Writes a plan as its users would have: each command through the checks of registration, as a handling of its
 * own, with the clock at the time it was typed. Several commands share a commit.
 */
export async function writePlan(session: Session, plan: Plan, options: WriteOptions = {}): Promise<void> {
  const { batch = DEFAULT_BATCH, begrundelse = null, control } = options;
  const typing: Typing = { tid: 0, id: null };
  const planned = { now: () => typing.tid, newId: idsOf(typing) };
  const hands = new Map(plan.brugere.map((bruger) => [bruger.id, handOf(session, bruger, planned)]));
  const total = plan.kommandoer.length;
  for (let done = 0; done < total; done += batch) {
    session.db.transaction(() => {
      for (const kommando of plan.kommandoer.slice(done, done + batch)) {
        const hand = hands.get(kommando.bruger);
        if (!hand) throw new RangeError(`no user ${kommando.bruger}`);
        typing.tid = kommando.tid;
        typing.id = kommando.art === 'opret' ? kommando.id : null;
        writeCommand(hand, kommando, begrundelse);
      }
    });
    control?.progress(Math.min(done + batch, total), total);
    await control?.pause();
  }
  session.facts.forget();
}

/** The planned id first, then others from a chance of their own. */
function idsOf(typing: Typing): () => string {
  const random = new Random(SEED_OF_REASONS);
  return () => {
    const id = typing.id ?? random.uuid(typing.tid);
    typing.id = null;
    return id;
  };
}

/** The same open database in the hand of one user, with another clock and other chance. */
export function handOf(
  { db, mappe, projektId, key, readonly, viaGendannelse, programversion, facts }: Session,
  bruger: SessionBruger,
  planned: Pick<SessionInput, 'now' | 'newId'>,
): Session {
  const same = { db, mappe, projektId, key, readonly, viaGendannelse, programversion, facts };
  return new Session({ ...same, bruger, ...planned });
}

function writeCommand(session: Session, kommando: Kommando, begrundelse: string | null): void {
  const { art, tabel, id, felter, tid, handling } = kommando;
  const named = (name: string) => session.writer(name);
  const log = named(handling);
  const ctx: CommandContext = { session, db: session.db, log, named, today: todayAt(tid) };
  const entitet: Entitet = ENTITETER[tabel];
  if (art === 'opret') createRow(ctx, entitet, checkOf(entitet), felter);
  else if (art === 'ret') updateRow(ctx, entitet, checkOf(entitet), { ...felter, id });
  else deleteRow(ctx, tabel, id, false);
  if (begrundelse !== null) guardClosed(session, [log], begrundelse);
}
