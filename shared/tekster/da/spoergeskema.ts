import type { OplystProcent } from '../../domain/spoergeskema/index.ts';
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

  skala: {
    helt: 'Ja, helt bestemt',
    nogen_grad: 'Ja, i nogen grad',
    lidt: 'Lidt',
    nej: 'Nej',
    ved_ikke: 'Ved ikke',
  },
  skalaKort: { helt: 'Helt', nogen_grad: 'Nogen grad', lidt: 'Lidt', nej: 'Nej', ved_ikke: 'Ved ikke' },

  papir: {
    nr: (nr: number): string => `Papir ${formatHeltal(nr)}`,
    taster:
      '1–5 svarer og går videre · 0 eller mellemrum: ikke besvaret · Backspace går tilbage · Enter gemmer',
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

  resultat: {
    spoergsmaal: 'Spørgsmål',
    n: 'n',
    nForklaret: 'Antal, der har besvaret netop dette spørgsmål',
    fordeling: 'Fordeling',
    top2: 'Top-2',
    top2Forklaret: '“Ja, helt bestemt” og “Ja, i nogen grad”',
    top3: 'Top-3',
    top3Forklaret: 'Top-2 og “Lidt”',
    oplyst: 'Oplyst %',
    oplystN: 'Oplyst n',
    oplystFelt: (tekst: string): string => `Oplyst procent: ${tekst}`,
    oplystNFelt: (tekst: string): string => `Oplyst n: ${tekst}`,
    oplystGemt: 'Det oplyste tal er gemt',
    oplystUdenN: 'Skriv også n, så prøves det, om procenten kan forekomme.',
    skjult: 'skjult',
    skjultForklaret: 'Vises ikke, fordi det ville røbe et svar, som færre end 5 har givet.',
    samlet: (svar: string, antal: number): string => `${svar}: ${formatHeltal(antal)} i alt`,
    note: 'Svar givet af færre end 5 vises kun sammen med svarene ved siden af (skraveret), så ingen kan genkendes. Top-3 udelades, hvor den ville røbe “Lidt”. Procenter er af dem, der besvarede spørgsmålet.',
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
    harSvarTitel: 'Ret ordene i et besvaret spørgsmål?',
    harSvar: (n: number): string =>
      `${formatHeltal(n)} har svaret på de gamle ord. Svarene bliver stående, og de gamle ord kan ses i Revision. Er meningen en anden, så lav et nyt spørgsmål.`,
    retAlligevel: 'Ret ordene',
    sletTitel: 'Slet et besvaret spørgsmål?',
    sletSvar: (n: number): string => `${formatHeltal(n)} svar vises ikke længere. Du kan fortryde bagefter.`,
  },
};
