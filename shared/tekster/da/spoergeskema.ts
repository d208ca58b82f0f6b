import {
  antalTrin,
  laesninger,
  trinPaa,
  type OplystProcent,
  type Skala,
  type Svar,
  type Top,
} from '../../domain/spoergeskema/index.ts';
import { formatHeltal, formatProcent } from '../format.ts';

const brok = ({ antal, n, procent }: OplystProcent['andele'][number]): string =>
  `${formatHeltal(antal)} af ${formatHeltal(n)} = ${formatProcent(procent)}`;

/** Whether a stated percent can be, in a sentence: "86 % kan ikke forekomme med n = 33; …". */
function proevet(procent: number, n: number, { mulig, andele }: OplystProcent): string {
  const [first, last] = andele;
  if (first === undefined) return '';
  if (!mulig)
    return `${formatProcent(procent)} kan ikke forekomme med n = ${formatHeltal(n)}; nærmest er ${andele.map(brok).join(' og ')}`;
  return last === undefined
    ? `Muligt: ${brok(first)}`
    : `Muligt: ${formatHeltal(first.antal)}–${formatHeltal(last.antal)} af ${formatHeltal(n)} giver ${formatProcent(procent)}`;
}

const fortegn = (n: number): string => (n > 0 ? `+${formatHeltal(n)}` : formatHeltal(n));

/** How a stated percent stands to what is counted. */
const forskel = (navn: string, oplyst: number, talt: number): string =>
  oplyst === talt ? `${navn} passer` : `${navn} afviger ${fortegn(talt - oplyst)} procentpoint`;

/** The report's words for its scale. */
const RAPPORTENS: Readonly<Record<Svar, string>> = {
  helt: 'Ja, helt bestemt',
  nogen_grad: 'Ja, i nogen grad',
  lidt: 'Lidt',
  nej: 'Nej',
  femte: 'Svar 5',
  ved_ikke: 'Ved ikke',
};
const RAPPORTENS_KORT: Readonly<Record<Svar, string>> = {
  ...RAPPORTENS,
  helt: 'Helt',
  nogen_grad: 'Nogen grad',
};

/** What an answer is called on a questionnaire's scale; one beyond its labels by its place. */
const svarord = (skala: Skala, svar: Svar): string =>
  svar === 'ved_ikke' || skala === null
    ? RAPPORTENS[svar]
    : (skala[trinPaa(5).indexOf(svar)] ?? `Svar ${formatHeltal(trinPaa(5).indexOf(svar) + 1)}`);

/** The same where there is little room. */
const svarordKort = (skala: Skala, svar: Svar): string =>
  skala === null ? RAPPORTENS_KORT[svar] : svarord(skala, svar);

/** The labels of a scale in order, without "Ved ikke". */
const skalaord = (skala: Skala, trin = antalTrin(skala)): string[] =>
  trinPaa(trin).map((svar) => svarord(skala, svar));

const OPREGNING = new Intl.ListFormat('da');
const citat = (ord: readonly string[]): string => OPREGNING.format(ord.map((o) => `“${o}”`));

/** What a share is of: the words of its labels. */
const topForklaret = (skala: Skala, top: Top): string =>
  top === 3 ? `Top-2 og ${citat(skalaord(skala).slice(2, 3))}` : citat(skalaord(skala).slice(0, top));

/** What is counted as positive on a scale, in a sentence. */
function topSaetning(skala: Skala): string {
  const ord = skalaord(skala);
  const vist = laesninger(ord.length).map((top) => `Top-${top} er ${citat(ord.slice(0, top))}.`);
  return `${vist.join(' ')}${topUdeladt(ord.length)}`;
}

/** Which shares are left out on a short scale, and why. */
const topUdeladt = (trin: number): string => {
  const vist = laesninger(trin);
  if (vist.length > 1) return '';
  const [top] = vist;
  return top === 1
    ? ' Med to svar på skalaen vises kun Top-1: Top-2 og Top-3 ville være alle på nær “Ved ikke”.'
    : ' Med tre svar på skalaen vises kun Top-2: Top-3 ville være alle på nær “Ved ikke”.';
};

export const spoergeskema = {
  titel: 'Spørgeskemaer',
  undertitel: 'Svar på papir, indtastet uden navn. Resultatet vises pr. spørgsmål med dets eget antal svar.',
  nyt: 'Nyt spørgeskema',
  opret: 'Opret',
  navn: 'Navn',
  navnMangler: 'Giv spørgeskemaet et navn, fx Midtvejs 2024.',
  dato: 'Udsendt',
  begynd: 'Begynd med',
  kilder: { rapport: 'Rapportens tabel 6 og 7', kopi: 'Kopi af et andet', tom: 'Ingen spørgsmål' },
  kopiAf: 'Kopi af',
  tomTitel: 'Ingen spørgeskemaer endnu',
  tomNote: 'Begynd med rapportens spørgsmål (tabel 6 og 7), en kopi af et tidligere skema eller helt forfra.',
  kolonner: { navn: 'Spørgeskema', dato: 'Udsendt', spoergsmaal: 'Spørgsmål', papirer: 'Papirer' },
  alle: 'Alle spørgeskemaer',
  oprettet: (navn: string): string => `${navn} er oprettet`,
  antalPapirer: (n: number): string => (n === 1 ? '1 papir' : `${formatHeltal(n)} papirer`),
  faner: { resultat: 'Resultat', indtast: 'Indtast papirer', spoergsmaal: 'Spørgsmål' },
  tabel: (gruppe: string | null): string => (gruppe === null ? 'Andre spørgsmål' : `Tabel ${gruppe}`),

  svarord,
  svarordKort,
  skalaord,
  topSaetning,

  papir: {
    nr: (nr: number): string => `Papir ${formatHeltal(nr)}`,
    taster: (svar: number): string =>
      `1–${svar} svarer og går videre · 0 eller mellemrum: ikke besvaret · Backspace går tilbage, også til forrige papir · Enter gemmer`,
    retter: (nr: number): string => `Ret papir ${formatHeltal(nr)}`,
    tasterRet:
      'Et nyt svar gemmes med det samme · 0: ikke besvaret · Backspace går tilbage · Enter: til det nye papir',
    tilbage: 'Til det nye papir',
    rettet: (nr: number, spoergsmaal: number): string =>
      `Papir ${formatHeltal(nr)}, spørgsmål ${formatHeltal(spoergsmaal)} er rettet`,
    anonym:
      'Intet navn, nummer eller dato gemmes på papiret. Loggen viser kun, hvem der tastede, og i hvilken rækkefølge.',
    gem: 'Gem papiret',
    gemt: (nr: number): string => `Papir ${formatHeltal(nr)} er gemt`,
    besvaret: (antal: number, ialt: number): string =>
      `${formatHeltal(antal)} af ${formatHeltal(ialt)} besvaret`,
    ikkeBesvaret: 'ikke besvaret',
    genoptaget: 'Du var i gang med et papir. Svarene står her endnu.',
    ingenSpoergsmaal: 'Skemaet har ingen spørgsmål endnu',
    ingenSpoergsmaalNote: 'Skriv spørgsmålene først, så kan papirerne tastes ind.',
  },

  blanket: {
    udskriv: 'Udskriv tomt skema',
    filnavn: (navn: string): string => `${navn.slice(0, 80)} - skema.pdf`,
    vejledning: 'Sæt ét kryds i hver linje. Skriv ikke dit navn: svarene er anonyme.',
    tak: 'Tak for dine svar.',
  },

  resultat: {
    spoergsmaal: 'Spørgsmål',
    n: 'n',
    nForklaret: 'Antal, der har besvaret netop dette spørgsmål',
    fordeling: 'Fordeling',
    top: (top: Top): string => `Top-${top}`,
    topForklaret,
    oplyst: 'Oplyst %',
    oplystN: 'Oplyst n',
    oplystFelt: (tekst: string): string => `Oplyst procent: ${tekst}`,
    oplystNFelt: (tekst: string): string => `Oplyst n: ${tekst}`,
    oplystGemt: 'Det oplyste tal er gemt',
    oplystUdenN: 'Skriv også n, så prøves det, om procenten kan forekomme.',
    skjult: 'skjult',
    skjultForklaret: 'Vises ikke, fordi det ville røbe et svar, som færre end 5 har givet.',
    samlet: (svar: string, antal: number): string => `${svar}: ${formatHeltal(antal)} i alt`,
    note: (skala: Skala, trin: number): string => {
      const tredje = laesninger(trin).includes(3) ? citat(skalaord(skala, trin).slice(2, 3)) : '';
      const udeladt = tredje === '' ? topUdeladt(trin) : ` Top-3 udelades, hvor den ville røbe ${tredje}.`;
      return `Svar givet af færre end 5 vises kun sammen med svarene ved siden af (skraveret), så ingen kan genkendes.${udeladt} Procenter er af dem, der besvarede spørgsmålet.`;
    },
    tomTitel: 'Ingen papirer endnu',
    tomNote: 'Tast det første papir ind. Det tager omkring ti sekunder.',
    kopier: 'Kopiér tabel',
    kopieret: 'Tabellen er kopieret og kan sættes ind i Excel',
    pdf: 'Udskriv eller PDF',
    filnavn: (navn: string): string => `${navn.slice(0, 80)}.pdf`,
    proevet,
    forskel,
  },

  ret: {
    nr: 'Nr.',
    tabel: 'Tabel',
    tekst: 'Spørgsmål',
    tekstFelt: (nr: number): string => `Spørgsmål ${nr}`,
    tabelFelt: (nr: number): string => `Tabel for spørgsmål ${nr}`,
    nytFelt: 'Nyt spørgsmål',
    nytPladsholder: 'Skriv et spørgsmål, Enter tilføjer det',
    op: (nr: number): string => `Flyt spørgsmål ${nr} op`,
    ned: (nr: number): string => `Flyt spørgsmål ${nr} ned`,
    slet: (nr: number): string => `Slet spørgsmål ${nr}`,
    taster: 'Enter gemmer og går til næste · Alt + pil op og ned flytter spørgsmålet · Esc fortryder',
    gemt: (nr: number): string => `Spørgsmål ${nr} er gemt`,
    flyttet: 'Rækkefølgen er gemt',
    tilfoejet: 'Spørgsmålet er tilføjet',
    slettet: 'Spørgsmålet er slettet',
    skala: 'Svarskala',
    skalaNote:
      '2–5 svar, det bedste først. “Ved ikke” kommer altid til sidst. Når det første papir er tastet ind, kan kun ordene rettes.',
    skalaLaast: (n: number): string =>
      `${formatHeltal(n)} ${n === 1 ? 'papir' : 'papirer'} er tastet ind på skalaen. Et svar gemmes som sin plads, så ordene kan rettes, men svar kan ikke komme til, forsvinde eller bytte plads. Skal skalaen være en anden, så lav en kopi af skemaet.`,
    skalaGemt: 'Svarskalaen er gemt',
    trinFelt: (nr: number): string => `Svar ${nr}`,
    trinNyt: 'Nyt svar på skalaen',
    trinPladsholder: 'Skriv et svar mere, Enter tilføjer det',
    trinOp: (nr: number): string => `Flyt svar ${nr} op`,
    trinNed: (nr: number): string => `Flyt svar ${nr} ned`,
    trinSlet: (nr: number): string => `Fjern svar ${nr}`,
    trinHarSvarTitel: 'Ret ordene på et svar, der er brugt?',
    trinHarSvar: (n: number): string =>
      `${formatHeltal(n)} ${n === 1 ? 'papir' : 'papirer'} er besvaret med de gamle ord. Svarene bliver stående på deres plads, og de gamle ord kan ses i Revision. Er meningen en anden, så lav en kopi af skemaet.`,
    harSvarTitel: 'Ret ordene i et besvaret spørgsmål?',
    harSvar: (n: number): string =>
      `${formatHeltal(n)} har svaret på de gamle ord. Svarene bliver stående, og de gamle ord kan ses i Revision. Er meningen en anden, så lav et nyt spørgsmål.`,
    retAlligevel: 'Ret ordene',
    sletTitel: 'Slet et besvaret spørgsmål?',
    sletSvar: (n: number): string => `${formatHeltal(n)} svar vises ikke længere. Du kan fortryde bagefter.`,
  },
};
