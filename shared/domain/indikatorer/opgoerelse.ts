import type { LocalDate, Periode } from '../kalender/index.ts';
import { lastEndedPeriode } from '../kalender/index.ts';
import type { Bemaerkning, Forventet } from './bemaerkninger.ts';
import { remarksOnGruppe, remarksOnIndikator } from './bemaerkninger.ts';
import type { Gruppe, IndikatorDefinition } from './definition.ts';
import type { KlargjortFakta } from './klargoer.ts';
import type { Gennemsnit } from './procent.ts';
import { gennemsnit, procent, procentEksakt } from './procent.ts';
import type { Bevilling } from './regler.ts';
import type { Taelling } from './taelling.ts';
import { countIndikator } from './taelling.ts';
import type { Skala, Trafiklys, Trafiklysgraense } from './trafiklys.ts';
import { lookupTrafiklys, skalaAt } from './trafiklys.ts';
import { definitionerAt } from './versioner.ts';

export interface Opgoerelsesperiode extends Periode {
  readonly id: string;
  readonly nr: number;
}

/** Expected cumulative value of an indicator at the end of a period; none, or null = not stated. */
export interface ForventetVaerdi {
  readonly indikatorId: string | null;
  readonly periodeId: string | null;
  readonly vaerdi: number | null;
}

/** What was expected of an indicator at the end of a period; null = not stated. domain.md §1.7 */
export const forventetVaerdi = (
  forventninger: readonly ForventetVaerdi[],
  indikatorId: string,
  periodeId: string,
): number | null =>
  forventninger.find((f) => f.indikatorId === indikatorId && f.periodeId === periodeId)?.vaerdi ?? null;

/** What the project has decided: its grant, indicators, periods, expectations and lights. */
export interface Opsaetning {
  readonly projekt: Bevilling;
  readonly definitioner: readonly IndikatorDefinition[];
  readonly perioder: readonly Opgoerelsesperiode[];
  readonly forventninger: readonly ForventetVaerdi[];
  readonly trafiklys: readonly Trafiklysgraense[];
}

export interface OpgoerelseValg {
  /** Day of the count. */
  readonly dato: LocalDate;
  /** First day of the period asked for; left out or null: from the beginning. */
  readonly fra?: LocalDate | null | undefined;
  /** Scale of the lights; left out or null: by the date. */
  readonly trafiklys?: Skala | null | undefined;
  /** False = numbers only. Left out: with lists. */
  readonly lister?: boolean | undefined;
}

export interface IndikatorOpgoerelse extends Taelling {
  /** As it holds on the day. */
  readonly definition: IndikatorDefinition;
  /** Whole percent of `status`, its unrounded value, and its light. */
  readonly procent: number | null;
  readonly eksakt: number | null;
  readonly lys: Trafiklys | null;
  /** Of the last period ended on or before the day; null when none has ended. Cumulative. */
  readonly forventet: Forventet | null;
  readonly bemaerkninger: readonly Bemaerkning[];
}

export interface GruppeOpgoerelse extends Gennemsnit {
  readonly lys: Trafiklys | null;
  readonly bemaerkninger: readonly Bemaerkning[];
}

export interface Opgoerelse {
  readonly dato: LocalDate;
  readonly fra: LocalDate | null;
  readonly trafiklys: Skala;
  /** The last period ended on or before the day. */
  readonly sidstePeriode: Opgoerelsesperiode | null;
  readonly indikatorer: readonly IndikatorOpgoerelse[];
  readonly gennemsnit: Readonly<Record<Gruppe, GruppeOpgoerelse>>;
}

/**
 * The whole opgørelse at a date: each indicator counted, set against target and expectation, with
 * light and remarks, and the mean per group. Definitions are those of the date: retired ones are left out. With `fra`, values and percents are those of the period,
 * while remarks on target and expectation stay on the cumulative value. Definitions keep their order.
 * Throws RangeError when `dato` or `fra` is no date. domain.md §1.4, §1.5, §1.7, §1.12
 */
export function computeOpgoerelse(
  klargjort: KlargjortFakta,
  opsaetning: Opsaetning,
  valg: OpgoerelseValg,
): Opgoerelse {
  const { dato } = valg;
  const trafiklys = valg.trafiklys ?? skalaAt(dato, opsaetning.projekt.bevillingTil);
  const sidstePeriode = lastEndedPeriode(opsaetning.perioder, dato);
  const context: Context = { klargjort, opsaetning, valg, skala: trafiklys, sidstePeriode };
  const indikatorer = definitionerAt(opsaetning.definitioner, dato).map((definition) =>
    computeIndikator(definition, context),
  );
  const meanOf = (gruppe: Gruppe): GruppeOpgoerelse => computeGruppe(gruppe, indikatorer, context);
  return {
    dato,
    fra: valg.fra ?? null,
    trafiklys,
    sidstePeriode,
    indikatorer,
    gennemsnit: { aktivitet: meanOf('aktivitet'), output: meanOf('output'), effekt: meanOf('effekt') },
  };
}

interface Context {
  readonly klargjort: KlargjortFakta;
  readonly opsaetning: Opsaetning;
  readonly valg: OpgoerelseValg;
  readonly skala: Skala;
  readonly sidstePeriode: Opgoerelsesperiode | null;
}

function computeIndikator(definition: IndikatorDefinition, context: Context): IndikatorOpgoerelse {
  const { klargjort, opsaetning, valg, skala } = context;
  const { bevillingFra, bevillingTil } = opsaetning.projekt;
  const { dato, fra = null, lister = true } = valg;
  const taelling = countIndikator(klargjort, definition, { bevillingFra, bevillingTil, dato, fra, lister });
  const opnaaelse = { status: taelling.status, maaltal: definition.maaltal };
  const hele = procent(opnaaelse);
  const lys = lookupTrafiklys(hele, skala, opsaetning.trafiklys);
  const forventet = forventetFor(definition.id, context);
  const bemaerkninger = remarksOnIndikator(definition, taelling.kumulativ, forventet, lys);
  return {
    ...taelling,
    definition,
    procent: hele,
    eksakt: procentEksakt(opnaaelse),
    lys,
    forventet,
    bemaerkninger,
  };
}

function forventetFor(indikatorId: string, { opsaetning, sidstePeriode }: Context): Forventet | null {
  if (sidstePeriode === null) return null;
  const { id, nr, til } = sidstePeriode;
  return { vaerdi: forventetVaerdi(opsaetning.forventninger, indikatorId, id), periodeNr: nr, til };
}

function computeGruppe(
  gruppe: Gruppe,
  indikatorer: readonly IndikatorOpgoerelse[],
  { opsaetning, skala }: Context,
): GruppeOpgoerelse {
  const members = indikatorer.filter((indikator) => indikator.definition.gruppe === gruppe);
  const mean = gennemsnit(members.map(({ status, definition }) => ({ status, maaltal: definition.maaltal })));
  const lys = lookupTrafiklys(mean.procent, skala, opsaetning.trafiklys);
  return { ...mean, lys, bemaerkninger: remarksOnGruppe(mean, lys) };
}
