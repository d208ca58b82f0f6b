import { searchWords } from '../soegning/index.ts';
import { adresse, ligger, type Omraade, type Plads } from './celle.ts';
import type { Arkbillede, Indikatornavn, Kendt } from './forslag.ts';
import { laesFakta, laesOverskrift, lighed, navneord } from './overskrift.ts';
import type { Indhold, Tilknytning } from './schema.ts';

/** A sheet, its merged ranges, and which cells are decided already. */
export interface Arkudkast extends Arkbillede {
  readonly fletninger: readonly Omraade[];
  readonly optaget: (celle: string) => boolean;
}

/** A form is smaller; a list of data asks for nothing. */
const MAX_TEKSTER = 6000;

type Tekster = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** As much alike that it is shown to a person, and by so much more than the next. */
const [MIN_LIGHED, FORSPRING] = [0.6, 0.1];
/** Rows of headings above each other, and how far above the indicators they may stand. */
const [OVERSKRIFTER, AFSTAND] = [3, 40];

function textsOf({ celler }: Arkudkast): Tekster {
  const rows = Map.groupBy(
    celler.slice(0, MAX_TEKSTER).filter((c) => c.tekst.trim() !== ''),
    (c) => c.raekke,
  );
  return new Map([...rows].map(([raekke, list]) => [raekke, new Map(list.map((c) => [c.kolonne, c.tekst]))]));
}

/** An indicator by the words that tell it from others. */
interface Navngivet {
  readonly i: Indikatornavn;
  readonly nr: string;
  readonly navn: readonly string[];
}

const lyder = (text: string): string => searchWords(text).join(' ');

/** The indicator that a label names: by its number alone, else by the words of its name, with its number or without. */
function indicatorIn(label: string, navngivne: readonly Navngivet[]): Indikatornavn | null {
  const [sound, words] = [lyder(label), navneord(label)];
  const byNr = navngivne.find(({ nr }) => nr !== '' && nr === sound);
  if (byNr !== undefined) return byNr.i;
  const ranked = navngivne
    .map(({ i, nr, navn }) => ({
      i,
      point: lighed(
        words.filter((w) => w !== nr),
        navn,
      ),
    }))
    .toSorted((a, b) => b.point - a.point);
  const [best, next] = ranked;
  if (best === undefined || best.point < MIN_LIGHED) return null;
  return best.point - (next?.point ?? 0) >= FORSPRING ? best.i : null;
}

interface Linje {
  readonly i: Indikatornavn;
  /** The last column that is part of the label. */
  readonly kolonne: number;
}

/** The rows that name an indicator, from the left. */
function labelledRows(tekster: Tekster, indikatorer: readonly Indikatornavn[]): ReadonlyMap<number, Linje> {
  const navngivne = indikatorer.map((i) => ({ i, nr: lyder(i.nr), navn: navneord(i.navn) }));
  const found = new Map<number, Linje>();
  for (const [raekke, row] of tekster) {
    const labels = [...row].toSorted(([a], [b]) => a - b);
    const named = labels.flatMap(([kolonne, label]) => {
      const i = indicatorIn(label, navngivne);
      return i === null ? [] : [{ i, kolonne }];
    });
    const [first] = named;
    const last = named.filter((n) => n.i === first?.i).at(-1);
    if (first !== undefined && last !== undefined) found.set(raekke, { i: first.i, kolonne: last.kolonne });
  }
  return found;
}

/** The headings above a cell, the nearest last; a merged one stands over all its columns. */
function headingOver(
  { raekke, kolonne }: Plads,
  tekster: Tekster,
  linjer: ReadonlyMap<number, Linje>,
  brede: readonly Omraade[],
): string {
  const at = (row: number): string => {
    const own = tekster.get(row)?.get(kolonne);
    if (own !== undefined) return own;
    const over = brede.find((f) => ligger({ raekke: row, kolonne }, f));
    return over === undefined ? '' : (tekster.get(over.fra.raekke)?.get(over.fra.kolonne) ?? '');
  };
  let row = raekke - 1;
  while (row > 0 && raekke - row <= AFSTAND && (linjer.has(row) || at(row) === '')) row -= 1;
  const stacked: string[] = [];
  for (; row > 0 && stacked.length < OVERSKRIFTER && at(row) !== '' && !linjer.has(row); row -= 1) {
    if (stacked[0] !== at(row)) stacked.unshift(at(row));
  }
  return stacked.join(' ');
}

/**
 * What the cells of a sheet seem to ask for: rows that name an indicator crossed with columns whose heading is
 * understood, and labels of facts with an empty cell beside them. Only empty cells that take a value and are not
 * decided yet; where two readings are as good, none.
 */
export function foreslaaUdkast(ark: Arkudkast, { indikatorer, perioder }: Kendt): Tilknytning[] {
  const tekster = textsOf(ark);
  const linjer = labelledRows(tekster, indikatorer);
  const brede = ark.fletninger.filter((f) => f.til.kolonne > f.fra.kolonne);
  const widest = Math.max(0, ...[...tekster.values()].flatMap((row) => [...row.keys()]));
  const isFree = (plads: Plads): boolean =>
    tekster.get(plads.raekke)?.has(plads.kolonne) !== true &&
    ark.kanSkrives(plads) &&
    !ark.optaget(adresse(plads));
  const put = (plads: Plads, indhold: Indhold): Tilknytning[] =>
    isFree(plads) ? [{ ark: ark.navn, celle: adresse(plads), indhold }] : [];
  const numbers = [...linjer].flatMap(([raekke, { i, kolonne: label }]) =>
    Array.from({ length: Math.max(0, widest - label) }, (_, n) => label + 1 + n).flatMap((kolonne) => {
      const plads = { raekke, kolonne };
      const indhold = isFree(plads)
        ? laesOverskrift(headingOver(plads, tekster, linjer, brede), perioder)
        : null;
      return indhold === null ? [] : put(plads, { ...indhold, indikatorId: i.id });
    }),
  );
  const facts = [...tekster].flatMap(([raekke, row]) =>
    linjer.has(raekke)
      ? []
      : [...row].flatMap(([kolonne, label]) => {
          const del = laesFakta(label);
          return del === null ? [] : put({ raekke, kolonne: kolonne + 1 }, { slags: 'fakta', del });
        }),
  );
  return onceEach([...numbers, ...facts]);
}

/** Two labels may point at one cell; the first stands. */
const onceEach = (all: readonly Tilknytning[]): Tilknytning[] =>
  [...new Map(all.toReversed().map((t) => [t.celle, t])).values()].toReversed();
