import { visDato } from '../format.ts';

const brug = `Effektspor fra kommandolinjen

Brug: effektspor <kommando> [flag]

  opret --projekt MAPPE --navn NAVN --bruger NAVN [--skabelon rapport|tom]
        [--fra ÅÅÅÅ-MM-DD] [--til ÅÅÅÅ-MM-DD] [--json]
      Laver en ny projektmappe og viser dens gendannelsesnøgle. Med skabelonen rapport kommer
      midtvejsrapportens fakta, kommuner, indikatorer, perioder og forventninger med.
  demo --projekt MAPPE [--bruger NAVN] [--json]
      Laver demoprojektet: opdigtede personer, rapportens tal. Finder selv på en adgangskode.
  operationer [--json]
      Viser alt, hvad kald kan kalde; med --json også skemaer for input og svar.
  kald OPERATION [JSON] --projekt MAPPE [--begrundelse TEKST]
      Kalder én operation og skriver {"ok":true,"data":…}. Begrundelsen skal med, når noget i en
      indsendt periode skrives.
  kald - --projekt MAPPE [--begrundelse TEKST]
      Læser én linje {"operation":…,"input":…,"begrundelse":…} ad gangen fra standard input og svarer
      på hver. Flagets begrundelse gælder de linjer, der ikke selv har en.
  indikatorer --projekt MAPPE --dato ÅÅÅÅ-MM-DD [--fra ÅÅÅÅ-MM-DD]
              [--trafiklys midtvejs|slut] [--enheder] [--json]
      Tæller alle indikatorer; med --enheder også, hvem der tæller, og hvem der ikke gør og hvorfor.
  eksport --projekt MAPPE --periode P2 --ud FIL.xlsx [--json]
      Skriver indikatorskemaet for en lukket periode som Excel-fil: de samme bytes hver gang.
  eksport --projekt MAPPE --dato ÅÅÅÅ-MM-DD --ud FIL.xlsx [--trafiklys midtvejs|slut] [--json]
      Skriver et foreløbigt indikatorskema, mærket som ikke lukket.
  kontrol --projekt MAPPE [--skema FIL.xlsx] [--json]
      Efterprøver filen, loggens kæder og tabellerne, og med --skema de hoveder, der er trykt på skemaet.
  kopi --projekt MAPPE --ud FIL.effektspor-kopi [--json]
      Laver en krypteret kopi til revisor, som kun kan læses.
  arkiv --projekt MAPPE --ud NY_MAPPE --dato ÅÅÅÅ-MM-DD --begrundelse "…"
        [--pakke arkiv|evaluator] [--format begge|sqlite|csv] [--json]
      Tager data ud i klar tekst til arkivet, eller uden personer til evaluator. Begrundelsen gemmes i loggen.
  hjaelp
      Viser denne tekst.

--projekt er en projektmappe, dens fil projekt.effektspor eller en revisorkopi (.effektspor-kopi).

Adgangskoden gives aldrig som argument, men i en miljøvariabel, ellers bliver der spurgt:
  EFFEKTSPOR_ADGANGSKODE       åbner projektet eller kopien
  EFFEKTSPOR_BRUGER            hvem der åbner; ellers den første, som adgangskoden passer til
  EFFEKTSPOR_KOPI_ADGANGSKODE  adgangskoden til en ny kopi
Input med adgangskoder gives til kald - på standard input, ikke som argument.

Slutkode: 0 udført · 1 afvist (grunden står som én linje JSON på standard error) · 2 forkert brug
`;

/** Words of the command line. */
export const cli = {
  brug,
  /** Short, for a terminal; where none stands here, the sentence of shared/tekster/da/fejl.ts. */
  besked: {
    ugyldig_besked: 'Linjen er ikke JSON af formen {"operation":…,"input":…}.',
    ukendt_operation: 'Operationen findes ikke. Se: effektspor operationer',
    ugyldigt_input: 'Noget skal rettes.',
    intet_projekt: 'Operationen kræver --projekt MAPPE.',
    tjeneste_stoppet: 'Der er allerede lukket.',
    kraever_begrundelse: 'Tallene for den tid er indsendt. Kald igen med --begrundelse TEKST.',
    kontrol_fund: 'Noget passer ikke. Fundene står i svaret.',
  } as Readonly<Record<string, string>>,

  forkert: {
    ingenKommando: 'Skriv en kommando.',
    ukendtKommando: (ord: string): string => `Ukendt kommando: ${ord}`,
    ukendtFlag: (flag: string): string => `Ukendt flag: ${flag}`,
    flagUdenVaerdi: (flag: string): string => `Flaget ${flag} skal have en værdi.`,
    flagMedVaerdi: (flag: string): string => `Flaget ${flag} tager ingen værdi.`,
    forMange: (ord: string): string => `For mange ord: ${ord}`,
    mangler: (flag: string): string => `Der mangler ${flag}.`,
    tomt: (flag: string): string => `${flag} er tom.`,
    valg: (flag: string, muligheder: readonly string[]): string =>
      `${flag} skal være ${muligheder.join(' eller ')}.`,
    enten: (det: string, andet: string): string => `Brug enten ${det} eller ${andet}.`,
    periode: '--periode er et nummer, fx P2.',
    ikkeLukket: (nr: number): string =>
      `Periode ${nr} er ikke lukket. Brug --dato for at få et foreløbigt skema.`,
    filtype: (flag: string, endelse: string): string => `${flag} skal være en fil, der ender på ${endelse}.`,
    seHjaelp: 'Se: effektspor hjaelp',
    ingenAdgangskode: (variabel: string): string =>
      `Sæt miljøvariablen ${variabel}: her er ingen terminal at spørge om adgangskoden på.`,
  },

  spoerg: {
    adgangskode: 'Adgangskode: ',
    nyAdgangskode: 'Ny adgangskode: ',
    kopi: 'Adgangskode til kopien: ',
    igen: 'Gentag: ',
    forskellige: 'De to var ikke ens.',
  },

  opret: {
    klar: (mappe: string): string => `Projektet er oprettet i ${mappe}`,
    noegle: 'Gendannelsesnøgle (vises kun nu; skriv den ud, og læg den et sikkert sted):',
  },
  demo: {
    klar: (mappe: string): string => `Demoprojektet ligger i ${mappe}`,
    adgangskode: 'Adgangskode:',
    fraMiljoeet: (variabel: string): string => `den i ${variabel}`,
    noegle: 'Gendannelsesnøgle:',
    excel: (sti: string): string => `Excel-filen ligger i ${sti}`,
    opdigtet: 'Personer, virksomheder og forløb er opdigtet; tallene er midtvejsrapportens.',
    proev: (mappe: string): string =>
      `Åbn det i appen (npm start), eller: npm run --silent effektspor -- kontrol --projekt ${mappe}`,
  },

  operationer: {
    forespoergsel: 'forespørgsel',
    kommando: 'kommando',
    intetFilsystem: 'Uden sti: {"$bytes": base64}.',
    sti: 'En sti på denne computer.',
  },

  indikatorer: {
    titel: (dato: string, fra: string | null): string =>
      fra === null ? `Indikatorer per ${visDato(dato)}` : `Indikatorer ${visDato(fra)} – ${visDato(dato)}`,
    skala: { midtvejs: 'Trafiklys: midtvejs (vejledende)', slut: 'Trafiklys: slut (vejledende)' },
    tabel: {
      aktivitet: (dato: string): string =>
        `Tabel 3: Status på de opstillede aktivitetsmål per ${visDato(dato)}`,
      output: (dato: string): string => `Tabel 4: Status på de opstillede outputmål per ${visDato(dato)}`,
      effekt: (dato: string): string => `Tabel 5: Status på de opstillede effektmål per ${visDato(dato)}`,
    },
    kolonner: {
      nr: 'Nr.',
      aktivitet: 'Aktivitet',
      output: 'Output',
      effekt: 'Indikator',
      maaltal: 'Måltal',
      maaltalEfter: 'Efter perioden',
      forventet: 'Forventet',
      status: 'Status',
      procent: 'Målopnåelse',
      eksakt: 'Eksakt',
      lys: 'Lys',
      bemaerkning: 'Bemærkning',
    },
    gennemsnit: 'Simpelt gennemsnit',
    taeller: (nr: string, antal: number): string => `${nr}: ${antal} tæller`,
    taellerIkke: (nr: string, antal: number): string => `${nr}: ${antal} tæller ikke`,
    enhed: { pseudonym: 'Pseudonym', navn: 'Navn', dato: 'Dato', art: 'Art', aarsag: 'Årsag' },
  },

  eksport: {
    klar: (sti: string): string => `Indikatorskemaet er gemt i ${sti}`,
    raekker: (antal: string): string => `Rækker i Dokumentation: ${antal}`,
    sha256: (sum: string): string => `SHA-256: ${sum}`,
    foreloebig: 'Foreløbig: perioden er ikke lukket.',
    samme: 'Filen er, som den altid har været for denne indsendelse.',
    anden: (sum: string): string =>
      `Filen er ikke den samme som den første, hvis SHA-256 er ${sum}. En anden version af programmet kan have lavet den.`,
  },
  kontrol: {
    ok: 'Alt passer.',
    regnet: (aendringer: string, raekker: string): string =>
      `${aendringer} ændringer og ${raekker} rækker er regnet efter.`,
    fund: (antal: string): string => `Fund: ${antal}`,
    hoved: 'Hoved for hele projektet:',
  },
  kopi: {
    klar: (sti: string, stoerrelse: string): string => `Kopien er gemt i ${sti} (${stoerrelse})`,
    sha256: (sum: string): string => `SHA-256: ${sum}`,
  },
  fremdrift: { eksport: 'Skriver', kontrol: 'Kontrollerer', demo: 'Laver demoprojektet' },
};
