import { YDELSER, type YdelseKode } from '../../domain/kodelister/index.ts';
import type { ENTITETER, Tabel } from '../../domain/register.ts';

/** What a form, a table and the history call a field; `hjaelp` stands under it where people err. */
export interface Felttekst {
  readonly label: string;
  readonly hjaelp?: string;
}

type Felttekster = {
  readonly [T in Tabel]: { readonly [F in keyof (typeof ENTITETER)[T]['felter']]: Felttekst };
};

const DATO_HJAELP = 'Skriv fx 19.03.2024, 19/3, i dag eller man.';
const NOTE_HJAELP = 'Skriv ikke diagnoser, helbredsoplysninger eller CPR-numre her.';

const note: Felttekst = { label: 'Note', hjaelp: NOTE_HJAELP };
const deltagerId: Felttekst = { label: 'Deltager', hjaelp: 'Søg på navn eller CPR.' };
const virksomhedId: Felttekst = { label: 'Virksomhed', hjaelp: 'Søg på navn, CVR eller P-nummer.' };
const planlagtStart: Felttekst = { label: 'Planlagt start', hjaelp: 'Planlagte datoer tælles aldrig med.' };
const timerPrUge: Felttekst = { label: 'Timer pr. uge', hjaelp: 'Fx 18,5.' };

// A benefit's field is called what the benefit is called.
const ydelseslabels = Object.fromEntries(YDELSER.map((y) => [y.kode, { label: y.navn }])) as Readonly<
  Record<YdelseKode, Felttekst>
>;

/** Words for every field of every kind of record; a missing one does not compile. */
export const felter: Felttekster = {
  projekt: {
    navn: { label: 'Projektets navn' },
    tilskudsmodtager: { label: 'Tilskudsmodtager' },
    sagsbehandler: { label: 'Sagsbehandler', hjaelp: 'Hos Erhvervsstyrelsen.' },
    finansieringskilde: { label: 'Finansieringskilde' },
    indsatsomraade: { label: 'Indsatsområde' },
    budgetKr: { label: 'Samlet budget i kr.' },
    bevillingFra: { label: 'Bevillingsperiode fra', hjaelp: DATO_HJAELP },
    bevillingTil: { label: 'Bevillingsperiode til' },
    pseudonymnoegle: { label: 'Nøgle til pseudonymer' },
    visDato: { label: 'Vises pr.' },
    ugerMellemSamtaler: {
      label: 'Uger mellem samtaler',
      hjaelp: 'Ligger projektets og jobcentrets samtale tættere, foreslås én fælles. Tom er fire uger.',
    },
    indsendelsesfristDage: {
      label: 'Dage til indsendelse',
      hjaelp: 'Fra en periodes sidste dag til den skal være sendt, efter tilsagnet. Tom er 30.',
    },
    slutudbetalingDato: {
      label: 'Slutudbetaling',
      hjaelp: 'Afgør, hvornår bilag tidligst må slettes. Tom, så længe den ikke er kendt.',
    },
    statsstoette: { label: 'Statsstøtte', hjaelp: 'Så opbevares bilag mindst til udgangen af 2039.' },
  },
  projektkommune: {
    kommune: { label: 'Kommune' },
    rolle: { label: 'Rolle i projektet' },
  },
  bruger: {
    navn: { label: 'Navn' },
    rolle: { label: 'Rolle' },
    slot: { label: 'Nøgleplads' },
  },
  indikator: {
    nr: { label: 'Nr.' },
    gruppe: { label: 'Gruppe' },
    navn: { label: 'Indikator' },
    enhed: { label: 'Enhed' },
    kilde: { label: 'Tælles fra' },
    filter: { label: 'Betingelser' },
    distinkt: { label: 'Tælles én gang pr.' },
    maaltal: { label: 'Måltal i perioden' },
    maaltalEfter: { label: 'Måltal efter perioden' },
    indsamlesFra: {
      label: 'Indsamles fra',
      hjaelp: 'Før denne dato vises “–”, som ikke er det samme som 0.',
    },
    euKode: { label: 'EU-kode' },
    raekkefoelge: { label: 'Rækkefølge' },
    metode: {
      label: 'Metode, med egne ord',
      hjaelp:
        'Reglen skrives af sig selv. Her står, hvad den ikke kan sige, fx aftaler med Erhvervsstyrelsen.',
    },
    dokumentation: { label: 'Dokumentation, der kræves' },
    begraensninger: { label: 'Kendte begrænsninger' },
    udgaarDato: {
      label: 'Udgår fra',
      hjaelp: 'Fra den dag tælles den ikke mere. Det indsendte bliver stående.',
    },
  },
  indikatorversion: {
    indikatorId: { label: 'Indikator' },
    gyldigFra: { label: 'Gælder fra' },
    kilde: { label: 'Tælles fra' },
    filter: { label: 'Betingelser' },
    distinkt: { label: 'Tælles én gang pr.' },
    enhed: { label: 'Enhed' },
    begrundelse: { label: 'Hvorfor ændres definitionen?' },
  },
  periode: {
    nr: { label: 'Periode' },
    fra: { label: 'Fra' },
    til: { label: 'Til' },
  },
  forventning: {
    indikatorId: { label: 'Indikator' },
    periodeId: { label: 'Periode' },
    vaerdi: { label: 'Forventet i alt', hjaelp: 'Det samlede antal ved periodens slutning.' },
  },
  trafiklysgraense: {
    skala: { label: 'Skala' },
    niveau: { label: 'Niveau' },
    lys: { label: 'Lys' },
    fra: { label: 'Fra procent' },
    til: { label: 'Til procent' },
  },
  indsendelse: {
    periodeId: { label: 'Periode' },
    dato: { label: 'Opgjort pr.' },
    lukketTid: { label: 'Lukket' },
    lukketAf: { label: 'Lukket af' },
    eksportSha256: { label: 'Excel-filens SHA-256' },
    genaabnetTid: { label: 'Genåbnet' },
    genaabnetAf: { label: 'Genåbnet af' },
    genaabnetGrund: { label: 'Hvorfor genåbnet' },
    forklaringer: { label: 'Forklaringer' },
    vidne: { label: 'Loggens hoveder' },
    resultat: { label: 'Resultat' },
    bilag: { label: 'Bilag' },
  },
  evaluering: {
    emne: { label: 'Emne' },
    lys: { label: 'Lys' },
    tekst: { label: 'Begrundelse', hjaelp: 'Ingen oplysninger om enkeltpersoner.' },
  },
  deltager: {
    navn: { label: 'Navn' },
    cpr: { label: 'CPR-nummer', hjaelp: '10 cifre. Vises skjult og gemmes krypteret.' },
    kommune: { label: 'Bopælskommune', hjaelp: 'Navn eller kode, fx Holbæk eller 316.' },
    telefon: { label: 'Telefon' },
    email: { label: 'E-mail' },
    adresse: { label: 'Adresse' },
    visitationDato: { label: 'Visiteret', hjaelp: DATO_HJAELP },
    visitationSagsbehandler: { label: 'Visiteret af', hjaelp: 'Sagsbehandleren i jobcentret.' },
    visitationKommune: { label: 'Visiterende kommune' },
    visitationUdfald: {
      label: 'Visitationen endte med',
      hjaelp: 'Udfyldes kun, når deltageren ikke blev optaget.',
    },
    visitationAarsag: { label: 'Årsag', hjaelp: 'Vælges, når deltageren er afvist eller sendt retur.' },
    visitationBeskrivelse: {
      label: 'Beskrivelse til sagsbehandleren',
      hjaelp: 'Hvad er afklaret, og hvad foreslår I? Ingen diagnoser.',
    },
    optagetDato: { label: 'Optaget i projektet', hjaelp: 'Deltageren tælles fra denne dag.' },
    ydelse: { label: 'Ydelse ved start' },
    arbejdsmarkedsstatus: { label: 'Status ved start', hjaelp: 'Status på dagen for optagelse.' },
    uddannelsesniveau: { label: 'Højeste fuldførte uddannelse' },
    koen: { label: 'Køn', hjaelp: 'Udfyldes kun, når det afviger fra CPR-nummeret.' },
    foedselsdato: { label: 'Fødselsdato', hjaelp: 'Udfyldes kun, når den afviger fra CPR-nummeret.' },
    jobformidlerId: { label: 'Jobformidler' },
    afslutningDato: { label: 'Afsluttet' },
    afslutningAarsag: { label: 'Årsag til afslutning' },
    afslutningNote: {
      label: 'Beskrivelse til sagsbehandler',
      hjaelp: 'Ved retur til sagsbehandler: hvad der er prøvet, og hvad der skal til. Ingen diagnoser.',
    },
    opfulgt4UgerDato: {
      label: 'Fulgt op efter afslutning',
      hjaelp: 'Inden fire uger. Udfyldes, også når der ingen effekt er.',
    },
    opfulgt6MdrDato: { label: 'Fulgt op efter 6 måneder' },
    note,
  },
  virksomhed: {
    navn: { label: 'Navn' },
    cvr: { label: 'CVR-nummer', hjaelp: '8 cifre. Virksomheder tælles efter CVR-nummer.' },
    pNummer: { label: 'P-nummer', hjaelp: '10 cifre. Produktionsenheden, hvor praktikken foregår.' },
    kommune: { label: 'Kommune', hjaelp: 'Navn eller kode, fx Holbæk eller 316.' },
    branche: { label: 'Branche' },
    kontaktperson: { label: 'Kontaktperson' },
    telefon: { label: 'Telefon' },
    email: { label: 'E-mail' },
    aarsvaerk: { label: 'Årsværk', hjaelp: 'Antal fuldtidsstillinger over et år, fx 12,5.' },
    omsaetningMioEur: { label: 'Omsætning i mio. euro', hjaelp: '1 mio. euro er ca. 7,5 mio. kr.' },
    balanceMioEur: { label: 'Balance i mio. euro' },
    koncern: { label: 'Tallene omfatter hele koncernen' },
    stoerrelseDato: { label: 'Tallene gælder pr.' },
    stoerrelseDokumentation: { label: 'Dokumentation for størrelsen', hjaelp: 'Fx SMV-erklæring, j.nr.' },
    informeretOmStoetteDato: { label: 'Informeret om støttemuligheder' },
    groenOmstilling: { label: 'Behov i grøn omstilling' },
    groenOmstillingBehov: {
      label: 'Hvad er behovet?',
      hjaelp: 'Fx kompetencer, energi, materialer eller transport.',
    },
    note,
  },
  virksomhedskontakt: {
    virksomhedId,
    dato: { label: 'Dato', hjaelp: DATO_HJAELP },
    type: { label: 'Kontakt' },
    kontaktperson: { label: 'Talt med' },
    medarbejderId: { label: 'Medarbejder' },
    deltagerId: { label: 'Om deltager', hjaelp: 'Kun når kontakten handlede om en bestemt deltager.' },
    opfoelgningDato: { label: 'Følg op' },
    note,
  },
  virksomhedsstoette: {
    virksomhedId,
    beskrivelse: { label: 'Støtte', hjaelp: 'Hvad virksomheden fik eller blev tilbudt.' },
    status: { label: 'Status', hjaelp: 'Et kursus for en deltager er aldrig støtte til virksomheden.' },
    tilbudtDato: { label: 'Tilbudt' },
    modtagetDato: { label: 'Modtaget', hjaelp: 'Støtten tælles fra denne dag.' },
    afslaaetDato: { label: 'Afslået' },
    afslagsaarsag: { label: 'Årsag til afslag' },
    afslagsgrund: { label: 'Begrundelse for afslag', hjaelp: 'Kræves ved “Andet”.' },
    beloebKr: { label: 'Beløb i kr.' },
    dokumentation: { label: 'Dokumentation', hjaelp: 'Fx SMV-erklæring og støtteaftale, journalnummer.' },
    note,
  },
  jobformidlerforloeb: {
    deltagerId,
    jobformidlerId: { label: 'Jobformidler' },
    planlagtStart,
    startDato: { label: 'Startet', hjaelp: 'Forløbet tælles fra denne dag.' },
    slutDato: { label: 'Sluttet' },
    note,
  },
  praktikforloeb: {
    deltagerId,
    virksomhedId,
    type: { label: 'Type', hjaelp: 'Kun virksomhedspraktik tælles som praktikforløb.' },
    status: { label: 'Status', hjaelp: 'En afbrudt praktik tælles med, en aflyst gør ikke.' },
    planlagtStart,
    planlagtSlut: { label: 'Planlagt slut' },
    startDato: { label: 'Startet', hjaelp: 'Den dag, praktikken faktisk begyndte.' },
    slutDato: { label: 'Sluttet' },
    timerPrUge,
    dokumentation: { label: 'Dokumentation', hjaelp: 'Fx underskrevet praktikaftale, journalnummer.' },
    note,
  },
  hold: {
    navn: { label: 'Holdets navn' },
    sted: { label: 'Sted' },
    kapacitet: { label: 'Pladser' },
    planlagtStart,
    planlagtSlut: { label: 'Planlagt slut', hjaelp: 'Gruppeforløb er tidsafgrænsede.' },
    startDato: { label: 'Startet' },
    slutDato: { label: 'Sluttet' },
    forlaengelseGrund: {
      label: 'Hvorfor forlænges holdet?',
      hjaelp: 'Kræves, når den planlagte slutdato flyttes frem.',
    },
    note,
  },
  tilmelding: {
    holdId: { label: 'Hold', hjaelp: 'Søg på holdets navn.' },
    deltagerId,
    planlagtStart,
    startDato: { label: 'Startet', hjaelp: 'Gruppeforløbet tælles fra denne dag.' },
    slutDato: { label: 'Sluttet' },
    tidsafgraensetDato: { label: 'Talt om, at forløbet er tidsafgrænset' },
    klarDato: { label: 'Klar til job eller uddannelse' },
    note,
  },
  kursus: {
    deltagerId,
    art: { label: 'Type', hjaelp: 'En FVU-screening tælles ikke som kursus.' },
    navn: { label: 'Kursus', hjaelp: 'Fx Truckcertifikat B eller FVU-matematik trin 1.' },
    status: { label: 'Status' },
    tilbudtDato: { label: 'Tilbudt' },
    startDato: { label: 'Startet' },
    gennemfoertDato: { label: 'Gennemført', hjaelp: 'Kurset tælles fra denne dag.' },
    timer: { label: 'Timer', hjaelp: 'Står på deltagerbeviset, når det er udfyldt.' },
    bevis: { label: 'Bevis foreligger' },
    bevisReference: { label: 'Bevisets journalnummer' },
    anbefaletTrin: { label: 'Anbefalet trin', hjaelp: 'Kun trinnet; prøveresultater gemmes ikke.' },
    note,
  },
  effekt: {
    deltagerId,
    art: { label: 'Resultat' },
    dato: { label: 'Dato', hjaelp: 'Første dag i job, i uddannelse eller som jobsøgende.' },
    jobtype: { label: 'Jobtype', hjaelp: 'Løntilskud tælles ikke som beskæftigelse.' },
    timerPrUge,
    virksomhedId: { label: 'Arbejdsgiver', hjaelp: 'Søg på navn, CVR eller P-nummer.' },
    uddannelsesart: { label: 'Uddannelse' },
    dokumentation: {
      label: 'Dokumentation',
      hjaelp:
        'Fx ansættelseskontrakt, j.nr. 24-118. Mangler den, står effekten i kontrollen før indsendelse.',
    },
    note,
  },
  fremmoede: {
    tilmeldingId: { label: 'Tilmelding' },
    dato: { label: 'Dato' },
    status: { label: 'Fremmøde' },
  },
  statussamtale: {
    deltagerId,
    art: { label: 'Hvis samtale' },
    planlagtDato: { label: 'Planlagt', hjaelp: DATO_HJAELP },
    tidspunkt: { label: 'Klokken', hjaelp: 'Fx 9, 930 eller 9.30.' },
    afholdtDato: { label: 'Afholdt' },
    medarbejderId: { label: 'Medarbejder' },
    note,
  },
  aarshjulpunkt: {
    art: { label: 'Hvad', hjaelp: 'En evaluering træder i stedet for den foreslåede.' },
    navn: { label: 'Navn', hjaelp: 'Står også i kalenderfilen. Ingen oplysninger om enkeltpersoner.' },
    dato: { label: 'Senest', hjaelp: DATO_HJAELP },
    udfoertDato: { label: 'Udført', hjaelp: 'Tom, til det er gjort.' },
    note: { label: 'Note', hjaelp: 'Kommer ikke med i kalenderfilen.' },
  },
  eukortlaegning: {
    navn: { label: 'Navn', hjaelp: 'Fx Aftalt med Erhvervsstyrelsen 2024.' },
    gyldigFra: {
      label: 'Gælder fra',
      hjaelp: 'En opgørelse bruger den, der gælder på opgørelsens dag. Lukkede perioder ændres ikke.',
    },
    fortolkning: {
      label: 'Projektets fortolkning',
      hjaelp: 'Hvorfor læser projektet det sådan? Det er det, en revisor spørger om.',
    },
    ...ydelseslabels,
  },
  maalgruppe: {
    navn: { label: 'Navn' },
    gyldigFra: { label: 'Gælder fra' },
    gyldigTil: { label: 'Gælder til', hjaelp: 'Tom, så længe definitionen gælder.' },
    beskrivelse: { label: 'Beskrivelse', hjaelp: 'Står på siden til dem, der visiterer.' },
    hjaelperIkkeMed: {
      label: 'Det hjælper projektet ikke med',
      hjaelp: 'Så ingen bliver henvist forgæves. Én ting pr. linje.',
    },
    kontakt: { label: 'Hvem kan man spørge' },
  },
  kriterium: {
    maalgruppeId: { label: 'Målgruppe' },
    nr: { label: 'Nr.' },
    tekst: { label: 'Kriterium', hjaelp: 'Et spørgsmål med ja eller nej. Aldrig en diagnose.' },
  },
  visitationssvar: {
    deltagerId,
    kriteriumId: { label: 'Kriterium' },
    opfyldt: { label: 'Opfyldt' },
  },
  videndeling: {
    dato: { label: 'Dato', hjaelp: DATO_HJAELP },
    emne: { label: 'Emne', hjaelp: 'Ingen oplysninger om enkeltpersoner.' },
    modtagergruppe: { label: 'Delt med' },
    antal: { label: 'Antal deltog' },
    materiale: { label: 'Materiale' },
  },
  skabelon: {
    navn: { label: 'Filnavn' },
    fingeraftryk: { label: 'SHA-256' },
    stoerrelse: { label: 'Størrelse i byte' },
    tilknytninger: { label: 'Celler, der udfyldes' },
  },
  spoergeskema: {
    navn: { label: 'Navn' },
    dato: { label: 'Udsendt' },
    skala: { label: 'Svarskala', hjaelp: 'Fra bedst til dårligst. Tom er rapportens skala.' },
  },
  spoergsmaal: {
    spoergeskemaId: { label: 'Spørgeskema' },
    nr: { label: 'Nr.' },
    gruppe: { label: 'Tabel i rapporten' },
    tekst: { label: 'Spørgsmål' },
    oplystProcent: { label: 'Oplyst procent', hjaelp: 'Som den står i rapporten.' },
    oplystN: { label: 'Oplyst n', hjaelp: 'Antal svar, som rapporten oplyser.' },
  },
  besvarelse: {
    spoergeskemaId: { label: 'Spørgeskema' },
    svar: { label: 'Svar' },
  },
  arkivudtraek: {
    art: { label: 'Pakke' },
    grund: { label: 'Begrundelse' },
    begyndtTid: { label: 'Begyndt' },
    begyndtAf: { label: 'Af' },
    sha256: { label: 'SHA-256 af SHA256SUMS' },
  },
  begrundelse: {
    tabel: { label: 'Slags post' },
    raekkeId: { label: 'Post' },
    felt: { label: 'Felt' },
    kode: { label: 'Advarsel' },
    tekst: { label: 'Begrundelse' },
  },
  flet: {
    art: { label: 'Slags' },
    aId: { label: 'Den ene post' },
    bId: { label: 'Den anden post' },
  },
};
