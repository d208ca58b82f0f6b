import type { Fakta } from './fakta.ts';
import { LISTE } from './gevinst.ts';

/** A record as a form would save it: `id` null for a new one, and only the fields that are written. */
interface Kladde {
  readonly tabel: string;
  readonly id: string | null;
  readonly felter: Readonly<Record<string, unknown>>;
}

/** The id that a new record has while it is only a draft. */
export const KLADDE_ID = 'kladde';

const LISTER: Readonly<Record<string, keyof Fakta>> = {
  ...Object.fromEntries(Object.entries(LISTE).map(([tabel, { liste }]) => [tabel, liste])),
  virksomhed: 'virksomheder',
};

/** Whether saving a record of this table can change an indicator. */
export const isCounted = (tabel: string): boolean => Object.hasOwn(LISTER, tabel);

/** The facts as they would be once the draft is saved. `tomme` are the fields of the table, all without a value. */
export function withKladde(
  fakta: Fakta,
  { tabel, id, felter }: Kladde,
  tomme: Readonly<Record<string, null>>,
): Fakta {
  const liste = LISTER[tabel];
  if (liste === undefined) return fakta;
  const rows = fakta[liste] as readonly { readonly id?: string }[];
  const written =
    id === null
      ? [...rows, { id: KLADDE_ID, ...tomme, ...felter }]
      : rows.map((row) => (row.id === id ? { ...row, ...felter } : row));
  return { ...fakta, [liste]: written };
}
