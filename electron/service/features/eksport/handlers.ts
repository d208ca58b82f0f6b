import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { QueryContext } from '../../handler.ts';
import { query } from '../../handler.ts';
import { currentWitness } from '../../log/index.ts';
import { pseudonyms } from '../indikatorer/index.ts';
import { freezePreview, readIndsendelse } from '../indsendelser/index.ts';
import type { Skemamodel } from './model.ts';
import { writeIndikatorskema } from './write.ts';

const { filnavn } = tekster.eksport;

async function write(
  { signal, progress }: QueryContext,
  model: Skemamodel,
  sti: string | undefined,
): Promise<{ bytes: Uint8Array | null; raekker: number; sha256: string; sti: string | null }> {
  const target = sti === undefined ? ({ bytes: true } as const) : { sti };
  return {
    sti: sti ?? null,
    ...(await writeIndikatorskema(model, target, { signal, onProgress: progress })),
  };
}

/** A preview of a periode that is not closed. */
async function exportPreview(
  ctx: QueryContext,
  { sti, ...input }: ParsedInputOf<'eksport.skema'>,
): Promise<OutputOf<'eksport.skema'>> {
  const { session, db } = ctx;
  const model = {
    ...(await freezePreview(ctx, input)),
    forklaringer: {},
    vidne: currentWitness(db),
    lukket: false,
    af: session.bruger.navn,
    pseudonym: pseudonyms(db, session.projektId),
  };
  return { ...(await write(ctx, model, sti)), filnavn: filnavn.foreloebig(input.dato) };
}

/** A closed submission: of its stored row and the project's pseudonym key, and nothing else. */
async function exportIndsendelse(
  ctx: QueryContext,
  { id, sti }: ParsedInputOf<'eksport.indsendelse'>,
): Promise<OutputOf<'eksport.indsendelse'>> {
  const { session, db } = ctx;
  const { indsendelse, ...stored } = readIndsendelse(db, id);
  const model = {
    ...stored,
    lukket: true,
    tid: indsendelse.lukketTid,
    af: indsendelse.lukketAf,
    pseudonym: pseudonyms(db, session.projektId),
  };
  const written = await write(ctx, model, sti);
  const { periode } = stored.resultat;
  const { eksportSha256 } = indsendelse;
  return {
    ...written,
    filnavn: filnavn.lukket(periode.nr, periode.til),
    eksportSha256,
    ens: eksportSha256 === null || eksportSha256 === written.sha256,
  };
}

export const eksportHandlers = {
  'eksport.skema': query<'eksport.skema'>(exportPreview),
  'eksport.indsendelse': query<'eksport.indsendelse'>(exportIndsendelse),
};
