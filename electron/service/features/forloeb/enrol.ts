import { searchWords } from '#shared/domain/soegning/index.ts';
import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { deltager, maskCpr, parseCpr, type Deltager } from '#shared/domain/deltagere/index.ts';
import { erSammeNavn, hold, tilmelding } from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { search } from '../../log/index.ts';
import { checkOf, createRow, findRow } from '../registrering/index.ts';

const SUGGESTIONS = 5;

type Answer = OutputOf<'forloeb.findNames'>['svar'][number];
type Typed = ParsedInputOf<'forloeb.findNames'>['personer'][number];

/** Who is on a hold, or was. */
const membersOf = (db: ReadDb, holdId: string): Set<string> =>
  new Set(
    (
      db.sql('SELECT deltagerId FROM tilmelding WHERE holdId = ? AND slettet = 0').all(holdId) as {
        deltagerId: string;
      }[]
    ).map((t) => t.deltagerId),
  );

/** For each person as typed, the deltagere who have that CPR number or whose words begin so. */
export function findNames(
  db: ReadDb,
  { personer, holdId }: ParsedInputOf<'forloeb.findNames'>,
): OutputOf<'forloeb.findNames'> {
  const members = holdId === undefined ? new Set<string>() : membersOf(db, holdId);
  return { svar: personer.map((person) => answerTo(db, person, members)) };
}

function answerTo(db: ReadDb, { navn, cpr: typed }: Typed, members: ReadonlySet<string>): Answer {
  const read = typed === undefined ? null : parseCpr(typed);
  const cpr = read?.ok === true ? read.cpr : null;
  const found = [...(cpr === null ? [] : withCpr(db, cpr)), ...withName(db, navn)];
  const forslag = [...new Map(found.map((d) => [d.id, d])).values()].slice(0, SUGGESTIONS).map((d) => ({
    id: d.id,
    navn: d.navn ?? '',
    cpr: d.cpr === null ? null : maskCpr(d.cpr),
    samme: sameAs(d, navn, cpr),
    paaHold: members.has(d.id),
  }));
  return { cprFejl: read === null || read.ok ? null : `cpr_${read.kode}`, forslag };
}

function withCpr(db: ReadDb, cpr: string): Deltager[] {
  const rows = db.sql('SELECT id FROM deltager WHERE cpr = ? AND slettet = 0').all(cpr) as { id: string }[];
  return rows.flatMap(({ id }) => findRow(db, deltager, id) ?? []);
}

function withName(db: ReadDb, navn: string): Deltager[] {
  const hits = search(db, searchWords(navn), SUGGESTIONS * 4).filter((hit) => hit.tabel === 'deltager');
  return hits.flatMap(({ raekke }) => findRow(db, deltager, raekke) ?? []);
}

/** Two different numbers are two persons, also with one name. */
function sameAs(d: Deltager, navn: string, cpr: string | null): 'cpr' | 'navn' | null {
  if (cpr !== null && d.cpr !== null) return d.cpr === cpr ? 'cpr' : null;
  return erSammeNavn(d.navn ?? '', navn) ? 'navn' : null;
}

type Person = ParsedInputOf<'forloeb.enrol'>['personer'][number];

/** Puts people on a hold; new ones are created with what the list says, and Min dag asks for the rest. */
export function enrol(
  ctx: CommandContext,
  { holdId, startDato, personer }: ParsedInputOf<'forloeb.enrol'>,
): OutputOf<'forloeb.enrol'> {
  const { db, log } = ctx;
  if (!findRow(db, hold, holdId))
    throw new OperationError('findes_ikke', { detail: { tabel: 'hold', id: holdId } });
  const there = membersOf(db, holdId);
  const counts = { oprettet: 0, tilmeldt: 0, alleredePaaHold: 0 };
  for (const person of personer) {
    const deltagerId = person.deltagerId ?? createPerson(ctx, person);
    if (person.deltagerId === undefined) counts.oprettet += 1;
    if (there.has(deltagerId)) {
      counts.alleredePaaHold += 1;
      continue;
    }
    there.add(deltagerId);
    createRow(ctx, tilmelding, checkOf(tilmelding), { holdId, deltagerId, startDato });
    counts.tilmeldt += 1;
  }
  return { handling: log.written.length === 0 ? '' : log.handling, ...counts };
}

const createPerson = (ctx: CommandContext, { navn, cpr = null }: Person): string =>
  createRow(ctx, deltager, checkOf(deltager), { navn, cpr }).id;
