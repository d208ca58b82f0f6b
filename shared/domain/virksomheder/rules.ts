import { advarsel, fejl, type Problem } from '../entitet/index.ts';
import type { Virksomhed, Virksomhedsstoette } from './schema.ts';
import { stoerrelse } from './stoerrelse.ts';

export function tjekVirksomhed(v: Virksomhed): Problem[] {
  const begyndt = v.aarsvaerk !== null || v.omsaetningMioEur !== null || v.balanceMioEur !== null;
  return begyndt && stoerrelse(v) === null ? [advarsel('aarsvaerk', 'stoerrelse_uafgjort')] : [];
}

/** A støtte without its date or evidence counts less or not at all: said while it is typed. */
export function tjekStoette(s: Virksomhedsstoette): Problem[] {
  const problemer: Problem[] = [];
  if (s.status === 'modtaget' && s.modtagetDato === null)
    problemer.push(advarsel('modtagetDato', 'dato_mangler'));
  if (s.status !== 'modtaget' && s.modtagetDato !== null)
    problemer.push(fejl('status', 'modtaget_dato_uden_status'));
  if (s.status === 'afslaaet') problemer.push(...tjekAfslag(s));
  return problemer;
}

/** A no has a reason; one that was written before the codes came is reason enough. 'andet' says nothing by itself. */
function tjekAfslag({ afslagsaarsag, afslagsgrund }: Virksomhedsstoette): Problem[] {
  if (afslagsaarsag === null && afslagsgrund === null) return [fejl('afslagsaarsag', 'kraeves')];
  return afslagsaarsag === 'andet' && afslagsgrund === null ? [fejl('afslagsgrund', 'kraeves')] : [];
}

const STOERRELSESFELTER = [
  'aarsvaerk',
  'omsaetningMioEur',
  'koncern',
  'stoerrelseDato',
  'stoerrelseDokumentation',
] as const;

/** What is missing to prove a company's size on a day (2003/361/EF, domain.md §2.4); turnover or balance is enough. */
export const stoerrelseMangler = (v: Virksomhed): (typeof STOERRELSESFELTER)[number][] =>
  STOERRELSESFELTER.filter((felt) =>
    felt === 'omsaetningMioEur'
      ? stoerrelse(v) === null && v.omsaetningMioEur === null && v.balanceMioEur === null
      : v[felt] === null,
  );
