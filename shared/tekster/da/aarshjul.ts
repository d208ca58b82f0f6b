import type { Punkt, Punktart, Punktstatus } from '../../domain/aarshjul/index.ts';
import { visDato } from '../format.ts';

const deltagere = (antal: number): string => (antal === 1 ? '1 deltager' : `${antal} deltagere`);

const arter: Readonly<Record<Punktart, string>> = {
  indsendelse: 'Indsendelse',
  midtvejsevaluering: 'Midtvejsevaluering',
  slutevaluering: 'Slutevaluering',
  opfoelgning_4_uger: 'Opfølgning efter 4 uger',
  opfoelgning_6_mdr: 'Opfølgning efter 6 måneder',
  bevilling_slut: 'Bevillingen slutter',
  opbevaring: 'Bilag må tidligst slettes',
  andet: 'Eget punkt',
};

const statusser: Readonly<Record<Punktstatus, string>> = {
  udfoert: 'Udført',
  for_sent: 'For sent',
  snart: 'Snart',
  senere: 'Senere',
};

function omDage(dage: number): string {
  if (dage === 0) return 'i dag';
  const antal = Math.abs(dage) === 1 ? 'en dag' : `${Math.abs(dage)} dage`;
  return dage < 0 ? `${antal} for sent` : `om ${antal}`;
}

/** What a point of the wheel is called; nobody's name is in it. */
export function punktord({ art, nr, antal, navn }: Pick<Punkt, 'art' | 'nr' | 'antal' | 'navn'>): string {
  if (navn !== null && navn !== '') return navn;
  if (nr !== null) return `${arter[art]} af periode ${nr}`;
  return antal === null ? arter[art] : `${arter[art]}: ${deltagere(antal)}`;
}

export const aarshjulTekster = {
  titel: 'Årshjul',
  undertitel: 'Hvad der skal ske hvornår, fra bevillingen begynder, til bilagene må slettes.',
  arter,
  statusser,
  nyt: 'Nyt punkt',
  nytPunkt: 'Nyt punkt i årshjulet',
  aar: 'År',
  maaneder: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  hjul: (aar: number, antal: number): string =>
    `Hjul over ${aar} med ${antal === 1 ? '1 punkt' : `${antal} punkter`}. Punkterne står på listen ved siden af.`,
  kvartal: (nr: number, aar: number): string => `${nr}. kvartal ${aar}`,
  iAar: (antal: number): string => (antal === 1 ? 'punkt' : 'punkter'),
  idag: 'I dag',
  intetIAaret: 'Intet dette år',
  intetIAaretNote: 'Vælg et andet år, eller tilføj et punkt.',
  intet: 'Ingen punkter endnu',
  intetNote: 'Skriv bevillingsperioden under Projekt, og læg periodeplanen under Perioder og mål.',
  intetIKvartalet: 'Intet',
  foreslaaet: 'Forslag',
  foreslaaetNote: 'Dagen er foreslået: midt i bevillingen og ved dens slutning. Skriv den rigtige.',
  saetDag: 'Sæt dag',
  saetDagFor: (hvad: string): string => `Sæt dag for ${hvad}`,
  iKalender: (hvad: string): string => `Gem ${hvad} til kalenderen`,
  naeste: 'Næste',
  naesteDag: (dato: string, dage: number): string =>
    dage === 0 ? `i dag, ${visDato(dato)}` : `${visDato(dato)}, ${omDage(dage)}`,
  /** "Næste: Indsendelse af periode 3, 31.07.2024 · om 12 dage": the last part by itself, since it may be too late. */
  naesteLinje: (hvad: string, dato: string): string => `Næste: ${hvad}, ${visDato(dato)}`,
  omDage,
  altUdfoert: 'Alt er gjort',
  frist: 'Frist for indsendelse',
  fristDage: (dage: number): string =>
    dage === 0 ? 'på periodens sidste dag' : `${dage} dage efter periodens slutning`,
  fristEgen: 'Projektets eget valg, til tilsagnet siger andet. Ret det under Projekt.',
  fristValgt: 'Rettes under Projekt.',
  opbevaring: 'Slettes tidligst',
  opbevaringUkendt: 'Ingen dato',
  opbevaringUkendtNote:
    'Slutudbetalingen er ikke kendt, så intet må slettes. Skriv den under Projekt, når den kommer.',
  opbevaringNote:
    'Det seneste af fem år efter udbetalingens år og 66 måneder efter den; ved statsstøtte udgangen af 2039.',
  ics: {
    gem: 'Gem til kalender',
    note: 'Filen rummer det, der ikke er gjort. Hentes den igen, flyttes punkterne i stedet for at blive gentaget.',
    kalender: 'Effektspor: årshjul',
    filnavn: (dag: string): string => `aarshjul-${dag}.ics`,
    gemTitel: 'Gem årshjulet til kalenderen',
    gemt: (antal: number): string =>
      antal === 1
        ? '1 punkt er gemt. Åbn filen i din kalender.'
        : `${antal} punkter er gemt. Åbn filen i din kalender.`,
    ingen: 'Alt er gjort, så der er intet at gemme.',
    foreslaaet: 'Foreslået dag. Ret den i årshjulet.',
  },
  tom: { titel: 'Ingen egne punkter', note: 'Tilføj det, projektet selv skal huske.' },
};
