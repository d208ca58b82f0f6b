import {
  OperationError,
  type OutputOf,
  type ParsedInputOf,
  type Usaedvanlig,
} from '#shared/contract/index.ts';
import { isUsaedvanlig } from '#shared/domain/begrundelser/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import type { Entitet, Problem } from '#shared/domain/entitet/index.ts';
import { praktikforloeb } from '#shared/domain/praktik/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { hlcIso, nextUndo } from '../../log/index.ts';
import { checkOf, findRow, liveRows, rowName } from '../registrering/index.ts';

/** The kinds of record whose rules know something odd but allowed. */
const ASKED: readonly Entitet[] = [deltager, praktikforloeb];

interface Given {
  readonly tabel: string;
  readonly raekkeId: string;
  readonly felt: string;
  readonly kode: string;
  readonly tekst: string | null;
  readonly hlc: string;
  readonly bruger: string;
}

const keyOf = (id: string, felt: string, kode: string): string => `${id}/${felt}/${kode}`;

/** The latest reason of each warning. */
function readGiven(db: ReadDb): Map<string, Given> {
  const rows = db
    .sql(
      `SELECT b.tabel, b.raekkeId, b.felt, b.kode, b.tekst, a.hlc, coalesce(u.navn, a.bruger) AS bruger
       FROM begrundelse b JOIN aendring a ON a.raekke = b.id AND a.art = 'opret'
       LEFT JOIN bruger u ON u.id = a.bruger WHERE b.slettet = 0 ORDER BY a.hlc`,
    )
    .all() as Given[];
  return new Map(rows.map((g) => [keyOf(g.raekkeId, g.felt, g.kode), g]));
}

const told = ({ tekst, bruger, hlc }: Given): Usaedvanlig['begrundelse'] => ({
  tekst: tekst ?? '',
  bruger,
  tid: hlcIso(hlc),
});

/**
 * Everything that stands odd but allowed now, with the reason given for it; one record where `id` is given.
 * Those without a reason come first, then by name.
 */
export function listBegrundelser(
  db: ReadDb,
  { tabel, id }: ParsedInputOf<'revision.listBegrundelser'>,
): OutputOf<'revision.listBegrundelser'> {
  const given = readGiven(db);
  const entries = ASKED.filter((e) => tabel === undefined || e.tabel === tabel).flatMap((entitet) => {
    const check = checkOf(entitet);
    const rows =
      id === undefined ? liveRows(db, entitet) : [findRow(db, entitet, id)].filter((r) => r !== null);
    return rows.flatMap((row) =>
      check(row, db, null)
        .filter((p) => p.grad === 'advarsel' && isUsaedvanlig(p.kode))
        .map((p) => toEntry(db, entitet.tabel, row.id, p, given.get(keyOf(row.id, p.felt, p.kode)))),
    );
  });
  const rank = (e: Usaedvanlig): number => (e.begrundelse === null ? 0 : 1);
  return {
    begrundelser: entries.toSorted((a, b) => rank(a) - rank(b) || a.navn.localeCompare(b.navn, 'da')),
  };
}

function toEntry(db: ReadDb, tabel: string, id: string, p: Problem, given: Given | undefined): Usaedvanlig {
  const { felt, kode, detalje } = p;
  return {
    tabel,
    id,
    navn: rowName(db, tabel, id),
    felt,
    kode,
    ...(detalje === undefined ? {} : { detalje: { ...detalje } }),
    begrundelse: given === undefined ? null : told(given),
  };
}

/** Keeps the reasons; in the handling of the save they belong to, so that one undo takes both back. */
export function giveBegrundelser(
  { db, session, log, named }: CommandContext,
  { tabel, id, handling, grunde }: ParsedInputOf<'revision.giveBegrundelser'>,
): OutputOf<'revision.giveBegrundelser'> {
  const entitet = ASKED.find((e) => e.tabel === tabel);
  if (entitet === undefined || !findRow(db, entitet, id)) throw new OperationError('findes_ikke');
  const joins = handling !== '' && nextUndo(db, session.enhed, session.bruger.id) === handling;
  const writer = joins ? named(handling) : log;
  for (const { felt, kode, tekst } of grunde)
    writer.create('begrundelse', session.newId(), { tabel, raekkeId: id, felt, kode, tekst });
  return { handling: writer.handling };
}
