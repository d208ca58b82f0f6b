import type { Detalje } from './fejl.ts';

const linje = (d: Detalje): string =>
  `Linje ${d['nr'] ?? '?'} fra computeren ${d['navn'] ?? d['enhed'] ?? '?'}`;
const post = (d: Detalje): string => `Posten ${d['id'] ?? '?'} i ${d['tabel'] ?? '?'}`;

/** Findings of the check, in plain words; the codes are those of the service's log. */
const fund: Readonly<Record<string, (d: Detalje) => string>> = {
  indsendelse_afviger: (d) =>
    `Indsendelsen for periode ${d['periodeNr'] ?? ''} kan ikke genberegnes fra loggen${d['indikatorNr'] ? `: ${d['indikatorNr']}` : ''} (${d['del'] ?? ''}).`,
  database: (d) => `Databasefilen er beskadiget: ${d['tekst'] ?? ''}`,
  nummer_mangler: (d) => `${linje(d)} følger ikke efter den forrige: mindst én linje mangler.`,
  kaede_brudt: (d) =>
    `${linje(d)} hænger ikke sammen med linjen før: noget er fjernet, flyttet eller skrevet om.`,
  post_aendret: (d) => `${linje(d)} er ændret, efter at den blev skrevet.`,
  vaerdi_aendret: (d) =>
    `${linje(d)}: værdien af ${d['felt'] ?? 'et felt'} er ændret, efter at den blev skrevet.`,
  vaerdi_mangler: (d) =>
    `${linje(d)}: værdien af ${d['felt'] ?? 'et felt'} mangler, uden at nogen sletning dækker den.`,
  felter_aendret: (d) => `${linje(d)}: felterne svarer ikke til dem, der blev skrevet.`,
  raekke_uden_log: (d) => `${post(d)} står i tabellen, men ingen linje i loggen har skrevet den.`,
  raekke_mangler: (d) => `${post(d)} står i loggen, men mangler i tabellen.`,
  raekke_afviger: (d) => `${post(d)} svarer ikke til loggen i feltet ${d['felt'] ?? '?'}.`,
  hoved_mangler: (d) => `${linje(d)} står trykt på skemaet, men findes ikke længere: loggen er skåret af.`,
  hoved_afviger: (d) => `${linje(d)} er en anden end den, der står trykt på skemaet: loggen er lavet om.`,
  projekthoved_afviger: () => 'Skemaets samlede tal passer ikke til dets egne linjer: skemaet er ændret.',
};

export const revision = {
  titel: 'Revision',
  undertitel: 'Hvem har rettet hvad, og passer det hele stadig',
  faneHandlinger: 'Seneste handlinger',
  faneKontrol: 'Kontrol',
  faneBegrundelser: 'Usædvanligt',
  begrundelser: {
    note: 'Det, der er usædvanligt, men tilladt. Det, der mangler en begrundelse, står øverst; åbn posten for at give den.',
    post: 'Post',
    hvad: 'Usædvanligt',
    begrundelse: 'Begrundelse',
    hvem: 'Hvem og hvornår',
    uden: 'Uden begrundelse',
    alle: 'Alle slags',
    slags: 'Slags',
    ingen: 'Intet usædvanligt',
    ingenNote: 'Alle CPR-numre, praktikforløb og optagelser er, som reglerne venter.',
    antal: (uden: number, ialt: number): string => `${uden} af ${ialt} uden begrundelse`,
    kode: {
      modulus11: 'CPR uden kontrolciffer',
      modulus11_1_januar: 'CPR uden kontrolciffer, 1. januar',
      erstatningsnummer: 'Erstatningspersonnummer',
      praktik_lang: 'Lang praktik',
      uden_for_maalgruppe: 'Uden for målgruppen',
    } as Readonly<Record<string, string>>,
  },
  faneKopi: 'Kopi til revisor',
  tid: 'Tid',
  bruger: 'Bruger',
  handling: 'Handling',
  post: 'Post',
  antal: 'Ændringer',
  flere: 'Vis flere',
  ingen: 'Ingen handlinger endnu',
  ingenNote: 'Når nogen opretter, retter eller sletter noget, kommer det her med navn og tid.',
  arter: {
    opret: 'Oprettet',
    ret: 'Rettet',
    slet: 'Slettet',
    fortryd: 'Fortrudt',
    ukendt: 'Ændret',
  },
  kontrolNote:
    'Efterprøver, at filen er hel, at ingen linje i loggen er ændret eller fjernet, og at tabellerne svarer til loggen.',
  kontrolKnap: 'Kontrollér nu',
  kontrolSkema: 'Sammenlign med et sendt indikatorskema',
  kontrolSkemaNote: 'Så ses det også, om loggen er skåret af eller lavet om, siden skemaet blev sendt.',
  kontrolKoerer: 'Kontrollerer …',
  kontrolOk: 'Alt passer',
  kontrolOkNote: (aendringer: string, raekker: string): string =>
    `${aendringer} ændringer og ${raekker} rækker er regnet efter.`,
  kontrolFund: (antal: number): string => (antal === 1 ? 'Ét fund' : `${antal} fund`),
  kontrolFundNote: 'Ret intet selv. Tag en kopi af projektmappen, og tal med den, der har ansvar for data.',
  fund,
  ukendtFund: (kode: string): string => `Noget passer ikke (${kode}).`,
  vidne: 'Vidner',
  vidneNote:
    'Hver eksport trykker disse tal. Den, der har modtaget et skema, kan dermed se, om loggen siden er ændret.',
  enhed: 'Computer',
  linjer: 'Linjer i loggen',
  hoved: 'Sidste linje',
  projekthoved: 'Hele projektet',
  vaelgSkema: 'Vælg Excel-fil',
  skemaSti: 'Excel-filens sti',

  kopiNote:
    'Én krypteret fil med sin egen adgangskode. Revisor kan se og kontrollere alt, men ikke ændre noget.',
  kopiAdgangskode: 'Adgangskode til kopien',
  kopiAdgangskodeNote: 'Giv den til revisor ad en anden vej end filen.',
  kopiSti: 'Filen gemmes som',
  kopiVaelg: 'Vælg placering',
  kopiStiMangler: 'Vælg eller skriv, hvor filen skal gemmes.',
  kopiKnap: 'Lav kopi til revisor',
  kopiLaver: 'Laver kopien …',
  kopiKlar: 'Kopien er klar',
  kopiGemTitel: 'Gem kopi til revisor',
  kopiSkrivebeskyttet: 'Dette er selv en kopi. Nye kopier laves fra projektet.',
};
