import type { FieldError, OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  findIndhold,
  type Celleindhold,
  type Tilknytning,
  type Udfyldning,
} from '#shared/domain/skabeloner/index.ts';
import { indholdsord, tekster, visIndhold } from '#shared/tekster/index.ts';
import { hashOf } from '../../fileHash.ts';
import { stepsOf, type QueryContext } from '../../handler.ts';
import { todayAt } from '../../today.ts';
import { writeWhole } from '../../writeWhole.ts';
import { countPeriode, readIndsendelse } from '../indsendelser/index.ts';
import { fillTemplate } from './fill.ts';
import { refuseCells } from './refusal.ts';
import { cellsOf, openKept, readSkabelon } from './store.ts';
import type { Template } from './template.ts';

type Kilde = ParsedInputOf<'skabeloner.fill'>['kilde'];

/** What is filled in: a closed submission as it was stored, or a periode as it counts now. */
function gather({ db, session }: QueryContext, kilde: Kilde): Udfyldning {
  const { navn: bruger } = session.bruger;
  if ('periodeId' in kilde) {
    return {
      resultat: countPeriode(session, db, kilde.periodeId, session.shownDay()),
      lukket: null,
      bruger,
      ord: indholdsord,
    };
  }
  const { resultat, indsendelse } = readIndsendelse(db, kilde.indsendelseId);
  const lukket = { dag: todayAt(Date.parse(indsendelse.lukketTid)), af: indsendelse.lukketAf };
  return { resultat, lukket, bruger, ord: indholdsord };
}

type Mapped = Tilknytning & { readonly vaerdi: Celleindhold | null };

const valuesOf = (celler: readonly Tilknytning[], udfyldning: Udfyldning): Mapped[] =>
  celler.map((c) => ({ ...c, vaerdi: findIndhold(c.indhold, udfyldning) }));

/** What each cell would hold. */
export function values(
  ctx: QueryContext,
  { id, kilde }: ParsedInputOf<'skabeloner.values'>,
): OutputOf<'skabeloner.values'> {
  const udfyldning = gather(ctx, kilde);
  const vaerdier = valuesOf(cellsOf(readSkabelon(ctx.db, id)), udfyldning).map(
    ({ ark, celle, indhold, vaerdi }) => ({
      ark,
      celle,
      indhold,
      vist: vaerdi === null ? null : visIndhold(vaerdi),
    }),
  );
  return { dato: udfyldning.resultat.dato, vaerdier };
}

export const keyOf = ({ ark, celle }: Pick<Tilknytning, 'ark' | 'celle'>): string => `${ark}!${celle}`;

/** The cells that cannot take a value, each with its reason. */
export function problemsOf(
  template: Template,
  celler: readonly Pick<Tilknytning, 'ark' | 'celle'>[],
): Record<string, FieldError> {
  const problems = celler.map((c) => [keyOf(c), template.problemAt(c.ark, c.celle)] as const);
  return Object.fromEntries(problems.filter((p): p is [string, FieldError] => p[1] !== null));
}

const STEPS = 4;

/**
 * Fills a template and writes it whole or not at all. Refused before anything is written when one cell cannot take
 * its value, or when nothing is mapped.
 */
export async function fill(
  ctx: QueryContext,
  { id, kilde, sti }: ParsedInputOf<'skabeloner.fill'>,
): Promise<OutputOf<'skabeloner.fill'>> {
  const step = stepsOf(ctx, STEPS);
  const row = readSkabelon(ctx.db, id);
  const celler = cellsOf(row);
  if (celler.length === 0) throw refuseCells({ celler: { kode: 'skabelon_uden_celler' } });
  await step();
  const template = openKept(ctx.db, row.fingeraftryk ?? '');
  const problems = problemsOf(template, celler);
  if (Object.keys(problems).length > 0) throw refuseCells(problems);
  await step();
  const udfyldning = gather(ctx, kilde);
  const mapped = valuesOf(celler, udfyldning);
  await step();
  const bytes = fillTemplate(template, mapped);
  await step();
  if (sti !== undefined) writeWhole(sti, bytes);
  return {
    sti: sti ?? null,
    bytes: sti === undefined ? bytes : null,
    filnavn: tekster.skabeloner.filnavn(row.navn ?? '', udfyldning.resultat, udfyldning.lukket === null),
    sha256: hashOf(bytes),
    antal: mapped.length,
    tomme: mapped.filter((m) => m.vaerdi === null).length,
  };
}
