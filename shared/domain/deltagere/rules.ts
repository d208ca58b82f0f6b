import { advarsel, fejl, tjekRaekkefoelge, type Problem } from '../entitet/index.ts';
import { parseCpr } from './cpr.ts';
import type { Deltager } from './schema.ts';

/** Fields without which a participant counts in the grand total only (domain.md §2.3). */
export const OBLIGATORISKE = [
  'cpr',
  'kommune',
  'ydelse',
  'arbejdsmarkedsstatus',
  'uddannelsesniveau',
] as const;

/** Rules of one deltager's record (domain.md §3.1, §1.9); duplicates are looked up by the service. */
export function tjekDeltager(d: Deltager): Problem[] {
  return [...tjekCpr(d), ...tjekVisitation(d), ...tjekAfslutning(d)];
}

function tjekCpr(d: Deltager): Problem[] {
  if (d.cpr === null) return [];
  const laest = parseCpr(d.cpr);
  if (!laest.ok) return [];
  const problemer: Problem[] = [];
  if (laest.erstatning) problemer.push(advarsel('cpr', 'erstatningsnummer'));
  // Numbers without a check digit are valid; so far only birth dates on 1 January lack it (domain.md §3.1).
  else if (!laest.modulus11) {
    problemer.push(
      advarsel('cpr', laest.foedselsdato.endsWith('-01-01') ? 'modulus11_1_januar' : 'modulus11'),
    );
  }
  if (d.koen !== null && d.koen !== 'nonbinaer' && d.koen !== laest.koen) {
    problemer.push(advarsel('koen', 'afviger_fra_cpr'));
  }
  if (d.foedselsdato !== null && d.foedselsdato !== laest.foedselsdato) {
    problemer.push(advarsel('foedselsdato', 'afviger_fra_cpr'));
  }
  return problemer;
}

function tjekVisitation(d: Deltager): Problem[] {
  if (d.optagetDato === null) return tjekAfslag(d);
  if (d.visitationUdfald !== null) return [fejl('visitationUdfald', 'afvist_men_optaget')];
  const tidlig = d.visitationDato !== null && d.optagetDato < d.visitationDato;
  return tidlig ? [advarsel('optagetDato', 'foer_visitation', { dato: d.visitationDato ?? '' })] : [];
}

/** A refusal is counted by its reason, and a return is followed by a description (domain.md §1.9, §1.10 no. 2). */
function tjekAfslag(d: Deltager): Problem[] {
  if (d.visitationUdfald === null) return [];
  const problemer: Problem[] = [];
  if (d.visitationAarsag === null) problemer.push(fejl('visitationAarsag', 'kraeves'));
  if (d.visitationUdfald === 'retur' && d.visitationBeskrivelse === null)
    problemer.push(advarsel('visitationBeskrivelse', 'beskrivelse_mangler'));
  return problemer;
}

function tjekAfslutning(d: Deltager): Problem[] {
  if (d.afslutningDato !== null && d.optagetDato === null)
    return [fejl('afslutningDato', 'afsluttet_uden_optaget')];
  const problemer = tjekRaekkefoelge(d, 'optagetDato', 'afslutningDato');
  if (d.afslutningAarsag !== null && d.afslutningDato === null)
    problemer.push(fejl('afslutningDato', 'kraeves'));
  return problemer;
}

export type Deltagerstatus = 'optaget' | 'afsluttet' | 'afvist' | 'retur' | 'visiteret';

/** Where a deltager is, from the dates of the record. */
export function deltagerstatus(d: Deltager): Deltagerstatus {
  if (d.visitationUdfald !== null) return d.visitationUdfald;
  if (d.optagetDato === null) return 'visiteret';
  return d.afslutningDato === null ? 'optaget' : 'afsluttet';
}

/** Gender and birth date: the override, else what the CPR number says (domain.md §3.1). */
export function persondata(d: Pick<Deltager, 'cpr' | 'koen' | 'foedselsdato'>): {
  koen: Deltager['koen'];
  foedselsdato: string | null;
} {
  const laest = d.cpr === null ? null : parseCpr(d.cpr);
  const fraCpr = laest?.ok ? laest : null;
  return {
    koen: d.koen ?? fraCpr?.koen ?? null,
    foedselsdato: d.foedselsdato ?? fraCpr?.foedselsdato ?? null,
  };
}

type Obligatorisk = (typeof OBLIGATORISKE)[number];

/** Which of the mandatory fields are empty; gender and birth date together stand in for a CPR number. */
export function manglerObligatorisk(
  d: Readonly<Record<Obligatorisk | 'koen' | 'foedselsdato', string | null>>,
): Obligatorisk[] {
  const kendt = d.koen !== null && d.foedselsdato !== null;
  return OBLIGATORISKE.filter((felt) => d[felt] === null && !(felt === 'cpr' && kendt));
}
