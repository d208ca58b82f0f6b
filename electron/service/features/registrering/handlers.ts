import { OperationError, type FieldError, type OperationName } from '#shared/contract/index.ts';
import { maskCpr } from '#shared/domain/deltagere/index.ts';
import type { Entitet, Problem, Raekke, Vaerdi } from '#shared/domain/entitet/index.ts';
import { AFGOERENDE_DATO, isKilde } from '#shared/domain/indikatorer/index.ts';
import { periodeContains } from '#shared/domain/kalender/index.ts';
import { ENTITETER, type Tabel } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, query, type CommandContext, type Handlers } from '../../handler.ts';
import { hlcIso, headsOf, valueOf, type Heads } from '../../log/index.ts';
import { checkOf, type Check } from './checks.ts';
import { labelsOfRow, listRows } from './list.ts';
import { findRow, maskRow, REFERENCES } from './rows.ts';

type Verb = 'list' | 'get' | 'create' | 'update' | 'delete';

/** Handlers of the operations that shared/contract/registrering.ts declares for an entity. */
export function registreringHandlers<F extends string, N extends string, E extends Entitet>(
  feature: F,
  noun: N,
  entitet: E,
  check: Check<E> = checkOf(entitet),
): Handlers<Extract<OperationName, `${F}.${Verb}${N}`>> {
  const handlers = {
    [`${feature}.list${noun}`]: query<'deltagere.list'>(
      ({ db }, input) => listRows(db, entitet, input) as never,
    ),
    [`${feature}.get${noun}`]: query<'deltagere.get'>(({ db }, { id }) => getRow(db, entitet, id) as never),
    [`${feature}.create${noun}`]: command<'deltagere.create'>((ctx, input) =>
      createRow(ctx, entitet, check, input),
    ),
    [`${feature}.update${noun}`]: command<'deltagere.update'>((ctx, input) =>
      updateRow(ctx, entitet, check, input),
    ),
    [`${feature}.delete${noun}`]: command<'deltagere.delete'>((ctx, { id, medTilhoerende }) => {
      const antal = deleteRow(ctx, entitet.tabel as Tabel, id, medTilhoerende === true);
      return { id, handling: ctx.log.handling, antal };
    }),
  };
  return handlers as unknown as Handlers<Extract<OperationName, `${F}.${Verb}${N}`>>;
}

function getRow(db: ReadDb, entitet: Entitet, id: string) {
  const raekke = findRow(db, entitet, id);
  if (!raekke) throw new OperationError('findes_ikke', { detail: { tabel: entitet.tabel, id } });
  const hoveder = headsOf(db, entitet.tabel as Tabel, id) ?? {};
  return {
    raekke: maskRow(entitet, raekke),
    visning: labelsOfRow(db, entitet, id),
    hoveder,
    konflikter: conflictsOf(db, entitet, hoveder),
  };
}

function conflictsOf(db: ReadDb, entitet: Entitet, hoveder: Heads) {
  const fields = Object.entries(hoveder).filter(([, ids]) => ids.length > 1);
  return Object.fromEntries(
    fields.map(([felt, ids]) => [felt, ids.map((aendring) => versionOf(db, entitet, aendring, felt))]),
  );
}

/** Masked like every CPR number that leaves the service: which one is meant is said by its entry. */
function versionOf(db: ReadDb, { felter }: Entitet, aendring: string, felt: string) {
  const row = db
    .sql(
      'SELECT a.hlc, coalesce(b.navn, a.bruger) AS bruger FROM aendring a LEFT JOIN bruger b ON b.id = a.bruger WHERE a.id = ?',
    )
    .get(aendring) as { hlc: string; bruger: string };
  const value = valueOf(db, aendring, felt);
  const vaerdi = felter[felt]?.art === 'cpr' && typeof value === 'string' ? maskCpr(value) : value;
  return { aendring, vaerdi, bruger: row.bruger, tid: hlcIso(row.hlc) };
}

/** The values that are there: a creation does not write what was left empty. */
const given = (input: Readonly<Record<string, unknown>>): Record<string, Vaerdi> =>
  Object.fromEntries(Object.entries(input).filter(([, v]) => v !== null && v !== undefined)) as Record<
    string,
    Vaerdi
  >;

/** Creates a checked row; also what the template and the demo build on. */
export function createRow<E extends Entitet>(
  { db, log, session }: Pick<CommandContext, 'db' | 'log' | 'session'>,
  entitet: E,
  check: Check<E>,
  input: Readonly<Record<string, unknown>>,
) {
  const id = session.newId();
  const vaerdier = given(input);
  const tom = Object.fromEntries(Object.keys(entitet.felter).map((felt) => [felt, null]));
  const row = { id, ...tom, ...vaerdier } as Raekke<E>;
  const advarsler = refuseErrors(
    [...lookUps(db, entitet, row, Object.keys(vaerdier)), ...check(row, db, null)],
    [],
  );
  log.create(entitet.tabel as Tabel, id, vaerdier);
  return { id, handling: log.handling, advarsler };
}

export function updateRow<E extends Entitet>(
  { db, log }: CommandContext,
  entitet: E,
  check: Check<E>,
  input: Readonly<Record<string, unknown>> & {
    id: string;
    grundlag?: Readonly<Record<string, readonly string[]>> | undefined;
    valgt?: Readonly<Record<string, string>> | undefined;
  },
) {
  const { id, grundlag, valgt = {}, ...typed } = input;
  const before = findRow(db, entitet, id);
  if (!before) throw new OperationError('findes_ikke', { detail: { tabel: entitet.tabel, id } });
  if (grundlag) knownHeads(db, id, grundlag);
  const felter = { ...typed, ...chosenVersions(db, entitet, id, valgt) };
  const { vaerdier, problems, stood } = decideUpdate(db, entitet, check, before, felter);
  const advarsler = refuseErrors(problems, stood);
  if (Object.keys(vaerdier).length === 0) return { id, handling: '', advarsler };
  log.update(entitet.tabel as Tabel, id, vaerdier, grundlag ?? null);
  return { id, handling: log.handling, advarsler };
}

/** What an update writes (fields with a new value, or in konflikt), what the rules say of the row then, and said before. */
export function decideUpdate<E extends Entitet>(
  db: ReadDb,
  entitet: E,
  check: Check<E>,
  before: Raekke<E>,
  felter: Readonly<Record<string, unknown>>,
) {
  const heads = headsOf(db, entitet.tabel as Tabel, before.id) ?? {};
  const old = before as Record<string, unknown>;
  const changed = Object.entries(felter).filter(
    ([felt, v]) =>
      v !== undefined && (JSON.stringify(v) !== JSON.stringify(old[felt]) || (heads[felt]?.length ?? 0) > 1),
  );
  const vaerdier = Object.fromEntries(changed) as Record<string, Vaerdi>;
  const row = { ...before, ...vaerdier };
  const problems = [...lookUps(db, entitet, row, Object.keys(vaerdier)), ...check(row, db, before)];
  return { vaerdier, problems, stood: check(before, db, null) };
}

/** The values of the versions that were chosen by their entries. */
function chosenVersions(db: ReadDb, { tabel }: Entitet, id: string, valgt: Readonly<Record<string, string>>) {
  const heads = headsOf(db, tabel as Tabel, id) ?? {};
  return Object.fromEntries(
    Object.entries(valgt).map(([felt, aendring]) => {
      if (heads[felt]?.includes(aendring) !== true)
        throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'ukendt_grundlag' } } });
      return [felt, valueOf(db, aendring, felt)];
    }),
  );
}

/** Heads that a form claims to have seen must be entries of that row. */
function knownHeads(db: ReadDb, id: string, grundlag: Readonly<Record<string, readonly string[]>>): void {
  for (const [felt, ids] of Object.entries(grundlag)) {
    for (const head of ids) {
      if (!db.sql('SELECT 1 FROM aendring WHERE id = ? AND raekke = ?').get(head, id)) {
        throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'ukendt_grundlag' } } });
      }
    }
  }
}

const sameAs =
  (p: Problem) =>
  (b: Problem): boolean =>
    p.felt === b.felt && p.kode === b.kode;

/** Errors that are new; those that stood in the record before are no reason to refuse an edit of something else. */
export const newErrors = (problems: readonly Problem[], stood: readonly Problem[]): Problem[] =>
  problems.filter((p) => p.grad === 'fejl' && !stood.some(sameAs(p)));

/** Throws on errors that are new. */
function refuseErrors(problems: readonly Problem[], stood: readonly Problem[]): Problem[] {
  const errors = newErrors(problems, stood);
  if (errors.length === 0) return problems.map((p) => ({ ...p, grad: 'advarsel' as const }));
  const fields: Record<string, FieldError> = {};
  for (const { felt, kode, detalje } of errors)
    fields[felt] ??= detalje === undefined ? { kode } : { kode, detalje: { ...detalje } };
  throw new OperationError('ugyldigt_input', { fields });
}

/** What only the database knows: referred rows exist, CPR and CVR stand once, dates against the grant. */
function lookUps(
  db: ReadDb,
  entitet: Entitet,
  row: Readonly<Record<string, unknown>>,
  written: readonly string[],
): Problem[] {
  return written.flatMap((felt) => {
    const f = entitet.felter[felt];
    const value = row[felt];
    if (!f || typeof value !== 'string') return [];
    if (f.reference !== undefined) return missing(db, f.reference, felt, value);
    if (f.art === 'cpr' || f.art === 'cvr') return duplicate(db, entitet, felt, value, String(row['id']));
    return f.art === 'dato' ? outsideGrant(db, entitet, felt, value) : [];
  });
}

function missing(db: ReadDb, tabel: string, felt: string, id: string): Problem[] {
  const found = db.sql(`SELECT 1 FROM ${tabel} WHERE id = ? AND slettet = 0`).get(id);
  return found ? [] : [{ felt, kode: 'reference_findes_ikke', grad: 'fejl' }];
}

function duplicate(db: ReadDb, entitet: Entitet, felt: string, value: string, id: string): Problem[] {
  const found = db
    .sql(`SELECT id, navn FROM ${entitet.tabel} WHERE ${felt} = ? AND slettet = 0 AND id <> ?`)
    .get(value, id) as { id: string; navn: string | null } | undefined;
  return found
    ? [{ felt, kode: `${felt}_findes`, grad: 'fejl', detalje: { id: found.id, navn: found.navn ?? '' } }]
    : [];
}

/** Dates that count: outside the bevillingsperiode they are kept, but said to count nowhere (domain.md §1.12). */
function outsideGrant(db: ReadDb, entitet: Entitet, felt: string, value: string): Problem[] {
  if (!isKilde(entitet.tabel) || AFGOERENDE_DATO[entitet.tabel] !== felt) return [];
  const grant = db
    .sql('SELECT bevillingFra AS fra, bevillingTil AS til FROM projekt WHERE slettet = 0 LIMIT 1')
    .get() as { fra: string | null; til: string | null } | undefined;
  const { fra, til } = grant ?? {};
  if (!fra || !til || periodeContains({ fra, til }, value)) return [];
  return [{ felt, kode: 'uden_for_bevilling', grad: 'advarsel', detalje: { fra, til } }];
}

/** Deletes a row; with `withOthers` also the rows that cannot be without it, and empties the other references to it. */
export function deleteRow(ctx: CommandContext, tabel: Tabel, id: string, withOthers: boolean): number {
  const { db, log } = ctx;
  if (!findRow(db, ENTITETER[tabel], id)) throw new OperationError('findes_ikke', { detail: { tabel, id } });
  const others = (REFERENCES[tabel] ?? []).map((ref) => ({
    ...ref,
    ids: (
      db.sql(`SELECT id FROM ${ref.tabel} WHERE ${ref.felt} = ? AND slettet = 0`).all(id) as { id: string }[]
    ).map((r) => r.id),
  }));
  const counts = others.filter((o) => o.ids.length > 0).map((o) => [o.tabel, o.ids.length] as const);
  if (counts.length > 0 && !withOthers)
    throw new OperationError('har_tilhoerende', { detail: Object.fromEntries(counts) });
  let antal = 1;
  for (const { tabel: other, felt, kraevet, ids } of others) {
    for (const otherId of ids) {
      if (kraevet) antal += deleteRow(ctx, other, otherId, true);
      else log.update(other, otherId, { [felt]: null }, null);
    }
  }
  log.remove(tabel, id);
  return antal;
}
