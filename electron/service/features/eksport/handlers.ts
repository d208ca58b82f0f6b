import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { projekt } from '#shared/domain/projekt/index.ts';
import type { QueryContext } from '../../handler.ts';
import { query } from '../../handler.ts';
import { currentWitness } from '../../log/index.ts';
import { countAll, readOpsaetning } from '../indikatorer/index.ts';
import { findRow } from '../registrering/index.ts';
import type { IndikatorskemaModel } from './model.ts';
import { writeIndikatorskema } from './write.ts';

function gather(
  { session, db }: QueryContext,
  input: ParsedInputOf<'eksport.skema'>,
  programversion: string,
): IndikatorskemaModel {
  const facts = findRow(db, projekt, session.projektId);
  if (!facts) throw new OperationError('findes_ikke');
  const { pseudonymnoegle: _hemmelig, ...offentligt } = facts;
  const kommuner = db.all(
    db.selectFrom('projektkommune').select(['kommune', 'rolle']).where('slettet', '=', 0).orderBy('id'),
  );
  return {
    projekt: offentligt,
    kommuner: kommuner.map(({ kommune, rolle }) => ({ kommune: kommune ?? '', rolle: rolle ?? 'partner' })),
    graenser: readOpsaetning(db, session.projektId).trafiklys,
    opgoerelse: countAll(session, db, { dato: input.dato, trafiklys: input.trafiklys, enheder: true }),
    vidne: currentWitness(db),
    eksporteretAf: session.bruger.navn,
    tidspunkt: new Date(session.now()).toISOString(),
    programversion,
  };
}

async function exportSkema(
  ctx: QueryContext,
  input: ParsedInputOf<'eksport.skema'>,
): Promise<OutputOf<'eksport.skema'>> {
  const model = gather(ctx, input, ctx.session.programversion);
  const target = input.sti === undefined ? ({ bytes: true } as const) : { sti: input.sti };
  const { bytes, raekker, sha256 } = await writeIndikatorskema(model, target, {
    signal: ctx.signal,
    onProgress: ctx.progress,
  });
  return { sti: input.sti ?? null, bytes, filnavn: `Indikatorskema ${input.dato}.xlsx`, raekker, sha256 };
}

export const eksportHandlers = { 'eksport.skema': query<'eksport.skema'>(exportSkema) };
