import { OperationError, type Regelinput, type RegistreretIndikator } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { feltfejl } from '#shared/tekster/index.ts';
import { call } from '../../../service/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import { currentVersion, type Errors } from './draft.ts';
import type { Choice } from './VersionChoice.tsx';

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** Saves words and targets, and the rule where it is another; one handling. */
export function saveChange(
  indikator: RegistreretIndikator,
  values: Values,
  rule: { readonly regel: Regelinput; readonly choice: Choice } | null,
  today: LocalDate,
) {
  const { id } = indikator;
  if (rule === null) return call('indikatorer.update', { id, ...values });
  const { choice, regel } = rule;
  const version =
    choice.art === 'ret'
      ? { art: 'ret' as const, id: currentVersion(indikator, today)?.id ?? null }
      : { art: 'ny' as const, gyldigFra: choice.gyldigFra ?? today, begrundelse: choice.begrundelse };
  return call('indikatorer.revise', { indikator: { id, ...values }, regel: { ...regel, version } });
}

/** What the service refused, by field; what it refused as a whole is told in a toast. */
export function refusedFields(error: unknown): Errors {
  const fields = error instanceof OperationError ? error.error.fields : undefined;
  if (fields === undefined) {
    showErrorToast(error);
    return {};
  }
  return Object.fromEntries(
    Object.entries(fields).map(([felt, { kode, detalje }]) => [felt, feltfejl(kode, detalje)]),
  );
}
