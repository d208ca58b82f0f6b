import type { Fristgrad, Fristkode } from '../../domain/frister/index.ts';

/** Kinds that the day is filtered by. */
export type Fristslags = 'effekt' | 'praktik' | 'hold' | 'samtale' | 'virksomhed' | 'mangler';

const dage = (n: number): string => (n === 1 ? '1 dag' : `${n} dage`);

const hvad: Record<Exclude<Fristkode, 'mangler'>, string> = {
  effekt_efter_afslutning: 'Registrér effekten efter afslutning',
  opfoelgning_6_mdr: 'Følg op 6 måneder efter afslutning',
  praktik_starter: 'Praktikken skulle starte',
  praktik_slutter: 'Praktikken skulle slutte',
  hold_slutter: 'Gruppeforløbet skulle slutte',
  samtale: 'Statussamtale',
  ring_igen: 'Kontakt virksomheden igen',
};

const slags: Record<Fristslags, string> = {
  effekt: 'Effekter',
  praktik: 'Praktik',
  hold: 'Gruppeforløb',
  samtale: 'Samtaler',
  virksomhed: 'Virksomheder',
  mangler: 'Mangler oplysninger',
};

/** What is due, in words; `handling` is on the button of the form that settles it. */
const kode: Readonly<Record<Fristkode, { readonly titel: string; readonly handling: string }>> = {
  effekt_efter_afslutning: { titel: 'Effekt efter afslutning', handling: 'Registrér' },
  opfoelgning_6_mdr: { titel: 'Opfølgning efter 6 måneder', handling: 'Registrér' },
  praktik_starter: { titel: 'Praktik starter', handling: 'Åbn' },
  praktik_slutter: { titel: 'Praktik slutter', handling: 'Åbn' },
  hold_slutter: { titel: 'Gruppeforløb slutter', handling: 'Åbn' },
  samtale: { titel: 'Statussamtale', handling: 'Åbn' },
  ring_igen: { titel: 'Ring igen', handling: 'Ny kontakt' },
  mangler: { titel: 'Oplysninger mangler', handling: 'Udfyld' },
};

const grad: Readonly<Record<Fristgrad, (dato: string) => string>> = {
  for_sent: (dato) => `for sent siden ${dato}`,
  i_dag: () => 'i dag',
  snart: (dato) => `senest ${dato}`,
};

export const frister = {
  kode,
  grad,
  titel: 'Min dag',
  hvad,
  /** Before the day itself has come. */
  planlagt: {
    praktik_starter: 'Praktikken starter',
    praktik_slutter: 'Praktikken slutter',
    hold_slutter: 'Gruppeforløbet slutter',
  } satisfies Partial<Record<Fristkode, string>>,
  mangler: (felter: string): string => `Mangler ${felter}`,
  slags,
  vaelgSlags: 'Vis kun',
  hvis: 'Hvis',
  mine: 'Mine',
  alles: 'Alles',
  ingens: 'Ingen har den',
  grader: { for_sent: 'For sent', i_dag: 'I dag', snart: 'Snart' },
  ufuldstaendige: 'Mangler oplysninger',
  ufuldstaendigeNote: 'De tæller ikke fuldt med, før felterne er udfyldt.',
  visAlle: (n: number): string => `Vis alle ${n}`,
  forSent: (n: number): string => `${dage(n)} for sent`,
  idag: 'I dag',
  imorgen: 'I morgen',
  om: (n: number): string => `Om ${dage(n)}`,
  antal: (forSent: number, iDag: number): string =>
    [forSent === 0 ? '' : `${forSent} for sent`, iDag === 0 ? '' : `${iDag} i dag`]
      .filter((del) => del !== '')
      .join(' · '),
  klar: {
    effekt_efter_afslutning: 'Fulgt op uden effekt',
    opfoelgning_6_mdr: 'Fulgt op uden effekt',
    praktik_starter: 'Startede som planlagt',
    praktik_slutter: 'Sluttede som planlagt',
    hold_slutter: 'Sluttede som planlagt, også for deltagerne',
    samtale: 'Holdt som planlagt',
    ring_igen: 'Skal ikke kontaktes',
  } satisfies Record<Exclude<Fristkode, 'mangler'>, string>,
  aendretSiden: (navn: string): string =>
    `${navn} er ændret, siden listen blev vist. Intet er skrevet; se på den igen.`,
  klaret: (navn: string, hvordan: string): string => `${navn}: ${hvordan.toLocaleLowerCase('da')}`,
  intet: 'Intet at nå i dag',
  intetMine: 'Intet at nå i dag for dig',
  intetNote: 'Frister kommer af sig selv af det, I registrerer: afslutninger, praktik, hold, samtaler.',
  naeste: (hvad: string, navn: string, hvornaar: string): string =>
    `Det næste er ${hvornaar.toLocaleLowerCase('da')}: ${navn}, ${hvad.toLocaleLowerCase('da')}.`,
  seAlles: 'Se alles',
  opfoelgning: {
    effekt_efter_afslutning: 'Opfølgning 4 uger efter afslutning',
    opfoelgning_6_mdr: 'Opfølgning 6 måneder efter afslutning',
  },
  opfoelgningNote: 'Registrér effekten i formularen. Er der fulgt op uden en effekt, så sig det her.',
};
