import { OperationError, type Kladdeindhold, type OutputOf } from '#shared/contract/index.ts';
import { call } from '../../service/index.ts';

export type Kladde = OutputOf<'kladder.list'>['kladder'][number];

/** At most this much typing is lost when the window is killed. */
const WAIT_MS = 400;
/** How soon it is tried again while the service does not answer. */
const RETRY_MS = 1500;

type Waiting = Kladdeindhold | null;

/**
 * What is typed on its way to the encrypted database, and nowhere else: a little queue in memory, sent a
 * moment after the typing began, at once when asked, and again when the service has been away.
 */
let owner = '';
let waiting = new Map<string, Waiting>();
/** What this window sent last, fresher than any list; null: dropped. */
let sent = new Map<string, Kladde | null>();
let tooLong = new Set<string>();
let failing = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export const subscribeDrafts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The drafts of one project and one user; another's are forgotten, never sent to the wrong place. */
export function beginDrafts(project: string): void {
  if (project === owner) return;
  owner = project;
  waiting = new Map();
  sent = new Map();
  tooLong = new Set();
  failing = false;
  tell();
}

function schedule(ms: number): void {
  timer ??= setTimeout(() => void flushDrafts(), ms);
}

export function keepDraft(noegle: string, indhold: Kladdeindhold): void {
  waiting.set(noegle, indhold);
  schedule(failing ? RETRY_MS : WAIT_MS);
}

/** Saved or discarded: it is not offered again. */
export function dropDraft(noegle: string): Promise<void> {
  tooLong.delete(noegle);
  waiting.set(noegle, null);
  sent.set(noegle, null);
  tell();
  return flushDrafts();
}

/** Sends what waits, in order. Never throws: what could not be sent waits on, or is known to be too long. */
export function flushDrafts(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  sending = sending.then(sendAll);
  return sending;
}

/**
 * The page is going: what waits is sent now, not after what is under way, for there is no afterwards. It waits on
 * all the same, should the page stay.
 */
export function sendDraftsNow(): void {
  for (const [noegle, indhold] of waiting) void send(noegle, indhold);
}

async function sendAll(): Promise<void> {
  const project = owner;
  for (const [noegle, indhold] of waiting) {
    const kept = await send(noegle, indhold);
    if (project !== owner) return;
    if (!kept) {
      schedule(RETRY_MS);
      return;
    }
    // Something newer may have come meanwhile.
    if (waiting.get(noegle) === indhold) waiting.delete(noegle);
  }
}

/** False when it must be tried again. */
async function send(noegle: string, indhold: Waiting): Promise<boolean> {
  const before = failing;
  failing = false;
  try {
    if (indhold === null) await call('kladder.delete', { noegle });
    else {
      const { tid } = await call('kladder.save', { noegle, indhold });
      sent.set(noegle, { noegle, tid, indhold });
    }
    tooLong.delete(noegle);
  } catch (error) {
    if (error instanceof OperationError && error.error.code === 'ugyldigt_input') tooLong.add(noegle);
    else failing = true;
  }
  if (!failing || !before) tell();
  return !failing;
}

/** Why what is typed there could not be kept now; null where all is well. */
export function draftTrouble(noegle: string): 'for_stor' | 'tjeneste' | null {
  if (tooLong.has(noegle)) return 'for_stor';
  return failing && waiting.has(noegle) ? 'tjeneste' : null;
}

/** The draft of a form: what this window knows best, else what the list says. */
export function findDraft(noegle: string, listed: readonly Kladde[]): Kladde | null {
  const unsent = waiting.get(noegle);
  if (unsent) return { noegle, tid: new Date().toISOString(), indhold: unsent };
  const own = sent.get(noegle);
  return own === undefined ? (listed.find((k) => k.noegle === noegle) ?? null) : own;
}

/** What a form must open with, because its draft was chosen in the list of drafts. */
let wish: string | null = null;

export function wishDraft(noegle: string | null): void {
  wish = noegle;
  tell();
}
export const wishedDraft = (tabel: string, id: string | null): string | null =>
  wish?.startsWith(`${tabel}/${id ?? 'ny'}`) === true ? wish : null;
