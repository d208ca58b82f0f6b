import type { IndikatorDefinition } from './definition.ts';
import type { Gennemsnit } from './procent.ts';
import type { Trafiklys } from './trafiklys.ts';

/** A remark as a code and its numbers; the sentence is made where people read it. */
export const BEMAERKNINGSKODER = [
  'indsamling_ikke_begyndt',
  'uden_maaltal',
  'over_maal',
  'maal_naaet',
  'over_forventet',
  'som_forventet',
  'under_forventet',
  'forventning_ikke_oplyst',
  'graensetilfaelde',
  'ikke_daekket',
  'afrunding_afgoer',
] as const;
export type Bemaerkningskode = (typeof BEMAERKNINGSKODER)[number];

export interface Bemaerkning {
  readonly kode: Bemaerkningskode;
  readonly detalje?: Readonly<Record<string, string | number>>;
}

/** Expected cumulative value; `vaerdi` null = the period has none stated. */
export interface Forventet {
  readonly vaerdi: number | null;
  readonly periodeNr: number;
  readonly til: string;
}

/**
 * Remarks on one indicator: collection, target, expectation (both on the cumulative value), light.
 * domain.md §1.5, §1.7
 */
export function remarksOnIndikator(
  definition: IndikatorDefinition,
  kumulativ: number | null,
  forventet: Forventet | null,
  lys: Trafiklys | null,
): Bemaerkning[] {
  if (kumulativ === null) {
    const fra = definition.indsamlesFra;
    return [{ kode: 'indsamling_ikke_begyndt', ...(fra === null ? {} : { detalje: { fra } }) }];
  }
  return [
    ...remarksOnTarget(kumulativ, definition.maaltal),
    ...remarksOnExpected(kumulativ, forventet),
    ...remarksOnLight(lys),
  ];
}

/** Remarks on a group's mean: light, and whether rounding first gives another whole percent. domain.md §1.4 */
export function remarksOnGruppe(mean: Gennemsnit, lys: Trafiklys | null): Bemaerkning[] {
  const { procent, eksakt } = mean;
  const exactRounded = eksakt === null ? null : Math.floor(eksakt + 0.5);
  if (procent === null || exactRounded === null || procent === exactRounded) return remarksOnLight(lys);
  return [
    { kode: 'afrunding_afgoer', detalje: { procent, eksaktAfrundet: exactRounded } },
    ...remarksOnLight(lys),
  ];
}

function remarksOnTarget(kumulativ: number, maaltal: number | null): Bemaerkning[] {
  if (maaltal === null || maaltal <= 0) return [{ kode: 'uden_maaltal' }];
  if (kumulativ > maaltal) return [{ kode: 'over_maal', detalje: { antal: kumulativ - maaltal } }];
  return kumulativ === maaltal ? [{ kode: 'maal_naaet' }] : [];
}

function remarksOnExpected(kumulativ: number, forventet: Forventet | null): Bemaerkning[] {
  if (forventet === null) return [];
  const { vaerdi, periodeNr } = forventet;
  if (vaerdi === null) return [{ kode: 'forventning_ikke_oplyst', detalje: { periodeNr } }];
  const antal = Math.abs(kumulativ - vaerdi);
  const kode = kumulativ > vaerdi ? 'over_forventet' : antal === 0 ? 'som_forventet' : 'under_forventet';
  return [{ kode, detalje: { antal, forventet: vaerdi, periodeNr } }];
}

function remarksOnLight(lys: Trafiklys | null): Bemaerkning[] {
  if (lys === null) return [];
  const { niveau, ogsaaNiveau, daekket } = lys;
  if (!daekket) return [{ kode: 'ikke_daekket', detalje: { niveau } }];
  return ogsaaNiveau === null ? [] : [{ kode: 'graensetilfaelde', detalje: { niveau, ogsaaNiveau } }];
}
