import { advarsel, fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import { tjekForlaengelse } from './hold.ts';
import type { Hold, Jobformidlerforloeb, Kursus, Tilmelding } from './schema.ts';

export const tjekJobformidlerforloeb = (j: Jobformidlerforloeb): Problem[] => tjekStartOgSlut(j);
export const tjekTilmelding = (t: Tilmelding): Problem[] => tjekStartOgSlut(t);
/** `foer`: the row as it stood, where one is changed. */
export const tjekHold = (h: Hold, foer: Hold | null = null): Problem[] => [
  ...tjekRaekkefoelge(h, 'planlagtStart', 'planlagtSlut'),
  ...tjekStartOgSlut(h),
  ...tjekForlaengelse(h, foer),
];

function tjekStartOgSlut(r: { startDato: string | null; slutDato: string | null }): Problem[] {
  if (r.slutDato !== null && r.startDato === null) return [fejl('startDato', 'kraeves')];
  return tjekRaekkefoelge(r, 'startDato', 'slutDato');
}

/** E4 counts a completed course with its date and bevis; what is missing for that is said while it is typed. */
export function tjekKursus(k: Kursus): Problem[] {
  const problemer = tjekRaekkefoelge(k, 'startDato', 'gennemfoertDato');
  if (k.status !== 'gennemfoert') {
    return k.gennemfoertDato === null
      ? problemer
      : [...problemer, fejl('status', 'gennemfoert_dato_uden_status')];
  }
  if (k.gennemfoertDato === null) problemer.push(advarsel('gennemfoertDato', 'dato_mangler'));
  if (k.bevis !== true && k.art !== 'fvu_screening') problemer.push(advarsel('bevis', 'bevis_mangler'));
  return problemer;
}
