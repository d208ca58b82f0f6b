import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';

export type IndikatorRaekke = OutputOf<'indikatorer.list'>['raekker'][number];
export type PeriodeRaekke = OutputOf<'perioder.list'>['raekker'][number];
type ForventningRaekke = OutputOf<'perioder.listForventning'>['raekker'][number];

const ALL = 20_000;

const byOrder = (a: IndikatorRaekke, b: IndikatorRaekke): number =>
  (a.raekkefoelge ?? ALL) - (b.raekkefoelge ?? ALL) || (a.nr ?? '').localeCompare(b.nr ?? '', 'da');

/** Indicators, periods and the expectations where they cross. */
export function usePlan() {
  const indikatorer = useOperation('indikatorer.list', { graense: ALL });
  const perioder = useOperation('perioder.list', { graense: ALL });
  const forventninger = useOperation('perioder.listForventning', { graense: ALL });
  const queries = [indikatorer, perioder, forventninger];
  const failed = queries.find((q) => q.isError);
  const ready =
    indikatorer.data !== undefined && perioder.data !== undefined && forventninger.data !== undefined;
  return {
    ready,
    error: failed?.error ?? null,
    retry: () => queries.forEach((q) => void q.refetch()),
    indikatorer: (indikatorer.data?.raekker ?? []).toSorted(byOrder),
    perioder: (perioder.data?.raekker ?? []).toSorted((a, b) => (a.fra ?? '').localeCompare(b.fra ?? '')),
    forventninger: forventninger.data?.raekker ?? [],
  };
}

export type Plan = ReturnType<typeof usePlan>;

export const expectedAt = (
  plan: Plan,
  indikatorId: string,
  periodeId: string,
): ForventningRaekke | undefined =>
  plan.forventninger.find((f) => f.indikatorId === indikatorId && f.periodeId === periodeId);

/** Saves one cell and offers to take it back; false when it was refused. */
async function saved(command: Promise<{ handling: string }>, what: string): Promise<boolean> {
  try {
    const { handling } = await command;
    toastWithUndo(tekster.perioder.gemt(what), handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

/** An expectation: no value = not stated, so its row goes. */
export function saveExpected(
  found: ForventningRaekke | undefined,
  at: { readonly indikatorId: string; readonly periodeId: string },
  vaerdi: number | null,
  what: string,
): Promise<boolean> {
  if (found === undefined) return saved(call('perioder.createForventning', { ...at, vaerdi }), what);
  if (vaerdi === null) return saved(call('perioder.deleteForventning', { id: found.id }), what);
  return saved(call('perioder.updateForventning', { id: found.id, vaerdi }), what);
}

export const saveTarget = (
  id: string,
  part: { readonly maaltal: number | null } | { readonly maaltalEfter: number | null },
  what: string,
): Promise<boolean> => saved(call('indikatorer.update', { id, ...part }), what);

/** The whole plan of periods; false when it was refused. */
export const savePlan = (perioder: InputOf<'perioder.savePlan'>['perioder']): Promise<boolean> =>
  saved(call('perioder.savePlan', { perioder }), tekster.perioder.planen);

/** Many cells, as one handling that is taken back as one. */
export const savePaste = (celler: InputOf<'perioder.saveExpected'>['celler']): Promise<boolean> =>
  saved(call('perioder.saveExpected', { celler }), tekster.perioder.indsatCeller(celler.length));
