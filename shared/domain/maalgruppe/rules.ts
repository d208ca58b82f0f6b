import { fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import type { LocalDate } from '../kalender/index.ts';
import type { Maalgruppe } from './schema.ts';

const ALTID = '9999-12-31';
type Gyldig = Pick<Maalgruppe, 'gyldigFra' | 'gyldigTil'>;

/** Two versions are never valid on the same day; `andre` are the other versions. */
export function tjekMaalgruppe(m: Maalgruppe, andre: readonly Maalgruppe[]): Problem[] {
  const problemer = tjekRaekkefoelge(m, 'gyldigFra', 'gyldigTil');
  const til = m.gyldigTil ?? ALTID;
  const overlap = andre.some(
    (a) =>
      a.gyldigFra !== null &&
      m.gyldigFra !== null &&
      a.gyldigFra <= til &&
      m.gyldigFra <= (a.gyldigTil ?? ALTID),
  );
  return overlap ? [...problemer, fejl('gyldigFra', 'periode_overlap')] : problemer;
}

/** A new version begins after the one it takes over from, on a day that one still covers or later. */
export const tjekNyVersion = (former: Gyldig, gyldigFra: LocalDate): Problem[] =>
  former.gyldigFra !== null && gyldigFra <= former.gyldigFra ? [fejl('gyldigFra', 'version_foer')] : [];

/** The version that held on a day, or null. Where a merge left two, the one that began last. */
export function gyldigVersion<T extends Gyldig>(versioner: readonly T[], dag: LocalDate): T | null {
  const gyldige = versioner.filter(
    (v) => v.gyldigFra !== null && v.gyldigFra <= dag && dag <= (v.gyldigTil ?? ALTID),
  );
  return gyldige.reduce<T | null>(
    (last, v) => (last === null || (v.gyldigFra ?? '') > (last.gyldigFra ?? '') ? v : last),
    null,
  );
}

/** The day whose version a person was held against: that of the visitation, else of the admission; null before both. */
export const visitationsdag = (d: {
  readonly visitationDato: LocalDate | null;
  readonly optagetDato: LocalDate | null;
}): LocalDate | null => d.visitationDato ?? d.optagetDato;

export interface Opfyldelse {
  readonly opfyldt: number;
  readonly ikkeOpfyldt: number;
  readonly ubesvaret: number;
  readonly ialt: number;
}

/** How many criteria are fulfilled, how many not, how many not answered. */
export function taelSvar(svar: readonly (boolean | null)[]): Opfyldelse {
  const antal = (wanted: boolean | null): number => svar.filter((s) => s === wanted).length;
  return { opfyldt: antal(true), ikkeOpfyldt: antal(false), ubesvaret: antal(null), ialt: svar.length };
}
