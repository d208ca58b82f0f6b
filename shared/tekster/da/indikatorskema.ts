import { formatEksakt, formatHeltal, formatProcent, visDato } from '../format.ts';

/** Shape and word of a light: never the colour alone (design.md §9). */
const lys = { grøn: '● Grøn', gul: '▲ Gul', rød: '■ Rød' } as const;

/** The words of the workbook. */
export const indikatorskema = {
  ark: {
    forside: 'Forside',
    skema: 'Indikatorskema',
    dokumentation: 'Dokumentation',
    kontrol: 'Kontrol',
  },
  program: (version: string): string => `Effektspor ${version}`,
  medfinansieret: 'Medfinansieret af den Europæiske Union',
  emblem: "EU's emblem",
  lys,
  skala: { midtvejs: 'midtvejsskala', slut: 'slutskala' },
  opgjortPr: (dato: string): string => `Opgjort pr. ${visDato(dato)}`,
  iPerioden: (fra: string, til: string): string => `I perioden ${visDato(fra)} – ${visDato(til)}`,
  sidefod: 'Side &P af &N',

  forside: {
    titel: 'Indikatorskema',
    projekt: 'Projekt',
    navn: 'Projektets navn',
    tilskudsmodtager: 'Tilskudsmodtager',
    sagsbehandler: 'Sagsbehandler',
    finansieringskilde: 'Finansieringskilde',
    indsatsomraade: 'Indsatsområde',
    budget: 'Samlet budget',
    bevillingFra: 'Bevillingsperiode fra',
    bevillingTil: 'Bevillingsperiode til',
    kommuner: 'Kommuner',
    kommune: (navn: string, rolle: string): string => `${navn} (${rolle.toLowerCase()})`,
    opgoerelse: 'Opgørelse',
    dato: 'Opgørelsesdato',
    fra: 'Talt fra',
    fraStart: 'Projektets start',
    trafiklys: 'Trafiklys',
    vejledende: (skala: string): string => `Vejledende, ${skala}`,
    enheder: 'Talte enheder',
    eksporteretAf: 'Eksporteret af',
    eksporteret: 'Eksporteret',
    program: 'Program',
    kontrol: 'Kontrol af formler',
    gennemsnit: 'Gennemsnit af indikatorerne',
    hoveder: 'Log-hoveder',
    hovederNote:
      'Hver ændring i projektet står i en log, hvor hver linje bærer et fingeraftryk (SHA-256) af alt, der står før den. ' +
      'Her står den sidste linje fra hver computer. Gem skemaet: med det kan enhver se, om loggen siden er skåret af, ' +
      'rettet eller lavet om. Effektspor kan selv læse hovederne herfra.',
    enhed: 'Computer',
    enhedsId: 'Computerens id',
    nr: 'Linje nr.',
    hoved: 'Hoved',
    projekthoved: 'Hele projektet',
  },

  skema: {
    kolonner: {
      nr: 'Nr.',
      navn: 'Indikator',
      maaltal: 'Måltal i perioden',
      maaltalEfter: 'Måltal efter perioden',
      forventet: 'Forventet',
      forventetPr: 'Forventet pr.',
      status: 'Status',
      procent: 'Målopnåelse',
      eksakt: 'Eksakt',
      lys: 'Trafiklys',
      niveau: 'Niveau',
      bemaerkning: 'Bemærkning',
    },
    gennemsnit: 'Gennemsnit',
    afrunding: (procent: number, eksakt: number): string =>
      `Hver indikator rundes til hele procent før gennemsnittet, som i evalueringen: ${formatProcent(procent)}. ` +
      `Det uafrundede gennemsnit er ${formatEksakt(eksakt)}, altså ${formatProcent(Math.floor(eksakt + 0.5))}.`,
    virksomheder: (antal: number): string => `Fordelt på ${formatHeltal(antal)} virksomheder`,
    trafiklys: (skala: string): string => `Trafiklys, ${skala} (vejledende)`,
    graense: { niveau: 'Niveau', betyder: 'Målopnåelsen er', fra: 'Fra', til: 'Til', lys: 'Trafiklys' },
    niveauer: [
      'Som ønsket eller bedre',
      'Lidt under det ønskede niveau',
      'Noget under det ønskede niveau',
      'Meget under det ønskede niveau',
      'Ikke eksisterende eller tæt på',
    ],
    udenNiveau: 'Ingen grænse i tabellen',
    laes: 'Sådan læses tallene',
    laesNoter: [
      'Status er antallet af forskellige enheder på arket Dokumentation. Status, procent, gennemsnit og lys er formler, ' +
        'så enhver kan regne efter.',
      'Målopnåelsen er status i procent af måltallet for projektperioden, rundet til hele procent. Der er intet loft ved 100 %.',
      'Gennemsnittet er det simple gennemsnit af gruppens hele procenter, rundet til hele procent. Ved siden af står ' +
        'gennemsnittet uden afrunding undervejs.',
      '"–" betyder, at tallet ikke findes: indsamlingen er ikke begyndt, eller der er intet måltal. Det er ikke det samme som 0.',
    ],
  },

  dokumentation: {
    titel:
      'Én række for hver talt enhed. Personer og virksomheder står som pseudonymer. Kolonnen tæller er 0, når rækken ' +
      'gentager den foregående, så en dobbelt række ikke tæller med.',
    kolonner: {
      indikator: 'Indikator',
      pseudonym: 'Pseudonym',
      dato: 'Dato',
      kommune: 'Kommune',
      antalFakta: 'Antal fakta',
      bevis: 'Bevis',
      taeller: 'Tæller',
    },
  },

  kontrol: {
    titel: 'Kontrol',
    note:
      'Programmets tal ved eksporten, formlernes tal i skemaet og antallet af rækker på arket Dokumentation. ' +
      'Er noget rettet siden, står der AFVIGER.',
    samlet: 'Alt i alt',
    ok: 'OK',
    afviger: 'AFVIGER',
    raekker: 'Rækker i alt',
    gennemsnit: (gruppe: string): string => `Gennemsnit, ${gruppe.toLowerCase()}`,
    eksakt: (gruppe: string): string => `Eksakt gennemsnit, ${gruppe.toLowerCase()}`,
    kolonner: {
      nr: 'Nr.',
      navn: 'Indikator',
      statusProgram: 'Status, program',
      statusFormel: 'Status, formel',
      raekker: 'Rækker i dokumentation',
      procentProgram: 'Procent, program',
      procentFormel: 'Procent, formel',
      lysProgram: 'Lys, program',
      lysFormel: 'Lys, formel',
      resultat: 'Kontrol',
    },
  },
};
