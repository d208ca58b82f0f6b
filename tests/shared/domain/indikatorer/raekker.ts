import type { Fakta, Filter, IndikatorDefinition } from '../../../../shared/domain/indikatorer/index.ts';
import {
  countIndikator,
  prepareFakta,
  SKABELON_INDIKATORER,
} from '../../../../shared/domain/indikatorer/index.ts';
import { BEVILLING, EMPTY } from './projekter.ts';

// One deltager 'a', one company 'v', and rows that count until a test changes a field.

export const D = '2024-03-19';

export const deltager = (id: string, more = {}) => ({
  id, cpr: null, visitationUdfald: null, optagetDato: '2023-05-01', arbejdsmarkedsstatus: 'ledig', kommune: '316', ...more,
}); // prettier-ignore
export const virksomhed = (id: string, more = {}) => ({
  id, cvr: null, aarsvaerk: 5, omsaetningMioEur: 1, balanceMioEur: null, kommune: '316', ...more,
}); // prettier-ignore
export const effekt = (id: string, more = {}) => ({
  id, deltagerId: 'a', art: 'beskaeftigelse', dato: '2024-01-01', jobtype: 'ordinaer', dokumentation: null, ...more,
}); // prettier-ignore
export const kursus = (id: string, more = {}) => ({
  id, deltagerId: 'a', art: 'amu', status: 'gennemfoert', gennemfoertDato: '2024-01-01', bevis: true, bevisReference: 'K 1', ...more,
}); // prettier-ignore
export const praktik = (id: string, more = {}) => ({
  id, deltagerId: 'a', virksomhedId: 'v', type: 'virksomhedspraktik', status: 'i_gang', startDato: '2024-01-01', ...more,
}); // prettier-ignore
export const stoette = (id: string, more = {}) => ({
  id, virksomhedId: 'v', status: 'modtaget', modtagetDato: '2024-01-01', dokumentation: null, ...more,
}); // prettier-ignore
export const BASE: Fakta = { ...EMPTY, deltagere: [deltager('a')], virksomheder: [virksomhed('v')] };

export function definitionOf(nr: string, filter: Filter = {}): IndikatorDefinition {
  const found = SKABELON_INDIKATORER.find((d) => d.nr === nr);
  if (found === undefined) throw new Error(nr);
  return { ...found, filter: { ...found.filter, ...filter } };
}

/** One word per fact: its counting day, or its reason. */
export function verdicts(
  nr: string,
  fakta: Partial<Fakta>,
  dato = D,
  filter: Filter = {},
): Record<string, string | null> {
  const valg = { ...BEVILLING, dato, fra: null, lister: true };
  const result = countIndikator(prepareFakta({ ...BASE, ...fakta }), definitionOf(nr, filter), valg);
  const counted = result.taeller.map((unit) => [unit.id, unit.taellesFra] as const);
  const not = result.taellerIkke.map((unit) => [unit.id, unit.aarsag] as const);
  return Object.fromEntries<string | null>([...counted, ...not]);
}

export function ids(nr: string, fakta: Partial<Fakta>): string[] {
  const valg = { ...BEVILLING, dato: D, fra: null, lister: true };
  return countIndikator(prepareFakta({ ...BASE, ...fakta }), definitionOf(nr), valg).taeller.map(
    (unit) => unit.id,
  );
}
