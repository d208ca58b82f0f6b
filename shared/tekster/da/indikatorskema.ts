import { formatEksakt, formatHeltal, formatProcent, visDato } from '../format.ts';

/** Shape and word of a light: never the colour alone (design.md §9). */
const lys = { grøn: '● Grøn', gul: '▲ Gul', rød: '■ Rød' } as const;

/** The words of the workbook. */
export const indikatorskema = {
  ark: {
    forside: 'Forside',
    skema: 'Indikatorskema',
    perioder: 'Perioder',
    aendringer: 'Ændringer siden sidst',
    opdeling: 'Opdeling',
    dokumentation: 'Dokumentation',
    kontrol: 'Kontrol',
    evaluering: 'Evaluering',
    definitioner: 'Definitioner',
  },
  foreloebig: 'FORELØBIG – ikke lukket',
  program: (version: string): string => `Effektspor ${version}`,
  medfinansieret: 'Medfinansieret af den Europæiske Union',
  emblem: "EU's emblem",
  lys,
  skala: { midtvejs: 'midtvejsskala', slut: 'slutskala' },
  opgjortPr: (dato: string): string => `Opgjort pr. ${visDato(dato)}`,
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
    periode: 'Periode',
    periodeFra: 'Periode fra',
    periodeTil: 'Periode til',
    periodeNr: (nr: number): string => (nr === 0 ? 'Uden for periodeplanen' : `Periode ${nr}`),
    iPerioden: (nr: number, fra: string, til: string): string =>
      `${nr === 0 ? 'Uden for periodeplanen' : `Periode ${nr}`}, ${visDato(fra)} – ${visDato(til)}`,
    trafiklys: 'Trafiklys',
    vejledende: (skala: string): string => `Vejledende, ${skala}`,
    enheder: 'Talte enheder',
    lukketAf: 'Lukket af',
    lukket: 'Lukket',
    lavetAf: 'Lavet af',
    lavet: 'Lavet',
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
      iPerioden: 'I perioden',
      kumulativ: 'I alt',
      forventet: 'Forventet',
      forventetPr: 'Forventet pr.',
      maaltal: 'Måltal i projektet',
      maaltalEfter: 'Måltal efter projektet',
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
      'Tallene er antallet af forskellige enheder på arket Dokumentation. Antal, procent, gennemsnit og lys er formler, ' +
        'så enhver kan regne efter.',
      'Målopnåelsen er antallet i alt i procent af måltallet for projektperioden, rundet til hele procent. Der er intet loft ved 100 %.',
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
      taellerFra: 'Tæller fra',
    },
  },

  perioder: {
    titel: 'Opnået og forventet, periode for periode',
    note:
      'I perioden: talt i perioden selv. I alt: talt fra projektets start til periodens slutning. Forventet: ' +
      'tilsagnets tal ved periodens slutning. "–" betyder, at perioden ikke er begyndt, eller at intet er oplyst.',
    tal: 'Tal',
    udvikling: 'I alt',
    periode: (nr: number): string => `P${nr}`,
    fra: 'Fra',
    til: 'Til',
    raekker: { vaerdi: 'I perioden', kumulativ: 'I alt', forventet: 'Forventet' },
  },

  aendringer: {
    titel: (nr: number, dato: string): string =>
      nr === 0
        ? `Ændringer siden ${visDato(dato)}`
        : `Ændringer siden periode ${nr}, opgjort pr. ${visDato(dato)}`,
    ingenFoer: 'Ændringer siden sidst',
    ingenFoerNote: 'Der er ikke indsendt noget før, så der er intet at sammenligne med.',
    note:
      'Hvert tal før og nu, og under tabellen hver registrering, der har flyttet et tal. Virkningen er +1, når ' +
      'registreringen er kommet til, −1, når den er faldet fra, og 0, når den tæller fra en anden dag.',
    kolonner: {
      nr: 'Nr.',
      navn: 'Indikator',
      foer: 'Før',
      nu: 'Nu',
      aendring: 'Ændring',
      bevaegelser: 'Efter listen',
      bemaerkning: 'Bemærkning',
    },
    definition: 'Definitionen er ændret siden sidst',
    udgaaet: 'Indikatoren er udgået eller slettet siden sidst',
    liste: 'Registreringer, der har flyttet et tal',
    listeKolonner: {
      nr: 'Nr.',
      pseudonym: 'Pseudonym',
      foer: 'Talte fra',
      nu: 'Tæller fra',
      virkning: 'Virkning',
      grund: 'Grund',
      rettelser: 'Hvad er rettet',
      begrundelse: 'Begrundelse',
    },
    efter: 'Efterregistreringer',
    efterNote:
      'Registreringer fra den tid, der allerede var indsendt, som er oprettet, rettet eller slettet bagefter.',
    ingenEfter: 'Ingen.',
    efterKolonner: {
      hvad: 'Hvad',
      dato: 'Dato',
      skrevet: 'Skrevet',
      pseudonym: 'Pseudonym',
      begrundelse: 'Begrundelse',
    },
    nulbevaegelser: { skiftet: 'I stedet for en anden', flyttet: 'Fra en anden dag' },
    rettetUdenVaerdi: (felt: string): string => `${felt} er ændret`,
  },

  opdeling: {
    titel: 'Opdeling: de fælles indikatorer, som EU tæller dem',
    fuldstaendige: (hele: number, alle: number): string =>
      `${formatHeltal(hele)} af ${formatHeltal(alle)} deltagere har alle obligatoriske oplysninger. De andre tæller kun med i EECO01 i alt.`,
    note:
      'Celler med 1–4 personer er skjult, og andre med dem, så ingen kan regnes ud. "–" betyder, at det ikke indsamles ' +
      'eller ikke handler om personer. Alder og uddannelse er ved start.',
    skjult: 'skjult',
    kode: 'EU-kode',
    navn: 'Indikator',
    ialt: 'I alt',
    kolonner: { koen: 'Køn', alder: 'Alder', uddannelse: 'Uddannelse (ISCED)' },
    alder: { under_18: 'Under 18', '18_29': '18–29', '30_54': '30–54', fra_55: '55 og over' },
    uddannelse: { isced_0_2: '0–2', isced_3_4: '3–4', isced_5_8: '5–8' },
    koder: {
      EECO01: 'Deltagere i alt',
      EECO02: 'Ledige, herunder langtidsledige',
      EECO03: 'Langtidsledige',
      EECO04: 'Uden for arbejdsstyrken',
      EECO05: 'I beskæftigelse, herunder selvstændige',
      EECO06: 'Under 18 år',
      EECO07: '18–29 år',
      EECO08: '55 år og over',
      EECO09: 'Højst grundskole (ISCED 0–2)',
      EECO10: 'Ungdomsuddannelse (ISCED 3–4)',
      EECO11: 'Videregående uddannelse (ISCED 5–8)',
      EECO12: 'Med handicap',
      EECO13: 'Tredjelandsstatsborgere',
      EECO14: 'Med udenlandsk baggrund',
      EECO15: 'Minoriteter',
      EECO16: 'Hjemløse eller berørt af boligudstødelse',
      EECO17: 'Fra landdistrikter',
      EECO18: 'Offentlige forvaltninger, der får støtte',
      EECO19: 'Mikro, små og mellemstore virksomheder, der får støtte',
      EECR01: 'Jobsøgende ved afslutningen',
      EECR02: 'I uddannelse ved afslutningen',
      EECR03: 'Opnår en kvalifikation ved afslutningen',
      EECR04: 'I beskæftigelse ved afslutningen',
      EECR05: 'I beskæftigelse seks måneder efter',
      EECR06: 'Bedre stillet på arbejdsmarkedet seks måneder efter',
    },
  },

  evaluering: {
    titel: 'Evaluering',
    note: 'Lys og begrundelser er menneskers vurdering, skrevet i programmet. Intet lys betyder, at punktet ikke er vurderet.',
    kolonner: { parameter: 'Parameter', lys: 'Vurdering', begrundelse: 'Begrundelse' },
    ikkeVurderet: 'Ikke vurderet',
    forklaring:
      'Grøn: tilfredsstillende, evt. med få forbedringspunkter. Gul: visse udfordringer bør løses. Rød: ét eller flere ' +
      'forhold er ikke tilfredsstillende.',
    kaede: 'Effektkæde',
    kaedeNote: 'Fra det, projektet bruger, til det, det fører til, med de talte enheder.',
    kommuner: 'kommuner',
    mio: 'mio. kr. i budget',
    pil: '→',
  },

  definitioner: {
    titel: 'Definitioner',
    note: 'Hvad hver indikator tæller og hvordan, med de ord, der gjaldt, da tallene blev opgjort.',
    nr: 'Nr.',
    navn: 'Indikator',
    afsnit: {
      taelles: 'Hvad tælles',
      metode: 'Metode',
      dokumentation: 'Kilde og dokumentation',
      begraensninger: 'Begrænsninger',
      gyldighed: 'Gyldighed',
      eu: 'Som EU tæller',
    },
    linje: (navn: string, tekst: string): string => `${navn}: ${tekst}`,
  },

  kontrol: {
    titel: 'Kontrol',
    note: (lukket: boolean): string =>
      `Programmets tal, ${lukket ? 'som de blev gemt ved lukningen' : 'da filen blev lavet'}, og de tal, der står på arkene nu, ` +
      'i samme rækkefølge med | imellem. Er et tal rettet på et ark, står der AFVIGER.',
    samlet: 'Alt i alt',
    ok: 'OK',
    afviger: 'AFVIGER',
    kolonner: {
      ark: 'Ark',
      linje: 'Linje',
      program: 'Programmets tal',
      arket: 'Arkets tal',
      resultat: 'Kontrol',
    },
    linjer: {
      skema: (nr: string): string =>
        `${nr}: i perioden | i alt | forventet | forventet pr. | måltal | efter projektet | procent | eksakt (mio.-dele) | lys | niveau`,
      gennemsnit: (gruppe: string): string =>
        `Gennemsnit, ${gruppe.toLowerCase()}: procent | eksakt (mio.-dele) | lys | niveau`,
      dokumentation: (nr: string): string =>
        `${nr}: rækker | talte enheder | fakta | sum af dage | sum af dage, der tælles fra`,
      dokumentationIalt: 'Alle: rækker | talte enheder | fakta | sum af dage | sum af dage, der tælles fra',
      perioderDage: 'Periodernes dage: fra | til',
      perioder: (nr: string, tal: string): string => `${nr}: ${tal.toLowerCase()}, periode for periode`,
      aendringer: (nr: string): string => `${nr}: før | nu | ændring | efter listen`,
      opdeling: (kode: string): string => `${kode}: i alt | køn | alder | uddannelse`,
      liste: 'Listen: rækker | sum af dage før | sum af dage nu',
      evaluering: (led: string): string => `${led}: talte enheder`,
      trafiklys: 'Trafiklysenes grænser',
      forside:
        'Budget | bevilling fra | til | opgørelsesdato | periode fra | til | talte enheder | gennemsnit',
    },
    tjekliste: 'Tjekliste ved lukningen',
    tjeklisteForeloebig: 'Tjekliste, som den står nu',
    tjekKolonner: { punkt: 'Punkt', antal: 'Poster', forklaring: 'Forklaring' },
    iOrden: 'I orden',
    uforklaret: 'Ikke forklaret endnu',
    hoveder: 'Loggens hoveder',
    hovederNote: 'De samme hoveder som på forsiden: den sidste linje i loggen fra hver computer.',
  },
};
