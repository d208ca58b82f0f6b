import type { IndikatorDefinition } from './definition.ts';
import type { EnhedTaellerIkke } from './enheder.ts';
import type { Fakta, VirksomhedFakta } from './fakta.ts';
import { unitOf, type Grupper } from './grupper.ts';
import { prepareFakta, type KlargjortFakta } from './klargoer.ts';
import { countIndikator, type Taelling, type TaelValg } from './taelling.ts';

/** One field whose value is missing, and the record it stands in. */
export interface ManglendeFelt {
  readonly tabel: string;
  readonly id: string;
  readonly felt: string;
}

export interface Gevinst {
  readonly indikatorId: string;
  /** How much the value grows when all of `felter` are filled so that they count. */
  readonly gevinst: number;
  readonly felter: readonly ManglendeFelt[];
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Liste =
  | 'jobformidlerforloeb'
  | 'praktikforloeb'
  | 'tilmeldinger'
  | 'virksomhedskontakter'
  | 'deltagere'
  | 'virksomhedsstoetter'
  | 'kurser'
  | 'effekter';

/** Where the facts of a source stand, and the field that dates them. */
export const LISTE: Readonly<Record<string, { readonly liste: Liste; readonly dato: string }>> = {
  jobformidlerforloeb: { liste: 'jobformidlerforloeb', dato: 'startDato' },
  praktikforloeb: { liste: 'praktikforloeb', dato: 'startDato' },
  tilmelding: { liste: 'tilmeldinger', dato: 'startDato' },
  virksomhedskontakt: { liste: 'virksomhedskontakter', dato: 'dato' },
  deltager: { liste: 'deltagere', dato: 'optagetDato' },
  virksomhedsstoette: { liste: 'virksomhedsstoetter', dato: 'modtagetDato' },
  kursus: { liste: 'kurser', dato: 'gennemfoertDato' },
  effekt: { liste: 'effekter', dato: 'dato' },
};

/** Records by their ids: of the list that is counted, and companies. */
interface Opslag {
  readonly rows: ReadonlyMap<string, Row>;
  readonly firmaer: ReadonlyMap<string, VirksomhedFakta>;
}

const opslagOf = (fakta: Fakta, liste: Liste): Opslag => ({
  rows: new Map((fakta[liste] as unknown as readonly Row[]).map((r) => [r.id, r])),
  firmaer: new Map(fakta.virksomheder.map((v) => [v.id, v])),
});

/** Fields that were left empty and keep the fact from counting; a wrong value is not a missing one. */
function missingOf(e: EnhedTaellerIkke, { rows, firmaer }: Opslag): ManglendeFelt[] {
  const row = rows.get(e.id) ?? { id: e.id };
  const dato = LISTE[e.kilde]?.dato ?? '';
  switch (e.aarsag) {
    case 'dato_mangler':
      return [{ tabel: e.kilde, id: e.id, felt: dato }];
    case 'bevis_mangler':
      return row['bevis'] === null ? [{ tabel: 'kursus', id: e.id, felt: 'bevis' }] : [];
    case 'jobtype_taeller_ikke':
      return row['jobtype'] === null ? [{ tabel: 'effekt', id: e.id, felt: 'jobtype' }] : [];
    case 'ikke_ledig_ved_start':
      return row['arbejdsmarkedsstatus'] === null
        ? [{ tabel: 'deltager', id: e.id, felt: 'arbejdsmarkedsstatus' }]
        : [];
    case 'stoerrelse_mangler':
      return missingSize(firmaer.get(e.virksomhedId ?? ''));
    default:
      return [];
  }
}

function missingSize(firma: VirksomhedFakta | undefined): ManglendeFelt[] {
  if (firma === undefined) return [];
  const felter: ManglendeFelt[] = [];
  if (firma.aarsvaerk === null) felter.push({ tabel: 'virksomhed', id: firma.id, felt: 'aarsvaerk' });
  if (firma.omsaetningMioEur === null && firma.balanceMioEur === null) {
    felter.push({ tabel: 'virksomhed', id: firma.id, felt: 'omsaetningMioEur' });
  }
  return felter;
}

/** A value with which the field counts: what the user would type when all is well. */
function goodValue(felt: string, definition: IndikatorDefinition, dato: string): unknown {
  if (felt === 'bevis') return true;
  if (felt === 'jobtype') return definition.filter?.jobtyper?.[0] ?? 'ordinaer';
  if (felt === 'arbejdsmarkedsstatus') return definition.filter?.statusser?.[0] ?? 'ledig';
  return felt === 'aarsvaerk' || felt === 'omsaetningMioEur' ? 1 : dato;
}

function filled(
  fakta: Fakta,
  felter: readonly ManglendeFelt[],
  definition: IndikatorDefinition,
  dato: string,
): Fakta {
  const byRow: ReadonlyMap<string, readonly ManglendeFelt[]> = Map.groupBy(felter, (f) => f.id);
  const fill = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.map((row): T => {
      const values: Record<string, unknown> = {};
      for (const { felt } of byRow.get(row.id) ?? []) values[felt] = goodValue(felt, definition, dato);
      return { ...row, ...values };
    });
  const liste = LISTE[definition.kilde]?.liste ?? 'deltagere';
  return {
    ...fakta,
    virksomheder: fill(fakta.virksomheder),
    [liste]: fill<Row>(fakta[liste] as unknown as readonly Row[]),
  };
}

const INGEN = {
  virksomhedskontakter: [],
  jobformidlerforloeb: [],
  praktikforloeb: [],
  tilmeldinger: [],
  kurser: [],
  virksomhedsstoetter: [],
  effekter: [],
} as const;

type Ids = readonly (string | null)[];

const unitsOf = (grupper: Grupper, ids: Ids): ReadonlySet<number> =>
  new Set(ids.flatMap((id) => (id === null ? [] : [unitOf(grupper, id)])));

/**
 * The facts of one source that filling the fields of `facts` can move, and whose they are: all records of their persons
 * and companies, for a unit counts once. What is counted of others stays as it is.
 */
function around(
  fakta: Fakta,
  liste: Liste,
  { personer, virksomheder }: KlargjortFakta,
  facts: readonly EnhedTaellerIkke[],
): Fakta {
  const personOf = (row: Row): string | null =>
    liste === 'deltagere' ? row.id : ((row['deltagerId'] as string | null | undefined) ?? null);
  const firmaOf = (row: Row): string | null => (row['virksomhedId'] as string | null | undefined) ?? null;
  const own = new Set(facts.map((e) => e.id));
  const persons = unitsOf(personer, facts.map((e) => e.deltagerId)); // prettier-ignore
  const firms = unitsOf(virksomheder, facts.map((e) => e.virksomhedId)); // prettier-ignore
  const isIn = (grupper: Grupper, units: ReadonlySet<number>, id: string | null): boolean =>
    id !== null && units.has(unitOf(grupper, id));
  const rows = (fakta[liste] as unknown as readonly Row[]).filter(
    (row) =>
      own.has(row.id) || isIn(personer, persons, personOf(row)) || isIn(virksomheder, firms, firmaOf(row)),
  );
  const theirs = unitsOf(personer, rows.map(personOf));
  const theirFirms = unitsOf(virksomheder, rows.map(firmaOf));
  return {
    ...INGEN,
    flet: fakta.flet,
    [liste]: rows,
    deltagere: fakta.deltagere.filter((d) => isIn(personer, theirs, d.id)),
    virksomheder: fakta.virksomheder.filter((v) => isIn(virksomheder, theirFirms, v.id)),
  };
}

/** A fact can lack more than one field, and each hides the next: date, then evidence. */
const MAX_PASSES = 3;

/**
 * What filling the empty fields behind an indicator would give, found by filling them and counting again, so that
 * the promise is kept; only the fields whose fact then counts are named. `talt`: the indicator as it counts, with its
 * lists, where that is known already. anchors.md §3 no. 8.
 */
export function predictGevinst(
  all: Fakta,
  klargjort: KlargjortFakta,
  definition: IndikatorDefinition,
  { talt, ...valg }: TaelValg & { readonly talt?: Taelling },
): Gevinst {
  const liste = LISTE[definition.kilde]?.liste ?? 'deltagere';
  const count = (facts: KlargjortFakta) => countIndikator(facts, definition, { ...valg, lister: true });
  const everything = opslagOf(all, liste);
  const { taellerIkke } = talt ?? count(klargjort);
  const lacking = taellerIkke.filter((e) => missingOf(e, everything).length > 0);
  if (lacking.length === 0) return { indikatorId: definition.id, gevinst: 0, felter: [] };
  const fakta = around(all, liste, klargjort, lacking);
  const before = count(prepareFakta(fakta));
  // What is filled in after the grant has ended happened before it did.
  const dag = valg.bevillingTil !== null && valg.bevillingTil < valg.dato ? valg.bevillingTil : valg.dato;
  const fill = (felter: readonly ManglendeFelt[]): Fakta => filled(fakta, felter, definition, dag);
  const { missing, result } = fillInPasses({ fakta, liste, before, count, fill });
  const counted = eachOnce(result.taeller.flatMap((e) => missing.get(e.id) ?? []));
  const reached = count(prepareFakta(fill(counted)));
  // Of records that are one company, another's field may be what lets a fact count: then all are named.
  const enough = reached.status === result.status;
  return {
    indikatorId: definition.id,
    gevinst: (result.status ?? 0) - (before.status ?? 0),
    felter: enough ? counted : eachOnce([...missing.values()].flat()),
  };
}

interface Filling {
  readonly fakta: Fakta;
  readonly liste: Liste;
  readonly before: Taelling;
  readonly count: (klargjort: KlargjortFakta) => Taelling;
  readonly fill: (felter: readonly ManglendeFelt[]) => Fakta;
}

/** Fills what is missing, and what then turns out to be missing as well. */
function fillInPasses({ fakta, liste, before, count, fill }: Filling): {
  readonly missing: ReadonlyMap<string, readonly ManglendeFelt[]>;
  readonly result: Taelling;
} {
  const missing = new Map<string, readonly ManglendeFelt[]>();
  let [facts, result] = [fakta, before];
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const opslag = opslagOf(facts, liste);
    const found = result.taellerIkke.map((e) => [e.id, missingOf(e, opslag)] as const);
    for (const [id, felter] of found)
      if (felter.length > 0) missing.set(id, [...(missing.get(id) ?? []), ...felter]);
    if (found.every(([, felter]) => felter.length === 0)) break;
    facts = fill([...missing.values()].flat());
    result = count(prepareFakta(facts));
  }
  return { missing, result };
}

const eachOnce = (felter: readonly ManglendeFelt[]): ManglendeFelt[] => [
  ...new Map(felter.map((f) => [`${f.id}.${f.felt}`, f])).values(),
];
