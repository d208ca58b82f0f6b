import { createContext, useContext } from 'react';
import type { FormKind, Loaded, Lookup } from './types.ts';

export interface FormSurroundings {
  readonly kind: FormKind;
  readonly lookup: Lookup;
  readonly loaded: Loaded | null;
  /** The day that 'i dag' means. */
  readonly today: string;
  /** Codes that one field offers, in their order. */
  readonly codesOf: (field: string) => readonly string[];
  /** A choice that is still being looked up: a save waits for it. */
  readonly await: (choice: Promise<void>) => void;
  readonly save: (again: boolean) => Promise<void>;
}

const FormContext = createContext<FormSurroundings | null>(null);
export const FormProvider = FormContext.Provider;

export function useForm(): FormSurroundings {
  const form = useContext(FormContext);
  if (form === null) throw new Error('a field stands outside a form');
  return form;
}
