import { aldersgruppe } from '../deltagere/index.ts';
import { computeEu, freezeEu, type Kortlaegning, type Personoplysning } from '../eu/index.ts';
import {
  computeOpgoerelse,
  countPeriode,
  forventetVaerdi,
  indikator,
  type Aarsag,
  type Enhed,
  type Gruppe,
  type GruppeOpgoerelse,
  type IndikatorDefinition,
  type IndikatorOpgoerelse,
  type KlargjortFakta,
  type Opgoerelse,
  type Opgoerelsesperiode,
  type Opsaetning,
} from '../indikatorer/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import type { Side } from './forskel.ts';
import {
  RESULTATFORMAT,
  type Arklinje,
  type Enhedspost,
  type Gruppeopgoerelse,
  type Indikatorresultat,
  type Opdelingscelle,
  type Periodevaerdi,
  type Resultat,
} from './resultat.ts';

/** All that a result is made of: the same gives the same, wherever and whenever. */
export interface Frysegrundlag {
  readonly klargjort: KlargjortFakta;
  readonly opsaetning: Opsaetning;
  /** Counted at the last day of the periode, with its lists. */
  readonly opgoerelse: Opgoerelse;
  readonly personer: ReadonlyMap<string, Personoplysning>;
  /** The reference sheet of a definition in words. */
  readonly referenceark: (definition: IndikatorDefinition) => readonly Arklinje[];
  readonly kortlaegning: Kortlaegning;
  readonly forside: Pick<Resultat, 'projekt' | 'kommuner' | 'programversion'>;
}

/** The result of a periode, counted at its last day. domain.md §1.7, §1.12 */
export function freeze(grundlag: Frysegrundlag, periode: Opgoerelsesperiode): Resultat {
  const { opsaetning, opgoerelse, forside } = grundlag;
  const { id, nr, fra, til } = periode;
  return {
    format: RESULTATFORMAT,
    ...forside,
    periode: { id, nr, fra, til },
    dato: til,
    trafiklys: opgoerelse.trafiklys,
    graenser: opsaetning.trafiklys,
    perioder: opsaetning.perioder.map((p) => ({ id: p.id, nr: p.nr, fra: p.fra, til: p.til })),
    indikatorer: opgoerelse.indikatorer.map((i) => freezeIndikator(i, grundlag, periode)),
    gennemsnit: freezeGrupper(opgoerelse),
    eu: freezeEu(computeEu({ ...grundlag, projekt: opsaetning.projekt }, periode.til)),
  };
}

/** One side of a comparison: every indicator counted at a day, with its units as a result keeps them. */
export function countSide(klargjort: KlargjortFakta, opsaetning: Opsaetning, dato: LocalDate): Side {
  const { indikatorer } = computeOpgoerelse(klargjort, opsaetning, { dato });
  return {
    dato,
    indikatorer: indikatorer.map((i) => ({
      definition: freezeDefinition(i.definition),
      kumulativ: i.kumulativ,
      enheder: i.taeller.map(packEnhed),
    })),
  };
}

function freezeGrupper({ gennemsnit }: Opgoerelse): Record<Gruppe, Gruppeopgoerelse> {
  const one = ({ procent, eksakt, lys, bemaerkninger }: GruppeOpgoerelse): Gruppeopgoerelse => ({
    procent,
    eksakt,
    lys: lys?.lys ?? null,
    niveau: lys?.niveau ?? null,
    bemaerkninger,
  });
  const { aktivitet, output, effekt } = gennemsnit;
  return { aktivitet: one(aktivitet), output: one(output), effekt: one(effekt) };
}

function freezeIndikator(
  i: IndikatorOpgoerelse,
  { opsaetning, personer, referenceark }: Frysegrundlag,
  periode: Opgoerelsesperiode,
): Indikatorresultat {
  const { indsamlesFra } = i.definition;
  const dage = i.kumulativ === null ? null : i.taeller.map((e) => e.taellesFra ?? '');
  return {
    definition: freezeDefinition(i.definition),
    referenceark: referenceark(i.definition),
    kumulativ: i.kumulativ,
    iPerioden: countPeriode(periode, { dage, indsamlesFra }, periode.til).iPerioden,
    procent: i.procent,
    eksakt: i.eksakt,
    lys: i.lys?.lys ?? null,
    niveau: i.lys?.niveau ?? null,
    forventet: i.forventet,
    bemaerkninger: i.bemaerkninger,
    alternativer: { ...i.alternativer },
    perioder: opsaetning.perioder.map((p) => freezePeriode(p, i, dage, { opsaetning, dato: periode.til })),
    taellerIkke: countReasons(i),
    opdeling: breakDown(i.taeller, personer),
    enheder: i.taeller.map(packEnhed),
  };
}

/** The declared fields and nothing else: what the table keeps beside them is not the definition. */
function freezeDefinition(definition: IndikatorDefinition): IndikatorDefinition {
  const fields = Object.entries(definition).filter(
    ([navn]) => navn === 'id' || navn === 'gyldigFra' || Object.hasOwn(indikator.felter, navn),
  );
  return Object.fromEntries(fields) as unknown as IndikatorDefinition;
}

function freezePeriode(
  p: Opgoerelsesperiode,
  { definition: { id, indsamlesFra } }: IndikatorOpgoerelse,
  dage: readonly LocalDate[] | null,
  { opsaetning: { forventninger }, dato }: { readonly opsaetning: Opsaetning; readonly dato: LocalDate },
): Periodevaerdi {
  const { iPerioden, kumulativ } = countPeriode(p, { dage, indsamlesFra }, dato);
  const forventet = forventetVaerdi(forventninger, id, p.id);
  return { periodeId: p.id, nr: p.nr, vaerdi: iPerioden, kumulativ, forventet };
}

function countReasons(i: IndikatorOpgoerelse): Partial<Record<Aarsag, number>> {
  const antal: Partial<Record<Aarsag, number>> = {};
  for (const { aarsag } of i.taellerIkke) antal[aarsag] = (antal[aarsag] ?? 0) + 1;
  return antal;
}

/** Short: what equals what stands before it is left out. */
function packEnhed(e: Enhed): Enhedspost {
  const fra = e.taellesFra ?? '';
  const dato = e.dato === fra ? null : e.dato;
  const enhed = e.enhed === e.id ? null : e.enhed;
  return [e.id, enhed, fra, dato, e.art, e.kommune, e.bevis, e.antalFakta];
}

/** Counted facts by what is known of their deltager; none for facts that are about nobody. */
function breakDown(
  taeller: readonly Enhed[],
  personer: ReadonlyMap<string, Personoplysning>,
): Opdelingscelle[] {
  const celler = new Map<string, Opdelingscelle>();
  for (const { deltagerId } of taeller) {
    if (deltagerId === null) continue;
    const celle = cellOf(personer.get(deltagerId));
    const key = JSON.stringify(Object.values(celle));
    celler.set(key, { ...celle, antal: (celler.get(key)?.antal ?? 0) + 1 });
  }
  return [...celler].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, celle]) => celle);
}

function cellOf(person: Personoplysning | undefined): Omit<Opdelingscelle, 'antal'> {
  return {
    koen: person?.koen ?? null,
    alder: aldersgruppe(person?.foedselsdato ?? null, person?.optagetDato ?? null),
    uddannelse: person?.uddannelsesniveau ?? null,
    status: person?.arbejdsmarkedsstatus ?? null,
    ydelse: person?.ydelse ?? null,
  };
}
