import { adresse, type Plads } from './celle.ts';
import type { Indhold, Tilknytning } from './schema.ts';

/** What a suggestion needs to know of an indicator. */
export interface Indikatornavn {
  readonly id: string;
  readonly nr: string;
  readonly navn: string;
}

/** What a suggestion needs to know of a period of the plan. */
export interface Planlagt {
  readonly id: string;
  readonly nr: number;
  readonly fra: string;
  readonly til: string;
}

/** What can be put into cells by name. */
export interface Kendt {
  readonly indikatorer: readonly Indikatornavn[];
  readonly perioder: readonly Planlagt[];
}

/** What a suggestion needs to know of a sheet. */
export interface Arkbillede {
  readonly navn: string;
  readonly raekker: number;
  readonly celler: readonly { readonly raekke: number; readonly kolonne: number; readonly tekst: string }[];
  /** Whether a value can be put there. */
  readonly kanSkrives: (plads: Plads) => boolean;
}

const plain = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/\s+/gu, ' ').trim();

/** The indicators whose number or name stands in a row, by the row. */
function indicatorsByRow(
  { celler }: Arkbillede,
  indikatorer: readonly Indikatornavn[],
): ReadonlyMap<number, Indikatornavn> {
  const byText = new Map(
    indikatorer.flatMap((i) => [[plain(i.nr), i] as const, [plain(i.navn), i] as const]),
  );
  const found = new Map<number, Indikatornavn>();
  for (const { raekke, tekst } of celler) {
    const named = byText.get(plain(tekst));
    if (named !== undefined && !found.has(raekke)) found.set(raekke, named);
  }
  return found;
}

/**
 * What goes into the cells below one, going on as it began: into each row the indicator that the row names, or,
 * where the rows name none, the next ones in order until a cell takes no value.
 */
export function foreslaaNedad(
  start: Plads,
  indhold: Indhold,
  ark: Arkbillede,
  indikatorer: readonly Indikatornavn[],
): Tilknytning[] {
  if (indhold.slags !== 'indikator' && indhold.slags !== 'periode') return [];
  const named = indicatorsByRow(ark, indikatorer);
  const below = Array.from({ length: Math.max(0, ark.raekker - start.raekke) }, (_, i) => ({
    raekke: start.raekke + 1 + i,
    kolonne: start.kolonne,
  }));
  const put = (plads: Plads, id: string): Tilknytning => ({
    ark: ark.navn,
    celle: adresse(plads),
    indhold: { ...indhold, indikatorId: id },
  });
  if (named.size > 0) {
    return below.flatMap((plads) => {
      const i = named.get(plads.raekke);
      return i === undefined || !ark.kanSkrives(plads) ? [] : [put(plads, i.id)];
    });
  }
  const at = indikatorer.findIndex((i) => i.id === indhold.indikatorId);
  const rest = at < 0 ? [] : indikatorer.slice(at + 1);
  const blocked = below.findIndex((plads) => !ark.kanSkrives(plads));
  const free = blocked < 0 ? below : below.slice(0, blocked);
  return rest.flatMap(({ id }, n) => {
    const plads = free[n];
    return plads === undefined ? [] : [put(plads, id)];
  });
}
