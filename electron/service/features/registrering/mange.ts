import { OperationError, type ParsedInputOf } from '#shared/contract/index.ts';
import { kanRettesForMange, rettetSchema, type Entitet, type Vaerdi } from '#shared/domain/entitet/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import type { ReadDb } from '../../db/database.ts';
import { fieldErrors } from '../../fields.ts';
import { command, query } from '../../handler.ts';
import { checkOf } from './checks.ts';
import { decideUpdate, newErrors } from './handlers.ts';
import { labelsOfRow, listIds } from './list.ts';
import { findRow } from './rows.ts';

type Rettelse = ParsedInputOf<'registrering.previewMany'>;

interface Refused {
  readonly id: string;
  readonly navn: string;
  readonly felt: string;
  readonly kode: string;
  readonly detalje?: Record<string, string | number>;
}
interface Plan {
  readonly aendres: { readonly id: string; readonly vaerdier: Record<string, Vaerdi> }[];
  readonly uaendret: number;
  readonly afvist: Refused[];
}

/** The value as the field takes it, e.g. '0316' as '316'; refused where a form would refuse it. */
function valueFor(entitet: Entitet, { felt, vaerdi }: Rettelse): unknown {
  if (!kanRettesForMange(entitet, felt))
    throw new OperationError('ugyldigt_input', { fields: { [felt]: { kode: 'ikke_for_mange' } } });
  const parsed = rettetSchema(entitet).safeParse({ id: 'mange', [felt]: vaerdi }, { reportInput: true });
  if (!parsed.success) throw new OperationError('ugyldigt_input', { fields: fieldErrors(parsed.error) });
  return (parsed.data as Readonly<Record<string, unknown>>)[felt];
}

/** What people know a row by: its own name, else that of the record it is about. */
function nameOf(db: ReadDb, entitet: Entitet, row: Readonly<Record<string, unknown>>): string {
  const own = entitet.etiket === null ? null : row[entitet.etiket];
  return typeof own === 'string'
    ? own
    : (Object.values(labelsOfRow(db, entitet, String(row['id'])))[0] ?? '');
}

/** Decides row by row, by the rules that a form's save meets; a row that is gone by now is passed over. */
function planMany(db: ReadDb, input: Rettelse): Plan {
  const entitet: Entitet = ENTITETER[input.tabel];
  const check = checkOf(entitet);
  const vaerdi = valueFor(entitet, input);
  const plan: { -readonly [K in keyof Plan]: Plan[K] } = { aendres: [], uaendret: 0, afvist: [] };
  for (const id of new Set(input.ids)) {
    const before = findRow(db, entitet, id);
    if (!before) continue;
    const { vaerdier, problems, stood } = decideUpdate(db, entitet, check, before, { [input.felt]: vaerdi });
    const [error] = newErrors(problems, stood);
    if (Object.keys(vaerdier).length === 0) plan.uaendret += 1;
    else if (error === undefined) plan.aendres.push({ id, vaerdier });
    else {
      const { felt, kode, detalje } = error;
      const why = detalje === undefined ? { kode } : { kode, detalje: { ...detalje } };
      plan.afvist.push({ id, navn: nameOf(db, entitet, before), felt, ...why });
    }
  }
  return plan;
}

export const mangeHandlers = {
  'registrering.findIds': query<'registrering.findIds'>(({ db }, { tabel, liste }) => ({
    ids: listIds(db, ENTITETER[tabel], liste),
  })),
  'registrering.previewMany': query<'registrering.previewMany'>(({ db }, input) => {
    const plan = planMany(db, input);
    return { ...plan, aendres: plan.aendres.length };
  }),
  'registrering.updateMany': command<'registrering.updateMany'>(({ db, log }, input) => {
    const { aendres, uaendret, afvist } = planMany(db, input);
    const [first] = afvist;
    if (first !== undefined && !input.udeladAfviste) {
      const { felt, kode, detalje } = first;
      throw new OperationError('ugyldigt_input', {
        fields: { [felt]: detalje === undefined ? { kode } : { kode, detalje } },
        detail: { afvist: afvist.length },
      });
    }
    for (const { id, vaerdier } of aendres) log.update(input.tabel, id, vaerdier, null);
    return { handling: aendres.length === 0 ? '' : log.handling, antal: aendres.length, uaendret, afvist };
  }),
};
