import { sameRule, type IndikatorDefinition } from '../indikatorer/index.ts';
import { unpackEnhed, type Indikatorresultat, type Talt } from './resultat.ts';

/** One side of a comparison: what was counted, by which definition, at which day. */
export interface Side {
  readonly dato: string;
  readonly indikatorer: readonly Pick<Indikatorresultat, 'definition' | 'kumulativ' | 'enheder'>[];
}

/**
 * How one record moved a number. `tilfoejet` +1, `fjernet` −1; `skiftet`: another record of the same unit counts
 * now, and `flyttet`: it counts from another day, neither of which moves the cumulative value.
 */
export interface Bevaegelse {
  readonly art: 'tilfoejet' | 'fjernet' | 'skiftet' | 'flyttet';
  readonly foer: Talt | null;
  readonly nu: Talt | null;
}

export interface Indikatorforskel {
  readonly indikatorId: string;
  readonly nr: string;
  readonly navn: string;
  readonly kilde: string;
  /** Null ("–") where the indicator was not collected, or did not exist. */
  readonly foer: number | null;
  readonly nu: number | null;
  readonly definitionAendret: boolean;
  /** It was retired or deleted: the definitions of now do not have it. */
  readonly udgaaet: boolean;
  readonly bevaegelser: readonly Bevaegelse[];
}

/**
 * Each indicator before and now, and the records that moved it. The movements explain all of the difference:
 * nu − foer = tilføjede − fjernede (where "–" is 0).
 */
export function compareSider(foer: Side, nu: Side): Indikatorforskel[] {
  const ids = [...new Set([...nu.indikatorer, ...foer.indikatorer].map((i) => i.definition.id))];
  return ids.flatMap((id) => {
    const [a, b] = [foer, nu].map((side) => side.indikatorer.find((i) => i.definition.id === id));
    const definition = (b ?? a)?.definition;
    if (definition === undefined) return [];
    return {
      indikatorId: id,
      nr: definition.nr,
      navn: definition.navn,
      kilde: definition.kilde,
      foer: a?.kumulativ ?? null,
      nu: b?.kumulativ ?? null,
      udgaaet: b === undefined,
      definitionAendret: a !== undefined && b !== undefined && !countsTheSame(a.definition, b.definition),
      bevaegelser: movements(a?.enheder.map(unpackEnhed) ?? [], b?.enheder.map(unpackEnhed) ?? []),
    };
  });
}

const countsTheSame = (a: IndikatorDefinition, b: IndikatorDefinition): boolean =>
  sameRule(a, b) && a.indsamlesFra === b.indsamlesFra;

function movements(foer: readonly Talt[], nu: readonly Talt[]): Bevaegelse[] {
  const before = new Map(foer.map((t) => [t.raekke, t]));
  const now = new Map(nu.map((t) => [t.raekke, t]));
  const gone = new Map(foer.filter((t) => !now.has(t.raekke)).map((t) => [t.enhed, t]));
  const moved: Bevaegelse[] = [];
  for (const t of nu) {
    const same = before.get(t.raekke);
    const replaced = same === undefined ? gone.get(t.enhed) : undefined;
    if (replaced) gone.delete(t.enhed);
    if (same === undefined)
      moved.push({ art: replaced ? 'skiftet' : 'tilfoejet', foer: replaced ?? null, nu: t });
    else if (same.taellesFra !== t.taellesFra) moved.push({ art: 'flyttet', foer: same, nu: t });
  }
  const removed = [...gone.values()].map((t): Bevaegelse => ({ art: 'fjernet', foer: t, nu: null }));
  return [...moved, ...removed];
}

/** What a movement adds to the number. */
export const VIRKNING: Readonly<Record<Bevaegelse['art'], number>> = {
  tilfoejet: 1,
  fjernet: -1,
  skiftet: 0,
  flyttet: 0,
};

/** What the movements add up to. */
export function sumOf(bevaegelser: readonly Pick<Bevaegelse, 'art'>[]): number {
  return bevaegelser.reduce((sum, { art }) => sum + VIRKNING[art], 0);
}
