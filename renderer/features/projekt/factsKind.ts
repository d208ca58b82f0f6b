import { projekt, tjekProjekt, type Projekt } from '#shared/domain/projekt/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import type { FormKind, Lookup } from '../../ui/form/index.ts';

/** The facts of the report's fakta-boks (domain.md §1.1), in its order. */
export const FACTS = [
  'navn',
  'tilskudsmodtager',
  'sagsbehandler',
  'finansieringskilde',
  'indsatsomraade',
  'budgetKr',
  'bevillingFra',
  'bevillingTil',
  'ugerMellemSamtaler',
  'indsendelsesfristDage',
  'slutudbetalingDato',
  'statsstoette',
] as const;

export const factsKind: FormKind = {
  table: 'projekt',
  felter: projekt.felter,
  words: tekster.felter.projekt,
  codes: {},
  groups: [{ fields: FACTS.map((field) => ({ field })) }],
  check: (row) => tjekProjekt(row as unknown as Projekt),
};

/** The facts refer to no other record. */
export const noLookup: Lookup = {
  search: async () => [],
  name: async () => null,
  change: async () => null,
  revealSecret: async () => null,
  href: () => null,
};
