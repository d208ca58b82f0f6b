import type { NyRaekke } from '../entitet/index.ts';
import type { projekt, projektkommune } from './schema.ts';

/** The report's fakta-boks without the project's name, and its kommuner. domain.md §1.1 */
export const SKABELON_PROJEKT = {
  tilskudsmodtager: 'Holbæk Kommune, Arbejdsmarked, Uddannelse og Borgerservice',
  sagsbehandler: 'Camilla Wilms Jensen',
  finansieringskilde: 'Socialfonden Plus (ESF+)',
  indsatsomraade: 'Internationalisering, digitalisering og grøn omstilling (ERDF 1.3)',
  budgetKr: 26_000_000,
  bevillingFra: '2022-06-15',
  bevillingTil: '2025-12-31',
} as const satisfies Omit<NyRaekke<typeof projekt>, 'navn'>;

export const SKABELON_KOMMUNER: readonly NyRaekke<typeof projektkommune>[] = [
  { kommune: '316', rolle: 'lead' },
  { kommune: '326', rolle: 'partner' },
  { kommune: '350', rolle: 'paa_vej' },
];
