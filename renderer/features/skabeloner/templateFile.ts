import { OperationError } from '#shared/contract/index.ts';
import { MAX_SKABELON } from '#shared/domain/skabeloner/index.ts';

/** A chosen file on its way to the service. */
export interface TemplateFile {
  readonly navn: string;
  /** Base64: it goes through both hosts. */
  readonly indhold: string;
}

const refused = (kode: string): OperationError =>
  new OperationError('ugyldigt_input', { fields: { indhold: { kode } } });

/** Reads a file that somebody chose. A far too large one is not read at all. */
export function readTemplateFile(file: File): Promise<TemplateFile> {
  if (file.size > MAX_SKABELON) return Promise.reject(refused('skabelon_for_stor'));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(refused('skabelon_beskadiget'));
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve({ navn: file.name, indhold: url.slice(url.indexOf(',') + 1) });
    };
    reader.readAsDataURL(file);
  });
}
