import { effektvinduer } from '../frister/index.ts';

// The check list before a period is closed (domain.md §1.12, §2.3): each point is green, or names its records
// and must be explained in words. Pure: the service gathers the facts and finds the names.

export const KONTROLPUNKTER = [
  'obligatoriske_mangler',
  'effekt_uden_for_vindue',
  'mulige_dubletter',
  'konflikter',
  'uden_dokumentation',
  'stoerrelse_mangler',
  'taeller_naesten',
] as const;
export type Kontrolpunkt = (typeof KONTROLPUNKTER)[number];

/** A record that keeps a point from being green. `felt`: the field that settles it. */
export interface Kontrolpost {
  readonly tabel: string;
  readonly id: string;
  readonly felt: string | null;
}

type Dato = string | null;

export interface Kontrolfakta {
  readonly dato: string;
  readonly deltagere: readonly {
    readonly id: string;
    readonly navn: string | null;
    readonly cpr: string | null;
    readonly foedselsdato: Dato;
    readonly optagetDato: Dato;
    readonly afslutningDato: Dato;
    readonly mangler: readonly string[];
  }[];
  readonly virksomheder: readonly { readonly id: string; readonly cvr: string | null }[];
  readonly effekter: readonly {
    readonly id: string;
    readonly deltagerId: string | null;
    readonly dato: Dato;
  }[];
  readonly flet: readonly { readonly aId: string | null; readonly bId: string | null }[];
  readonly konflikter: readonly { readonly tabel: string; readonly id: string }[];
  /** Counted facts that are to be documented, and whether they are. */
  readonly dokumentation: readonly {
    readonly tabel: string;
    readonly id: string;
    readonly bevis: string | null;
  }[];
  /** Companies of received støtte whose size does not follow from their figures. */
  readonly udenStoerrelse: readonly string[];
  /** Empty fields that keep facts from counting. */
  readonly gevinster: readonly Kontrolpost[];
}

export type Kontrolresultat = Readonly<Record<Kontrolpunkt, readonly Kontrolpost[]>>;

/** Every point with the records that are not in order. */
export function checkLukning(fakta: Kontrolfakta): Kontrolresultat {
  return {
    obligatoriske_mangler: missingFields(fakta),
    effekt_uden_for_vindue: outsideWindow(fakta),
    mulige_dubletter: possibleDuplicates(fakta),
    konflikter: fakta.konflikter.map((k) => ({ ...k, felt: null })),
    uden_dokumentation: fakta.dokumentation
      .filter(({ bevis }) => bevis === null || bevis.trim() === '')
      .map(({ tabel, id }) => ({ tabel, id, felt: tabel === 'kursus' ? 'bevisReference' : 'dokumentation' })),
    stoerrelse_mangler: fakta.udenStoerrelse.map((id) => ({ tabel: 'virksomhed', id, felt: 'aarsvaerk' })),
    taeller_naesten: fakta.gevinster,
  };
}

/** The points that are not green and have no explanation. */
export function missingExplanations(
  resultat: Kontrolresultat,
  forklaringer: Readonly<Record<string, string>>,
): Kontrolpunkt[] {
  return KONTROLPUNKTER.filter(
    (punkt) => resultat[punkt].length > 0 && (forklaringer[punkt] ?? '').trim() === '',
  );
}

/** Participants that are incomplete count in the grand total only. domain.md §2.3 */
function missingFields({ deltagere, dato }: Kontrolfakta): Kontrolpost[] {
  return deltagere
    .filter((d) => d.optagetDato !== null && d.optagetDato <= dato)
    .flatMap((d) => d.mangler.map((felt) => ({ tabel: 'deltager', id: d.id, felt })));
}

/**
 * Effects recorded after the exit but neither within four weeks of it nor from six months on: no window takes
 * them. domain.md §2.3
 */
function outsideWindow({ deltagere, effekter, dato }: Kontrolfakta): Kontrolpost[] {
  const exits = new Map(deltagere.map((d) => [d.id, d.afslutningDato]));
  return effekter
    .filter((e) => {
      const exit = exits.get(e.deltagerId ?? '') ?? null;
      if (exit === null || e.dato === null || e.dato > dato) return false;
      const { fireUger, seksMaaneder } = effektvinduer(exit);
      return e.dato > fireUger && e.dato < seksMaaneder;
    })
    .map(({ id }) => ({ tabel: 'effekt', id, felt: 'dato' }));
}

/** Records that share a CPR or CVR number, or a name and birth date, and were not joined by anybody. */
function possibleDuplicates({ deltagere, virksomheder, flet }: Kontrolfakta): Kontrolpost[] {
  const joined = new Set(flet.flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]));
  const person = (d: Kontrolfakta['deltagere'][number]): string | null =>
    d.navn === null || d.foedselsdato === null ? null : `${d.navn.toLocaleLowerCase('da')} ${d.foedselsdato}`;
  const pairs = [
    ...sharing(deltagere, (d) => d.cpr, 'deltager', 'cpr', joined),
    ...sharing(deltagere, person, 'deltager', 'navn', joined),
    ...sharing(virksomheder, (v) => v.cvr, 'virksomhed', 'cvr', joined),
  ];
  return [...new Map(pairs.map((post) => [post.id, post])).values()];
}

/** Records whose key an earlier record has too, where the two are not linked; both are named. */
function sharing<T extends { readonly id: string }>(
  rows: readonly T[],
  key: (row: T) => string | null,
  tabel: string,
  felt: string,
  joined: ReadonlySet<string>,
): Kontrolpost[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const k = key(row);
    if (k === null || k === '') return [];
    const other = first.get(k);
    if (other === undefined) first.set(k, row.id);
    if (other === undefined || joined.has(`${other} ${row.id}`)) return [];
    return [other, row.id].map((id) => ({ tabel, id, felt }));
  });
}
