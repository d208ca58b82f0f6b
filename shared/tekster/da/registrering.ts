/** Words of the lists and forms that all kinds of record share. */
export const registrering = {
  begrundTitel: 'Usædvanligt, men tilladt',
  begrund: (felt: string): string => `${felt}: hvorfor er det rigtigt?`,
  begrundForslag: {
    modulus11: ['Set på sundhedskort', 'Oplyst af kommunen'],
    modulus11_1_januar: ['Set på sundhedskort', 'Oplyst af kommunen'],
    erstatningsnummer: ['Har endnu ikke fået CPR-nummer'],
    praktik_lang: ['Forlænget efter aftale med kommunen'],
    uden_for_maalgruppe: ['Aftalt med sagsbehandleren'],
  } as Readonly<Record<string, readonly string[]>>,
  gemOgNy: 'Gem og ny',
  ny: {
    deltager: 'Ny deltager',
    virksomhed: 'Ny virksomhed',
    virksomhedskontakt: 'Ny kontakt',
    virksomhedsstoette: 'Ny støtte',
    jobformidlerforloeb: 'Nyt jobformidlerforløb',
    praktikforloeb: 'Nyt praktikforløb',
    hold: 'Nyt hold',
    tilmelding: 'Ny tilmelding',
    kursus: 'Nyt kursus',
    effekt: 'Ny effekt',
    statussamtale: 'Ny samtale',
    maalgruppe: 'Ny målgruppe',
    eukortlaegning: 'Ny EU-kortlægning',
    aarshjulpunkt: 'Nyt punkt i årshjulet',
    videndeling: 'Ny videndeling',
  },
  udfyldes: 'Udfyldes',
  rettes: 'Rettes',
  om: (slags: string, navn: string): string => `${slags}: ${navn}`,
  vises: 'Vises',
  soegI: (hvad: string): string => `Søg i ${hvad}`,
  ryd: (felt: string): string => `Ryd ${felt}`,
  rydSoegning: 'Ryd søgningen',
  ikkeOplyst: 'Ikke oplyst',
  intetFundet: 'Intet fundet',
  ingenKommune: 'Ingen kommune hedder sådan',
  antal: (vist: number, hvad: string): string => `${vist.toLocaleString('da-DK')} ${hvad}`,
  intetPasser: 'Ingen poster passer',
  intetPasserNote: 'Prøv færre ord, eller fjern filtrene.',
  rydFiltre: 'Vis alle',
  oplysninger: 'Oplysninger',
  historik: 'Historik',
  konfliktMaerke: 'Rettet to steder',

  visCpr: 'Vis hele CPR-nummeret. Opslaget bliver noteret.',
  skjulCpr: 'Skjul CPR-nummeret',
  fraCpr: (koen: string, alder: number, foedt: string): string => `${koen}, ${alder} år, født ${foedt}`,

  aabnAnden: (navn: string | null): string =>
    navn === null || navn === '' ? 'Se den anden post' : `Åbn ${navn}`,
  konflikt: 'Rettet to steder: vælg, hvad der gælder',
  konfliktValgt: 'Valgt. Gem for at afgøre det.',
  hvemHvornaar: (hvem: string, hvornaar: string): string => `${hvem}, ${hvornaar}`,
  vaelgVersion: 'Brug denne',

  aendretImens: (felt: string): string => `${felt} er ændret, mens du skrev`,
  aendretAf: (hvem: string, hvornaar: string, foer: string, nu: string): string =>
    `Ændret af ${hvem} ${hvornaar}: ${foer} → ${nu}`,
  aendretTil: (nu: string): string => `Ændret imens til: ${nu}`,
  brugDenNye: 'Brug den nye',
  beholdMin: 'Behold min',

  kladder: 'Kladder',
  kladderNote: 'Det, du var i gang med at skrive. Kun du kan se det, og det ligger krypteret på computeren.',
  kladdeHentet: (hvornaar: string): string => `Du var i gang – hentet fra ${hvornaar}`,
  kladdeKasser: 'Kassér kladden',
  kladdeKasserNavn: (titel: string): string => `Kassér kladden ${titel}`,
  kladdeGemt: 'Det, du skrev, er gemt under Kladder',
  kladdeKanIkke: 'Det, du skriver, kan ikke gemmes som kladde lige nu',
  kladdeKanIkkeNote: {
    for_stor: 'Teksten er for lang. Gør den kortere, eller gem den i et dokument.',
    tjeneste: 'Datatjenesten svarer ikke. Bliv her: kladden gemmes, så snart den er i gang igen.',
  },
  rettelseAf: (hvad: string): string => `Rettelse af ${hvad}`,

  forladTitel: 'Forlad uden at gemme?',
  forladNote: 'Det, du har skrevet i formularen, kan ikke gemmes som kladde lige nu og går tabt.',
  forlad: 'Forlad uden at gemme',

  ogDenNaeste: (gemt: string, tast: string): string =>
    `${gemt.replace(/\.$/, '')}. Tryk ${tast} for den næste.`,
  oprettet: (hvad: string): string => `${stort(hvad)} er gemt`,
  rettet: (hvad: string): string => `Rettelsen af ${hvad} er gemt`,
  slettet: (hvad: string): string => `${stort(hvad)} er slettet`,
  slettetMed: (hvad: string, andre: number): string =>
    `${stort(hvad)} er slettet sammen med ${andre} ${andre === 1 ? 'anden post' : 'andre poster'}`,
  gemtMen: (gemt: string, felt: string, advarsel: string): string => `${gemt}. ${felt}: ${advarsel}`,
  gemtMedAdvarsler: 'Gemt, men se felterne med gult efter',
  gemtMedAdvarslerNote: 'Posten er gemt, som den står. Ret den, hvis noget er forkert, eller luk.',

  sletTitel: (navn: string): string => `Slet ${navn}?`,
  sletMed: (opregning: string): string =>
    `Der er knyttet ${opregning} hertil. De bliver slettet samtidig, hvor de ikke kan stå alene. Du kan fortryde bagefter.`,
  sletAlt: 'Slet det hele',
  fortrydMed: (opregning: string): string =>
    `Der er siden knyttet ${opregning} hertil. Fortryder du oprettelsen, peger de på noget, der ikke er der.`,
  fortrydTitel: 'Fortryd oprettelsen?',
  fortrydAlligevel: 'Fortryd alligevel',
  og: 'og',

  gemmes: {
    aendrer: (nr: string, navn: string, foer: string, efter: string): string =>
      `Når du gemmer: ${nr} ${navn} ${foer} → ${efter}`,
    taellerIkke: (nr: string, aarsag: string): string => `Tæller ikke i ${nr}: ${aarsag}`,
  },
  historikFor: 'Historik for',
  alleFelter: 'Alle felter',
  ingenHistorik: 'Ingen ændringer',
  oprettede: 'oprettede posten',
  rettede: 'rettede',
  slettede: 'slettede posten',
  fortroed: 'fortrød',
  foerEfter: (foer: string, efter: string): string => `${foer} → ${efter}`,
  tomVaerdi: 'tom',
  udenDato: 'uden dato',
  planlagt: (dato: string): string => `planlagt ${dato}`,
  nu: 'nu',
  fraTil: (fra: string, til: string): string => `${fra} – ${til}`,
};

const stort = (ord: string): string => ord.charAt(0).toLocaleUpperCase('da') + ord.slice(1);
