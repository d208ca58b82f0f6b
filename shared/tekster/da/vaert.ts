/** Words of the hosts: the browser host's pages and terminal, the desktop's menu and dialogs. */
export const vaert = {
  aabnLink: 'Effektspor kører på denne computer. Åbn linket i browseren; det virker én gang:',
  ikkeInde: 'Åbn Effektspor med linket, der blev vist, da programmet startede.',
  linkBrugt: 'Linket er brugt. Start Effektspor igen for at få et nyt.',

  filtyper: {
    xlsx: 'Excel-fil',
    pdf: 'PDF-fil',
    ics: 'Kalenderfil',
    kopi: 'Kopi til revisor',
    projekt: 'Effektspor-projekt',
  },
  spoergSti: {
    titel: 'Må Effektspor bruge denne fil eller mappe?',
    ja: 'Ja, brug den',
    nej: 'Nej',
  },

  menu: {
    filer: '&Filer',
    nytProjekt: 'Nyt projekt …',
    aabnProjekt: 'Åbn projekt …',
    lukProjekt: 'Luk projektet',
    eksporter: 'Eksportér indikatorskema …',
    afslut: 'Afslut',
    rediger: '&Rediger',
    fortrydHandling: 'Fortryd seneste handling',
    gentagHandling: 'Gentag det fortrudte',
    fortryd: 'Fortryd indtastning',
    gentag: 'Gentag indtastning',
    klip: 'Klip',
    kopier: 'Kopiér',
    indsaet: 'Sæt ind',
    markerAlt: 'Markér alt',
    soeg: 'Søg i projektet',
    vis: '&Vis',
    stoerre: 'Større',
    mindre: 'Mindre',
    normal: 'Normal størrelse',
    fuldSkaerm: 'Fuld skærm',
    genindlaes: 'Genindlæs',
    udviklervaerktoej: 'Udviklerværktøj',
    hjaelp: '&Hjælp',
    om: 'Om Effektspor',
    omTekst:
      'Registrering, indikatorer og indikatorskema for ESF+-projekter. Alt ligger krypteret på denne computer.',
  },
};
