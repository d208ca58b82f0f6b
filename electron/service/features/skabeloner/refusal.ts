import { OperationError, type FieldError } from '#shared/contract/index.ts';

/** Why a file cannot be a template; the words stand in shared/tekster. */
export type Skabelonfejl =
  | 'skabelon_for_stor'
  | 'skabelon_tom'
  | 'skabelon_ikke_xlsx'
  | 'skabelon_gammelt_format'
  | 'skabelon_beskyttet'
  | 'skabelon_makroer'
  | 'skabelon_beskadiget'
  | 'skabelon_pakket_for_stort'
  | 'skabelon_stier'
  | 'skabelon_dtd'
  | 'skabelon_uden_ark'
  | 'skabelon_fil_mangler';

/** Why a value cannot be put into a cell. */
export type Cellefejl =
  | 'celle_ark_mangler'
  | 'celle_flettet'
  | 'celle_formel'
  | 'celle_matrix'
  | 'celle_tabelhoved'
  | 'celle_pivot';

export const refuseFile = (kode: Skabelonfejl): OperationError =>
  new OperationError('ugyldigt_input', { fields: { indhold: { kode } } });

/** Cells by their place; each with its reason. Nothing is filled. */
export const refuseCells = (fejl: Readonly<Record<string, FieldError>>): OperationError =>
  new OperationError('ugyldigt_input', { fields: { ...fejl } });
