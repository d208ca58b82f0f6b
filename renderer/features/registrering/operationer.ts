import type { OperationName } from '#shared/contract/index.ts';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { call } from '../../service/index.ts';
import type { LooseRow, Sent, Version } from '../../ui/form/index.ts';

/** Feature and noun of the operations of every kind that is registered here (shared/contract/registrering.ts). */
const NAMES = {
  deltager: ['deltagere', ''],
  virksomhed: ['virksomheder', ''],
  virksomhedskontakt: ['virksomheder', 'Kontakt'],
  virksomhedsstoette: ['virksomheder', 'Stoette'],
  jobformidlerforloeb: ['forloeb', 'Jobformidlerforloeb'],
  praktikforloeb: ['praktik', ''],
  hold: ['forloeb', 'Hold'],
  tilmelding: ['forloeb', 'Tilmelding'],
  kursus: ['forloeb', 'Kursus'],
  effekt: ['effekter', ''],
  statussamtale: ['samtaler', ''],
  maalgruppe: ['maalgruppe', ''],
  eukortlaegning: ['eu', ''],
  aarshjulpunkt: ['aarshjul', ''],
  videndeling: ['videndeling', ''],
} as const;

export type Registreret = keyof typeof NAMES;
export const isRegistreret = (tabel: string): tabel is Registreret => Object.hasOwn(NAMES, tabel);

type Verb = 'list' | 'get' | 'create' | 'update' | 'delete';

/** A row of a list: its fields, the names of what it refers to, and whether a field is in konflikt. */
export type ListRow = LooseRow & {
  readonly id: string;
  readonly visning: Readonly<Record<string, string>>;
  readonly konflikt: boolean;
};
export interface ListAnswer {
  readonly raekker: readonly ListRow[];
  readonly ialt: number;
}
export interface ListInput {
  readonly soeg?: string;
  readonly filter?: Readonly<Record<string, string | number | boolean | null>>;
  readonly udfyldt?: readonly string[];
  readonly mellem?: Readonly<Record<string, { readonly fra?: string; readonly til?: string }>>;
  readonly ids?: readonly string[];
  readonly sorter?: { readonly felt: string; readonly faldende: boolean };
  readonly graense?: number;
  readonly spring?: number;
}
export interface GetAnswer {
  readonly raekke: LooseRow & { readonly id: string };
  readonly visning: Readonly<Record<string, string>>;
  readonly hoveder: Readonly<Record<string, readonly string[]>>;
  readonly konflikter: Readonly<Record<string, readonly Version[]>>;
}
export interface SaveAnswer {
  readonly id: string;
  readonly handling: string;
  readonly advarsler: readonly Problem[];
}

export const operationName = (tabel: Registreret, verb: Verb): OperationName => {
  const [feature, noun] = NAMES[tabel];
  return `${feature}.${verb}${noun}` as OperationName;
};

/**
 * One operation of a kind known only at run time. The answer's shape is that of the contract's
 * `Registrering`, which all kinds share; the service checks what is sent field by field.
 */
const ask = <A>(tabel: Registreret, verb: Verb, input: object, signal?: AbortSignal): Promise<A> =>
  call(operationName(tabel, verb), input as never, signal ? { signal } : {}) as unknown as Promise<A>;

export const listRecords = (
  tabel: Registreret,
  input: ListInput,
  signal?: AbortSignal,
): Promise<ListAnswer> => ask(tabel, 'list', input, signal);
export const getRecord = (tabel: Registreret, id: string, signal?: AbortSignal): Promise<GetAnswer> =>
  ask(tabel, 'get', { id }, signal);
export const createRecord = (tabel: Registreret, values: LooseRow): Promise<SaveAnswer> =>
  ask(tabel, 'create', values);
export const updateRecord = (
  tabel: Registreret,
  id: string,
  { values, basis, chosen }: Sent,
): Promise<SaveAnswer> => ask(tabel, 'update', { ...values, id, grundlag: basis, valgt: chosen });
export const deleteRecord = (
  tabel: Registreret,
  id: string,
  medTilhoerende: boolean,
): Promise<{ handling: string; antal: number }> => ask(tabel, 'delete', { id, medTilhoerende });
