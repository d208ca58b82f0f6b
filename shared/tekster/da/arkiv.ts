import type { FeltArt } from '../../domain/entitet/index.ts';
import type { Pakkeart } from '../../domain/arkiv/index.ts';
import { formatHeltal, visDato } from '../format.ts';

const feltart: Readonly<Record<FeltArt, string>> = {
  tekst: 'tekst',
  langtekst: 'tekst',
  dato: 'dato, ÅÅÅÅ-MM-DD',
  valg: 'kode',
  reference: 'id på en anden række',
  heltal: 'heltal',
  tal: 'tal',
  jaNej: '1 = ja, 0 = nej',
  cpr: 'CPR-nummer',
  cvr: 'CVR-nummer',
  pnummer: 'P-nummer',
  kommune: 'kommunekode',
  json: 'JSON',
};

/** What a package says about itself. */
interface Pakke {
  readonly art: Pakkeart;
  readonly navn: string;
  readonly projektId: string;
  readonly grund: string;
  readonly tid: string;
  readonly af: string;
  readonly dato: string;
  readonly programversion: string;
  readonly projekthoved: string;
}

const hoved = (p: Pakke): string => `${p.art === 'arkiv' ? 'ARKIV' : 'EVALUATORPAKKE'} FRA EFFEKTSPOR

Projekt:      ${p.navn}
Projekt-id:   ${p.projektId}
Lavet:        ${p.tid} (UTC) af ${p.af}, Effektspor ${p.programversion}
Begrundelse:  ${p.grund}
Tabel 3-5:    opgjort pr. ${visDato(p.dato)}

Medfinansieret af den Europæiske Union.
`;

const ADVARSEL = `PERSONOPLYSNINGER
Mappen er ikke krypteret og indeholder navne, CPR-numre og andre oplysninger om udsatte borgere. Opbevar den
kun der, hvor kommunen må opbevare fortrolige personoplysninger, og slet den, når opbevaringspligten ophører.
`;

const PSEUDONYM = `PERSONOPLYSNINGER
Navne, CPR- og CVR-numre, fritekst og brugere er udeladt. Hver række har i stedet et pseudonym på ti tegn, det
samme som på arket Dokumentation i indikatorskemaet. Oplysningerne er pseudonymiserede, ikke anonyme: de er stadig
personoplysninger og kræver en databehandleraftale. Celler med 1-4 svar er skjult i tabel 6 og 7.
`;

const FILER_ARKIV = `FILERNE
LAESMIG.txt          denne fil
SHA256SUMS           hver fils SHA-256; efterprøves med: sha256sum -c SHA256SUMS
arkiv.sqlite         alle tabeller som en almindelig SQLite 3-database uden kryptering (hvis valgt)
csv/                 de samme tabeller som tekst (hvis valgt)
csv/_felter.csv      hvad hvert felt betyder; i databasen: laesmig_felt
csv/_koder.csv       hvad hver kode betyder; i databasen: laesmig_kode
definitioner.txt     indikatorernes referenceark: hvad der tælles, metode, kilde og begrænsninger
definitioner.json    de samme definitioner, også tidligere udgaver, som programmet har dem
indsendelser/        hver lukket periode: tal, enheder, definitioner, forklaringer og loggens hoveder, som de blev frosset
kaeder.json          loggens hoveder nu og ved hver indsendelse, med SHA-256 af det sendte indikatorskema
tabeller/            rapportens tabel 3-7 med n og bemærkninger
`;

const FILER_EVALUATOR = `FILERNE
LAESMIG.txt          denne fil
SHA256SUMS           hver fils SHA-256; efterprøves med: sha256sum -c SHA256SUMS
tabeller/            rapportens tabel 3-7 med n og bemærkninger
csv/                 registreringerne uden personer, én fil pr. tabel
csv/_felter.csv      hvad hvert felt betyder
csv/_koder.csv       hvad hver kode betyder
definitioner.txt     indikatorernes referenceark: hvad der tælles, metode, kilde og begrænsninger
definitioner.json    de samme definitioner, også tidligere udgaver, som programmet har dem
indsendelser/        hver lukket periode, som den blev frosset
kaeder.json          loggens hoveder nu og ved hver indsendelse, med SHA-256 af det sendte indikatorskema
`;

const CSV = `CSV
UTF-8 med byte-mærke, semikolon mellem felterne, CRLF efter hver række, anførselstegn som i RFC 4180.
Tal har punktum som decimaltegn. En tekst, der begynder med = + - eller @, har fået en apostrof foran, så
et regneark ikke læser den som en formel. Filer, der ligger i databasen, står som base64.
`;

const TABELLER = `TABEL 3-7
status er antallet af forskellige enheder, der tæller; n_mulige er alle, der kunne tælle. Målopnåelsen er af måltallet
for hele perioden, afrundet halv op. Gennemsnittet er det simple gennemsnit af de afrundede procenter, som i rapporten;
eksakt_pct er det uafrundede. Et tomt felt betyder, at tallet ikke er opgjort eller ikke oplyst; det er ikke nul.
I tabel 6 og 7 har hvert spørgsmål sit eget n. top2 er de to bedste svar, i rapporten "Ja, helt bestemt" og "Ja, i nogen grad"; top3 også det tredje, "Lidt".
Kolonnen skala har svarenes ord i rækkefølge: svar_1 er antallet, der gav det første. På en skala med tre svar er der kun
top2, og med to svar kun top1, for resten ville være alle på nær "Ved ikke".
oplyst_pct er det tal, en rapport har trykt; noten siger, om det kan forekomme med det oplyste n.
`;

const LOG = (p: Pakke): string => `LOGGEN
Tabellen aendring er alt, der nogensinde er skrevet; de andre tabeller er summen af den. I databasen viser
  SELECT * FROM laesmig_historik WHERE raekke = '...'
hvem der skrev hvad i en række, og hvornår (UTC). Kolonnerne i aendring:
  id           SHA-256 af teksten forrige efterfulgt af teksten forpligtelse
  enhed, nr    computeren, der skrev, og dens fortløbende nummer uden huller
  hlc          tid i ms siden 1970 (13 cifre), tæller, computer
  handling     samler det, der blev gemt på én gang
  art          opret, ret, slet eller fortryd
  vaerdier     pr. felt: v = værdi, s = salt, h = SHA-256 af s efterfulgt af kanonisk JSON (RFC 8785) af [felt, v]
  grundlag     pr. felt: id på de ændringer, der så blev afløst
  forpligtelse SHA-256 af kanonisk JSON af {format: 1, projekt: projekt-id, enhed, nr, hlc, handling, bruger, art,
               tabel, raekke, grundlag, vaerdier: {felt: h}}
  forrige      id på computerens forrige ændring; 64 nuller for den første
Projektets hoved er SHA-256 af kanonisk JSON af listen af {enhed, hoved, nr} for hver computers sidste ændring,
ordnet efter enhed. Her er det:
  ${p.projekthoved}
Det skal svare til det, der er trykt på et indikatorskema, der er lavet samtidig. Hele kæden kan ses efter uden program:
  SELECT count(*) FROM aendring a LEFT JOIN aendring b ON b.enhed = a.enhed AND b.nr = a.nr - 1
  WHERE a.forrige <> coalesce(b.id, '${'0'.repeat(64)}')
skal give 0. Et pseudonym er de første ti tegn af base32 (RFC 4648) af HMAC-SHA-256 af rækkens id med
projekt.pseudonymnoegle (hex) som nøgle.
`;

const laesmig = (p: Pakke): string =>
  (p.art === 'arkiv'
    ? [hoved(p), ADVARSEL, FILER_ARKIV, CSV, TABELLER, LOG(p)]
    : [hoved(p), PSEUDONYM, FILER_EVALUATOR, CSV, TABELLER]
  )
    .join('\n')
    .trimEnd();

const OGSAA: Readonly<Record<string, string>> = {
  raekke: 'registreringer',
  deltager: 'forskellige deltagere',
  virksomhed: 'forskellige virksomheder',
};

const arter: Readonly<Record<Pakkeart, { readonly titel: string; readonly note: string }>> = {
  arkiv: {
    titel: 'Arkiv',
    note: 'Alt i klar tekst, også navne og CPR-numre: tabeller, historik, definitioner, lukkede perioder og loggens hoveder. Mappen er ikke krypteret; gem den kun, hvor kommunen må opbevare fortrolige personoplysninger.',
  },
  evaluator: {
    titel: 'Evaluatorpakke',
    note: 'Rapportens tabel 3–7 med n og bemærkninger, og registreringerne uden navne, CPR-numre og fritekst.',
  },
};

/** Taking the data out of the encrypted project: for the archive, and for the evaluator. */
export const arkiv = {
  feltart,
  laesmig,
  ogsaaTalt: (distinkt: string, antal: number): string =>
    `${formatHeltal(antal)} ${OGSAA[distinkt] ?? distinkt}`,
  kolonner: {
    indikator: [
      'nr',
      'indikator',
      'maaltal_i_perioden',
      'maaltal_efter',
      'status',
      'n_mulige',
      'maalopnaaelse_pct',
      'eksakt_pct',
      'trafiklys',
      'niveau',
      'forventet',
      'forventet_pr',
      'bemaerkninger',
    ],
    svar: [
      'spoergeskema',
      'udsendt',
      'nr',
      'spoergsmaal',
      'n',
      'top1_pct',
      'top2_pct',
      'top3_pct',
      'oplyst_pct',
      'oplyst_n',
      'note',
      'skala',
      'svar_1',
      'svar_2',
      'svar_3',
      'svar_4',
      'svar_5',
      'ved_ikke',
    ],
  },
  arter,
  titel: 'Arkiv og evaluator',
  undertitel:
    'Data ud af det krypterede projekt, læsbart uden Effektspor også om mange år. Begrundelsen gemmes i loggen.',
  hvad: 'Pakke',
  format: 'Registreringerne som',
  formater: { begge: 'SQLite og CSV', sqlite: 'kun SQLite', csv: 'kun CSV' },
  dato: 'Tabel 3–5 opgøres pr.',
  grund: 'Begrundelse',
  grundNote: 'Hvem skal have den, og til hvad? Den står i loggen og i pakkens LAESMIG.txt.',
  mappe: 'Ny mappe',
  mappeNote: 'Må ikke ligge i projektets egen mappe.',
  vaelgMappe: 'Vælg, hvor pakken skal ligge',
  lav: { arkiv: 'Lav arkivet', evaluator: 'Lav evaluatorpakken' },
  laver: 'Laver pakken …',
  klar: 'Pakken er klar',
  antalFiler: (antal: string): string => `${antal} filer`,
  visIMappe: 'Vis i mappe',
  udtraek: 'Udtræk indtil nu',
  udtraekNote:
    'Hver gang data er taget ud, også når pakken ikke blev gjort færdig. Koden er SHA-256 af filen SHA256SUMS.',
  liste: { tid: 'Tid', art: 'Pakke', grund: 'Begrundelse', af: 'Af', sha: 'SHA-256' },
  ikkeFaerdig: 'Ikke gjort færdig',
  ingen: 'Ingen data er taget ud',
  ingenNote: 'Når nogen laver et arkiv eller en evaluatorpakke, står det her med begrundelsen.',
  cli: {
    klar: (mappe: string, filer: number, stoerrelse: string): string =>
      `Pakken ligger i ${mappe} (${String(filer)} filer, ${stoerrelse})`,
    sha256: (hash: string): string => `SHA-256 af SHA256SUMS: ${hash}`,
  },
};
