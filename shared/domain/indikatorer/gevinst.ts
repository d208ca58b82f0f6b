import type { IndikatorDefinition } from './definition.ts';
import type { EnhedTaellerIkke } from './enheder.ts';
import type { Fakta } from './fakta.ts';
import { prepareFakta, type KlargjortFakta } from './klargoer.ts';
import { countIndikator, type TaelValg } from './taelling.ts';

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

/** Fields that were left empty and keep the fact from counting; a wrong value is not a missing one. */
function missingOf(e: EnhedTaellerIkke, row: Row, fakta: Fakta): ManglendeFelt[] {
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
      return missingSize(e.virksomhedId, fakta);
    default:
      return [];
  }
}

function missingSize(virksomhedId: string | null, fakta: Fakta): ManglendeFelt[] {
  const firma = fakta.virksomheder.find((v) => v.id === virksomhedId);
  if (!firma) return [];
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

/** The facts of one source and whose they are: all that its count reads, and a fraction of what there is. */
function onlyOf(fakta: Fakta, liste: Liste): Fakta {
  const { deltagere, virksomheder, flet } = fakta;
  return { ...INGEN, deltagere, virksomheder, flet, [liste]: fakta[liste] };
}

/** A fact can lack more than one field, and each hides the next: date, then evidence. */
const MAX_PASSES = 3;

/**
 * What filling the empty fields behind an indicator would give, found by filling them and counting again, so that
 * the promise is kept; only the fields whose fact then counts are named. anchors.md §3 no. 8.
 */
export function predictGevinst(
  all: Fakta,
  klargjort: KlargjortFakta,
  definition: IndikatorDefinition,
  valg: TaelValg,
): Gevinst {
  const liste = LISTE[definition.kilde]?.liste ?? 'deltagere';
  const fakta = onlyOf(all, liste);
  const count = (facts: KlargjortFakta) => countIndikator(facts, definition, { ...valg, lister: true });
  const rowsOf = (facts: Fakta): ReadonlyMap<string, Row> =>
    new Map((facts[liste] as unknown as readonly Row[]).map((r) => [r.id, r]));
  const before = count(klargjort);
  const missing = new Map<string, ManglendeFelt[]>();
  let result = before;
  let facts = fakta;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const rows = rowsOf(facts);
    const found = result.taellerIkke.map(
      (e) => [e.id, missingOf(e, rows.get(e.id) ?? { id: e.id }, facts)] as const,
    );
    for (const [id, felter] of found)
      if (felter.length > 0) missing.set(id, [...(missing.get(id) ?? []), ...felter]);
    if (found.every(([, felter]) => felter.length === 0)) break;
    facts = filled(fakta, [...missing.values()].flat(), definition, valg.dato);
    result = count(prepareFakta(facts));
  }
  if (missing.size === 0) return { indikatorId: definition.id, gevinst: 0, felter: [] };
  const gevinst = (result.status ?? 0) - (before.status ?? 0);
  const counted = eachOnce(result.taeller.flatMap((e) => missing.get(e.id) ?? []));
  const reached = count(prepareFakta(filled(fakta, counted, definition, valg.dato)));
  // Of records that are one company, another's field may be what lets a fact count: then all are named.
  const enough = reached.status === result.status;
  return {
    indikatorId: definition.id,
    gevinst,
    felter: enough ? counted : eachOnce([...missing.values()].flat()),
  };
}

const eachOnce = (felter: readonly ManglendeFelt[]): ManglendeFelt[] => [
  ...new Map(felter.map((f) => [`${f.id}.${f.felt}`, f])).values(),
];
