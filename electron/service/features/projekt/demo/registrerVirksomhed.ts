import type { LocalDate } from '#shared/domain/kalender/index.ts';
import tekster from '../../../../../resources/demo/tekster.json' with { type: 'json' };
import { addWorkdays } from './arbejdsdage.ts';
import type { NyVirksomhed } from './opfinder.ts';
import type { Hvornaar, PlanBuilder } from './plan.ts';

/** A company's record, and whom one talks to there. */
export interface Firma {
  readonly id: string;
  readonly kontaktperson: string | null;
  readonly branche: string | null;
  /** The day of the first contact: nothing is agreed before it. */
  readonly fra: LocalDate;
}

/** A company at its first contact; its figures are asked for some days later. */
export function registerVirksomhed(b: PlanBuilder, ny: NyVirksomhed, hvornaar: Hvornaar): Firma {
  const { aarsvaerk, omsaetningMioEur, koncern, ...kort } = ny;
  const id = b.create('virksomhed', kort, hvornaar);
  const { kontaktperson = null, branche = null } = ny;
  const firma = { id, kontaktperson, branche, fra: hvornaar.dato };
  registerKontakt(b, firma, hvornaar);
  const dato = addWorkdays(hvornaar.dato, b.random.int(3, 15));
  if (aarsvaerk === undefined || !b.reached(dato)) return firma;
  const tal = { aarsvaerk, omsaetningMioEur, koncern, stoerrelseDato: dato };
  b.update('virksomhed', id, tal, { dato, bruger: hvornaar.bruger });
  return firma;
}

/** One contact; with a deltager it is about their praktik. */
export function registerKontakt(
  b: PlanBuilder,
  { id, kontaktperson, fra }: Firma,
  { dato, bruger }: Hvornaar,
  deltagerId: string | null = null,
): string {
  const type = b.random.pick(['besoeg', 'telefon', 'telefon', 'mail', 'moede'] as const);
  const { foerste, senere } = tekster.kontakt;
  const snak = dato === fra ? foerste[type] : senere[type];
  const note = b.random.pick(deltagerId === null ? snak : tekster.opfoelgning);
  const opfoelgningDato = b.random.chance(0.25) ? addWorkdays(dato, b.random.int(8, 25)) : null;
  const felter = {
    virksomhedId: id,
    dato,
    type,
    kontaktperson,
    medarbejderId: bruger,
    deltagerId,
    opfoelgningDato,
  };
  return b.create('virksomhedskontakt', { ...felter, note }, { dato, bruger });
}

export interface StoetteDatoer {
  readonly tilbudt: LocalDate;
  readonly modtaget?: LocalDate;
  readonly afslaaet?: LocalDate;
}

/** Support to a company: offered, then received or declined with its reason (domain.md §1.9). */
export function registerStoette(
  b: PlanBuilder,
  virksomhedId: string,
  s: StoetteDatoer,
  bruger: string,
): void {
  const beskrivelse = b.random.pick(tekster.stoette);
  const tilbud = { virksomhedId, beskrivelse, status: 'tilbudt', tilbudtDato: s.tilbudt } as const;
  const id = b.create('virksomhedsstoette', tilbud, { dato: s.tilbudt, bruger });
  if (s.afslaaet !== undefined) {
    const svar = {
      status: 'afslaaet',
      afslaaetDato: s.afslaaet,
      afslagsgrund: b.random.pick(tekster.afslagsgrund),
    } as const;
    b.update('virksomhedsstoette', id, svar, { dato: s.afslaaet, bruger });
  }
  if (s.modtaget === undefined) return;
  const dokumentation = `${tekster.bevis.stoette}, ${b.journalnr(s.modtaget)}`;
  const beloebKr = 500 * b.random.int(20, 90);
  const givet = { status: 'modtaget', modtagetDato: s.modtaget, beloebKr, dokumentation } as const;
  b.update('virksomhedsstoette', id, givet, { dato: s.modtaget, bruger });
}
