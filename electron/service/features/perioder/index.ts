import {
  OperationError,
  type FieldError,
  type OutputOf,
  type ParsedInputOf,
} from '#shared/contract/index.ts';
import { advarsel, fejl, tjekRaekkefoelge, type Problem } from '#shared/domain/entitet/index.ts';
import { forventning, periode, tjekPlan, trafiklysgraense } from '#shared/domain/perioder/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { command, type CommandContext } from '../../handler.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { createRow, deleteRow, registreringHandlers, updateRow } from '../registrering/index.ts';

type Periode = { readonly id: string; readonly fra: string | null; readonly til: string | null };

/** One periode by itself, as scripts write it: a gap is only said, since the next may fill it. */
function tjekPeriode(p: Periode, db: ReadDb): Problem[] {
  const others = db
    .sql('SELECT fra, til FROM periode WHERE slettet = 0 AND id <> ? AND fra IS NOT NULL AND til IS NOT NULL')
    .all(p.id) as { fra: string; til: string }[];
  const { fra, til } = p;
  if (fra === null || til === null || til < fra) return tjekRaekkefoelge({ fra, til }, 'fra', 'til');
  if (others.some((o) => fra <= o.til && o.fra <= til)) return [fejl('fra', 'periode_overlap')];
  const gaps = tjekPlan([...others, { fra, til }], { bevillingFra: null, bevillingTil: null });
  return gaps.map(({ kode, detalje }) => advarsel('fra', kode, detalje));
}

const NO_CHECK = (): Problem[] => [];

function savePlan(
  ctx: CommandContext,
  input: ParsedInputOf<'perioder.savePlan'>,
): OutputOf<'perioder.savePlan'> {
  const { db, session, log } = ctx;
  const { projekt, perioder } = readOpsaetning(db, session.projektId);
  const errors = tjekPlan(input.perioder, projekt);
  if (errors.length > 0) {
    const fields: Record<string, FieldError> = {};
    for (const { kode, indeks, detalje } of errors)
      fields[`perioder.${String(indeks)}`] ??= { kode, detalje: { ...detalje } };
    throw new OperationError('ugyldigt_input', { fields });
  }
  const kept = new Set(input.perioder.map((p) => p.id));
  const gone = perioder.filter((p) => !kept.has(p.id));
  for (const { id } of gone) deleteRow(ctx, 'periode', id, true);
  const sorted = input.perioder.toSorted((a, b) => (a.fra < b.fra ? -1 : 1));
  for (const [i, { id, fra, til }] of sorted.entries()) {
    const values = { nr: i + 1, fra, til };
    if (id === null) createRow(ctx, periode, NO_CHECK, values);
    else updateRow(ctx, periode, NO_CHECK, { id, ...values });
  }
  return { handling: log.handling, antal: log.written.length };
}

type Celle = ParsedInputOf<'perioder.saveExpected'>['celler'][number];

function saveCell(ctx: CommandContext, { indikatorId, kolonne, vaerdi }: Celle): void {
  const { db, log } = ctx;
  if (typeof kolonne === 'string') {
    const row = db
      .sql(`SELECT ${kolonne} AS vaerdi FROM indikator WHERE id = ? AND slettet = 0`)
      .get(indikatorId);
    if (!row) throw new OperationError('findes_ikke', { detail: { tabel: 'indikator', id: indikatorId } });
    if ((row as { vaerdi: number | null }).vaerdi !== vaerdi)
      log.update('indikator', indikatorId, { [kolonne]: vaerdi }, null);
    return;
  }
  const { periodeId } = kolonne;
  const found = db
    .sql('SELECT id, vaerdi FROM forventning WHERE indikatorId = ? AND periodeId = ? AND slettet = 0')
    .get(indikatorId, periodeId) as { id: string; vaerdi: number | null } | undefined;
  // None stated is no row: what the authority did not write is nobody's number.
  if (found === undefined && vaerdi !== null)
    createRow(ctx, forventning, NO_CHECK, { indikatorId, periodeId, vaerdi });
  else if (found !== undefined && vaerdi === null) log.remove('forventning', found.id);
  else if (found !== undefined && found.vaerdi !== vaerdi)
    log.update('forventning', found.id, { vaerdi }, null);
}

export const perioderHandlers = {
  ...registreringHandlers('perioder', '', periode, tjekPeriode),
  ...registreringHandlers('perioder', 'Forventning', forventning),
  ...registreringHandlers('perioder', 'Trafiklysgraense', trafiklysgraense),
  'perioder.savePlan': command<'perioder.savePlan'>(savePlan),
  'perioder.saveExpected': command<'perioder.saveExpected'>((ctx, { celler }) => {
    for (const celle of celler) saveCell(ctx, celle);
    const { handling, written } = ctx.log;
    return { handling: written.length === 0 ? '' : handling, antal: written.length };
  }),
};
