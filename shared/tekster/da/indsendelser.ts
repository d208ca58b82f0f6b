import { visDato } from '../format.ts';

/** Closing a periode, what was frozen, and what changed since. */
export const indsendelser = {
  titel: 'Indsendelser',
  note: 'En lukket periode ændrer sig aldrig af sig selv. Rettelser bagefter er mulige, men skal begrundes.',
  kolonner: {
    handling: 'Handling',
    periode: 'Periode',
    datoer: 'Fra og til',
    tilstand: 'Tilstand',
  },
  tilstande: { aaben: 'Åben', klar: 'Klar til at lukke', lukket: 'Lukket', genaabnet: 'Genåbnet' },
  fraDato: (til: string): string => `kan lukkes fra ${visDato(til)}`,
  lukketAf: (tid: string, af: string): string => `${tid} af ${af}`,
  genaabnetAf: (tid: string, af: string): string => `genåbnet ${tid} af ${af}`,
  luk: 'Luk perioden',
  lukIgen: 'Luk igen',
  vis: 'Se tallene',
  visTidligere: (dato: string): string => `Lukket ${dato}`,

  lukTitel: (nr: number): string => `Luk periode ${nr}`,
  lukUndertitel: (fra: string, til: string): string =>
    `${visDato(fra)} – ${visDato(til)}, opgjort pr. ${visDato(til)}`,
  tjekliste: 'Tjekliste',
  lukNote:
    'Når perioden lukkes, gemmes tallene, de enkelte registreringer bag dem, definitionerne og loggens hoveder. Hvert punkt skal være i orden eller forklares.',
  udenLys: 'Ingen lys i evalueringen endnu',
  udenLysNote: 'Vurderingerne gemmes med perioden, som de står nu. Uden lys står der “Ikke vurderet”.',
  tilEvaluering: 'Gå til Evaluering',
  iOrden: 'I orden',
  antalPoster: (antal: number): string => (antal === 1 ? '1 post' : `${antal} poster`),
  visPoster: 'Vis posterne',
  skjulPoster: 'Skjul posterne',
  flerePoster: (antal: number): string => `og ${antal} mere`,
  forklaring: 'Forklaring',
  forklaringPladsholder: 'Hvorfor er det sådan, og hvad gøres der ved det?',
  mangler: (antal: number): string =>
    antal === 0
      ? 'Alt er i orden eller forklaret.'
      : antal === 1
        ? 'Ét punkt mangler en forklaring.'
        : `${antal} punkter mangler en forklaring.`,
  alleredeLukket: 'Perioden er lukket',
  alleredeLukketNote: 'Det blev gjort et andet sted. Er der noget at rette, kan projektlederen genåbne den.',
  lukker: 'Tallene opgøres og gemmes …',
  ikkeLukketToast: (nr: number): string => `Annulleret. Periode ${nr} er ikke lukket, og intet er gemt.`,
  lukketToast: (nr: number): string => `Periode ${nr} er lukket`,
  punkter: {
    obligatoriske_mangler: {
      titel: 'Obligatoriske oplysninger',
      note: 'Uden dem tæller en deltager kun med i det samlede antal.',
    },
    effekt_uden_for_vindue: {
      titel: 'Effekter uden for deres vindue',
      note: 'Vinduet er fra afslutningen og fire uger frem, og igen fra seks måneder efter.',
    },
    mulige_dubletter: {
      titel: 'Mulige dubletter',
      note: 'Samme CPR- eller CVR-nummer, eller samme navn og fødselsdag.',
    },
    konflikter: {
      titel: 'Uafgjorte konflikter',
      note: 'To udgaver af samme felt, som ingen har valgt imellem.',
    },
    uden_dokumentation: {
      titel: 'Tæller uden dokumentation',
      note: 'Effekter, kurser og støtte skal have en henvisning til deres bevis.',
    },
    stoerrelse_mangler: {
      titel: 'Virksomheder med støtte, men uden størrelse',
      note: 'Ellers kan de ikke tælle som SMV.',
    },
    taeller_naesten: {
      titel: 'Tæller næsten',
      note: 'Tomme felter, der holder en registrering ude af tallene.',
    },
  },

  indsendtTitel: (nr: number): string => `Periode ${nr}, som indsendt`,
  indsendtUndertitel: (dato: string, tid: string, af: string): string =>
    `Opgjort pr. ${visDato(dato)}, lukket ${tid} af ${af}`,
  genaabnet: (tid: string, af: string, grund: string): string => `${tid} af ${af}: ${grund}`,
  tal: 'Tallene',
  talNote: 'Som de blev indsendt, og som samme dag ville tælle med det, der er registreret nu.',
  indikator: 'Indikator',
  iPerioden: 'I perioden',
  kumulativ: 'I alt',
  forventet: 'Forventet',
  maaltal: 'Måltal',
  procent: 'Pct.',
  nu: 'Nu',
  aendring: 'Ændring',
  uaendret: 'Uændret',
  ingenAendringer: 'Intet tal har flyttet sig, siden perioden blev lukket.',
  forskel: 'Hvad har flyttet tallene',
  forskelNote: 'Hver registrering, der er kommet til, faldet fra eller flyttet, siden perioden blev lukket.',
  arter: {
    tilfoejet: 'tæller nu med',
    fjernet: 'tæller ikke længere',
    skiftet: 'tæller i stedet for en anden',
    flyttet: 'tæller fra en anden dag',
  },
  fraDag: (dato: string): string => `fra ${visDato(dato)}`,
  fraTil: (foer: string, nu: string): string => `${visDato(foer)} → ${visDato(nu)}`,
  udgaaet: 'udgået eller slettet',
  grunde: {
    efter_opgoerelsen: 'Sket efter opgørelsen',
    efterregistreret: 'Registreret senere',
    slettet: 'Slettet',
    rettet: 'Rettet',
    indsamling_begyndt: 'Indsamlingen er begyndt',
    definition: 'Definitionen er ændret',
    indikator_udgaaet: 'Indikatoren er udgået eller slettet',
    bevilling: 'Bevillingsperioden er ændret',
    ukendt: 'Årsagen kendes ikke',
  },
  rettelse: (felt: string, foer: string, efter: string): string => `${felt}: ${foer} → ${efter}`,
  afHvem: (bruger: string, tid: string): string => `${bruger}, ${tid}`,
  efterregistreringer: 'Efterregistreringer',
  efterregistreringerNote:
    'Registreringer fra den lukkede tid, som er oprettet, rettet eller slettet bagefter. De kommer med i næste indsendelse.',
  ingenEfterregistreringer: 'Ingen endnu.',
  efterArter: { oprettet: 'Oprettet', rettet: 'Rettet', slettet: 'Slettet' },
  hvad: 'Hvad',
  dato: 'Dato',
  hvornaar: 'Hvornår og hvem',
  begrundelse: 'Begrundelse',
  forklaringer: 'Forklaringer ved lukningen',
  ingenForklaringer: 'Alle punkter var i orden.',

  skema: 'Indikatorskemaet',
  skemaNote:
    'Laves kun af det, der blev gemt ved lukningen. Det er den samme fil hver gang, på enhver computer.',
  eksporter: 'Eksportér skemaet',
  ingenSha256: 'Gemmes første gang, skemaet eksporteres.',
  sammeFil: 'Samme fil som den første',
  andenFil: 'Filen er ikke den samme som den første',
  andenFilNote: (sha256: string): string =>
    `Denne fil har SHA-256 ${sha256}. En anden version af programmet kan have lavet den; send den første, eller genåbn perioden.`,

  genberegn: 'Genberegn fra loggen',
  genberegnNote:
    'Bygger data op igen, som de stod den dag, og tæller forfra. Stemmer det, er tallene bevist.',
  genberegner: 'Genberegner fra loggen …',
  stemmer: 'Stemmer: tallene er de samme',
  stemmerNote: (antal: string): string =>
    `Talt forfra af ${antal} linjer i loggen, som den stod ved lukningen.`,
  stemmerIkke: (antal: number): string => (antal === 1 ? 'Én afvigelse' : `${antal} afvigelser`),
  afvigelse: (hvor: string, gemt: string, nu: string): string => `${hvor}: gemt ${gemt}, genberegnet ${nu}`,
  helhed: 'Hele indsendelsen',
  genaabn: 'Genåbn perioden',
  genaabnNote:
    'De indsendte tal bliver stående. Når perioden lukkes igen, bliver det en ny indsendelse ved siden af.',
  kunLeder: 'Kun projektlederen kan genåbne en periode.',
  grund: 'Hvorfor skal perioden genåbnes?',
  grundMangler: 'Skriv hvorfor.',
  genaabnetToast: (nr: number): string => `Periode ${nr} er genåbnet`,

  begrundTitel: 'Tallene for den tid er indsendt',
  begrundNote: (dato: string, nr: number, tid: string): string =>
    `Registreringen hører til ${dato}, og periode ${nr} blev lukket ${tid}. Du kan godt gemme: ændringen kommer med i næste indsendelse som efterregistrering.`,
  begrundFlere: (antal: number): string => `Det gælder ${antal} registreringer.`,
  begrundFelt: 'Hvorfor først nu?',
  begrundPladsholder: 'Fx: Kontrakten kom først i marts',
  begrundGem: 'Gem med begrundelse',
};
