import type { Tabel } from '../../domain/register.ts';

/** The kinds of record, as people name them: en deltager, flere deltagere, deltageren. */
interface Navneord {
  readonly en: string;
  readonly flere: string;
  readonly bestemt: string;
}

const tabel: Record<Tabel, Navneord> = {
  projekt: { en: 'projekt', flere: 'projekter', bestemt: 'projektet' },
  projektkommune: { en: 'projektkommune', flere: 'projektkommuner', bestemt: 'projektkommunen' },
  bruger: { en: 'bruger', flere: 'brugere', bestemt: 'brugeren' },
  indikator: { en: 'indikator', flere: 'indikatorer', bestemt: 'indikatoren' },
  indikatorversion: {
    en: 'version af en indikator',
    flere: 'versioner af indikatorer',
    bestemt: 'versionen af indikatoren',
  },
  periode: { en: 'periode', flere: 'perioder', bestemt: 'perioden' },
  forventning: { en: 'forventet værdi', flere: 'forventede værdier', bestemt: 'den forventede værdi' },
  trafiklysgraense: { en: 'trafiklysgrænse', flere: 'trafiklysgrænser', bestemt: 'trafiklysgrænsen' },
  indsendelse: { en: 'indsendelse', flere: 'indsendelser', bestemt: 'indsendelsen' },
  evaluering: { en: 'vurdering', flere: 'vurderinger', bestemt: 'vurderingen' },
  skabelon: { en: 'skabelon', flere: 'skabeloner', bestemt: 'skabelonen' },
  deltager: { en: 'deltager', flere: 'deltagere', bestemt: 'deltageren' },
  virksomhed: { en: 'virksomhed', flere: 'virksomheder', bestemt: 'virksomheden' },
  virksomhedskontakt: {
    en: 'virksomhedskontakt',
    flere: 'virksomhedskontakter',
    bestemt: 'virksomhedskontakten',
  },
  virksomhedsstoette: {
    en: 'virksomhedsstøtte',
    flere: 'virksomhedsstøtter',
    bestemt: 'virksomhedsstøtten',
  },
  jobformidlerforloeb: {
    en: 'jobformidlerforløb',
    flere: 'jobformidlerforløb',
    bestemt: 'jobformidlerforløbet',
  },
  praktikforloeb: { en: 'praktikforløb', flere: 'praktikforløb', bestemt: 'praktikforløbet' },
  hold: { en: 'hold', flere: 'hold', bestemt: 'holdet' },
  tilmelding: { en: 'tilmelding', flere: 'tilmeldinger', bestemt: 'tilmeldingen' },
  kursus: { en: 'kursus', flere: 'kurser', bestemt: 'kurset' },
  effekt: { en: 'effekt', flere: 'effekter', bestemt: 'effekten' },
  flet: { en: 'sammenlægning', flere: 'sammenlægninger', bestemt: 'sammenlægningen' },
  fremmoede: { en: 'fremmøde', flere: 'fremmøder', bestemt: 'fremmødet' },
  statussamtale: { en: 'statussamtale', flere: 'statussamtaler', bestemt: 'statussamtalen' },
  aarshjulpunkt: { en: 'punkt i årshjulet', flere: 'punkter i årshjulet', bestemt: 'punktet' },
  eukortlaegning: { en: 'EU-kortlægning', flere: 'EU-kortlægninger', bestemt: 'EU-kortlægningen' },
  maalgruppe: { en: 'målgruppe', flere: 'målgrupper', bestemt: 'målgruppen' },
  kriterium: { en: 'kriterium', flere: 'kriterier', bestemt: 'kriteriet' },
  visitationssvar: { en: 'svar ved visitation', flere: 'svar ved visitation', bestemt: 'svaret' },
  videndeling: { en: 'videndeling', flere: 'videndelinger', bestemt: 'videndelingen' },
  spoergeskema: { en: 'spørgeskema', flere: 'spørgeskemaer', bestemt: 'spørgeskemaet' },
  spoergsmaal: { en: 'spørgsmål', flere: 'spørgsmål', bestemt: 'spørgsmålet' },
  besvarelse: { en: 'besvarelse', flere: 'besvarelser', bestemt: 'besvarelsen' },
  arkivudtraek: { en: 'udtræk til arkiv', flere: 'udtræk til arkiv', bestemt: 'udtrækket' },
  begrundelse: { en: 'begrundelse', flere: 'begrundelser', bestemt: 'begrundelsen' },
};

export const faelles = {
  app: 'Effektspor',
  gemSomPdf: 'Gem som PDF',
  gemtSomPdf: (sti: string): string => `Gemt som ${sti}`,
  euFlag: 'EU’s flag',
  gem: 'Gem',
  annuller: 'Annullér',
  luk: 'Luk',
  tilbage: 'Tilbage',
  videre: 'Videre',
  faerdig: 'Færdig',
  slet: 'Slet',
  ret: 'Ret',
  tilfoej: 'Tilføj',
  fortryd: 'Fortryd',
  proevIgen: 'Prøv igen',
  kopier: 'Kopiér',
  kopieret: 'Kopieret',
  udskriv: 'Udskriv',
  vaelgMappe: 'Vælg mappe',
  indlaeser: 'Indlæser …',
  /** About a date that was typed month first. */
  mente: { du: (dag: string): string => `Mente du ${dag}?`, ja: 'Ja' },
  ja: 'Ja',
  nej: 'Nej',
  intet: '–',
  lys: { grøn: 'Grøn', gul: 'Gul', rød: 'Rød' },
  tabel,
  heltal: 'Skriv et helt tal, eller lad feltet stå tomt.',
  fremdrift: (faerdig: string, ialt: string): string => `${faerdig} af ${ialt}`,
  gentag: 'Gentag',
  fortrudt: (hvad: string): string => `Fortrudt: ${hvad}`,
  gentaget: (hvad: string): string => `Gentaget: ${hvad}`,
  fortrudtMedRest: (hvad: string, antal: number, bruger: string): string =>
    antal === 1
      ? `Fortrudt: ${hvad}. Ét felt er siden rettet af ${bruger} og er ladt stå.`
      : `Fortrudt: ${hvad}. ${antal} felter er siden rettet af andre og er ladt stå.`,
};
