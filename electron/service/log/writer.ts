import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import type { Tabel } from '#shared/domain/register.ts';
import type { Database } from '../db/database.ts';
import { GENESIS, seal, SLETTET, type Change, type ChangeOrigin, type NewChange } from './change.ts';
import { hlcIso, nextHlc } from './hlc.ts';
import { applyChange, headsOf, insertChange, type Heads } from './store.ts';

export interface WriterOptions {
  readonly projekt: string;
  readonly enhed: string;
  readonly bruger: string;
  readonly handling: string;
  /** Wall time in UTC ms. */
  readonly now: number;
}

/** Writes the changes of one handling; lives inside one transaction. */
export interface Writer {
  readonly handling: string;
  /** The changes written so far. */
  readonly written: readonly Change[];
  create(tabel: Tabel, raekke: string, vaerdier: Readonly<Record<string, Vaerdi>>): Change;
  /** `grundlag`: the heads the writer saw; null = those of now. */
  update(
    tabel: Tabel,
    raekke: string,
    vaerdier: Readonly<Record<string, Vaerdi>>,
    grundlag: Readonly<Record<string, readonly string[]>> | null,
  ): Change;
  remove(tabel: Tabel, raekke: string): Change;
  /** A change as it is, for undo. */
  write(change: NewChange): Change;
}

type Last = Pick<Change, 'nr' | 'id' | 'hlc'>;
const LAST = 'SELECT nr, id, hlc FROM aendring WHERE enhed = ? ORDER BY nr DESC LIMIT 1';

function originAfter(last: Last | undefined, { now, ...options }: WriterOptions): ChangeOrigin {
  const hlc = nextHlc(last?.hlc ?? null, now, options.enhed);
  return { ...options, nr: (last?.nr ?? 0) + 1, hlc, forrige: last?.id ?? GENESIS };
}

/** `nr`, `forrige` and the clock are read inside the transaction, never from memory: another process may write too. */
export function createWriter(db: Database, options: WriterOptions): Writer {
  const written: Change[] = [];
  let last = db.sql(LAST).get(options.enhed) as Last | undefined;
  const append = (change: NewChange, heads: Heads | null): Change => {
    const sealed = seal(originAfter(last, options), change);
    insertChange(db, sealed, hlcIso(sealed.hlc));
    applyChange(db, sealed, heads);
    last = sealed;
    written.push(sealed);
    return sealed;
  };
  return {
    handling: options.handling,
    written,
    create: (tabel, raekke, vaerdier) =>
      append({ art: 'opret', tabel, raekke, vaerdier, grundlag: {} }, null),
    update: (tabel, raekke, vaerdier, grundlag) => {
      const heads = headsOf(db, tabel, raekke);
      // A form that saw no head of a field says so by leaving it out: a head it had not seen makes a konflikt.
      const saw = seen(grundlag ?? heads, Object.keys(vaerdier));
      return append({ art: 'ret', tabel, raekke, vaerdier, grundlag: saw }, heads);
    },
    remove: (tabel, raekke) => {
      const heads = headsOf(db, tabel, raekke) ?? {};
      return append({ art: 'slet', tabel, raekke, vaerdier: { [SLETTET]: true }, grundlag: heads }, heads);
    },
    write: (change) => append(change, headsOf(db, change.tabel as Tabel, change.raekke)),
  };
}

/** The heads of the written fields, those without any left out. */
function seen(heads: Readonly<Record<string, readonly string[]>> | null, felter: readonly string[]) {
  const known = felter.map((felt) => [felt, heads?.[felt] ?? []] as const);
  return Object.fromEntries(known.filter(([, ids]) => ids.length > 0));
}
