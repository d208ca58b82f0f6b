import { visDato } from '../format.ts';

/** What a period is called: "1. halvår 2024" where it is one of the calendar, else by its number and days. */
function navn(nr: number | null, fra: string, til: string): string {
  const aar = fra.slice(0, 4);
  const dage = `${fra.slice(4)} ${til.slice(4)}`;
  const kalender = til.slice(0, 4) === aar ? KALENDER[dage] : undefined;
  if (kalender !== undefined) return `${kalender} ${aar}`.trim();
  const interval = fra === '' || til === '' ? '' : `${visDato(fra)} – ${visDato(til)}`;
  return [nr === null ? '' : String(nr), interval].filter((del) => del !== '').join(', ');
}

const KALENDER: Readonly<Record<string, string>> = {
  '-01-01 -06-30': '1. halvår',
  '-07-01 -12-31': '2. halvår',
  '-01-01 -03-31': '1. kvartal',
  '-04-01 -06-30': '2. kvartal',
  '-07-01 -09-30': '3. kvartal',
  '-10-01 -12-31': '4. kvartal',
  '-01-01 -12-31': '',
};

export const perioder = {
  navn,
  titel: 'Perioder og mål',
  undertitel: 'Måltal i alt og forventet opnået, talt fra projektets start, ved hver periodes slutning',
  indikator: 'Indikator',
  maaltal: 'Måltal',
  maaltalEfter: 'Efter',
  maaltalEfterLang: 'Måltal efter projektperioden',
  periode: (nr: number): string => `P${nr}`,
  periodeLang: (nr: number): string => `Periode ${nr}`,
  interval: (fra: string, til: string): string => `${fra} – ${til}`,
  nuvaerende: 'nu',
  ikkeAngivet: 'Tomt felt betyder: ikke angivet i tilsagnet. Det er ikke det samme som 0.',
  celle: (nr: string, periode: string): string => `${nr}, forventet ved slutningen af ${periode}`,
  celleMaaltal: (nr: string): string => `${nr}, måltal i perioden`,
  celleMaaltalEfter: (nr: string): string => `${nr}, måltal efter perioden`,
  gemt: (hvad: string): string => `${hvad} er gemt`,
  taster:
    'Enter gemmer, pil op og ned går til næste række, Esc fortryder. Et område fra Excel kan sættes ind på én gang.',
  retPeriode: (nr: number): string => `Ret periode ${nr}`,
  tilfoejPeriode: 'Tilføj periode',
  planTitel: 'Ret perioderne',
  planNote:
    'Opgørelsestidspunkterne i tilsagnet. Perioderne skal følge lige efter hinanden inden for bevillingsperioden; det forventede hører til periodens sidste dag.',
  halvaar: 'Halvår',
  kvartaler: 'Kvartaler',
  planFra: (nr: number): string => `Periode ${nr}, fra`,
  planTil: (nr: number): string => `Periode ${nr}, til`,
  fjernPeriode: (nr: number): string => `Fjern periode ${nr}`,
  gemPlan: 'Gem perioderne',
  planen: 'Periodeplanen',
  indsatCeller: (antal: number): string => (antal === 1 ? 'Én celle' : `${antal} celler`),
  indsatAfvist: 'Intet er indsat',
  indsatIntet: 'Ret det i regnearket, og kopiér området igen. Ingen celler er ændret.',
  indsatTekst: (tekst: string, nr: string, kolonne: string): string =>
    `“${tekst}” ved ${nr}, ${kolonne}, er ikke et helt tal.`,
  indsatForMangeRaekker: 'Området har flere rækker, end der er indikatorer herfra og ned.',
  indsatForMangeKolonner: 'Området har flere kolonner, end der er perioder herfra og til højre.',
  trafiklys: 'Trafiklys',
  trafiklysNote:
    'Vejledende, efter rapportens tabel 2. Procenten afrundes til et helt tal, og første række, der passer, gælder.',
  niveau: 'Niveau',
  lys: 'Lys',
  midtvejs: 'Midtvejs',
  slut: 'Slut',
  fraOgMed: (fra: string): string => `${fra} % og over`,
  mellem: (fra: string, til: string): string => `${fra}–${til} %`,
  ingenIndikatorer: 'Ingen indikatorer endnu',
  ingenIndikatorerNote: 'Opret projektet med rapportens skabelon for at få de elleve indikatorer.',
};
