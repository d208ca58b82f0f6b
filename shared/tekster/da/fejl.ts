import type { ErrorCode } from '../../contract/envelope.ts';
import { MIN_ADGANGSKODE } from '../../domain/adgang/index.ts';
import type { CprFejl } from '../../domain/deltagere/index.ts';
import type { DatoFejl } from '../../domain/kalender/index.ts';
import type { CvrFejl } from '../../domain/virksomheder/index.ts';
import { formatHeltal, visDato } from '../format.ts';
import { skabelonfejl } from './skabelonfejl.ts';

/** What fills a sentence; keys as the rules give them. */
export type Detalje = Readonly<Record<string, string | number>>;
type Saetning = string | ((detalje: Detalje) => string);

/** What went wrong, and what to do about it. */
interface Fejltekst {
  readonly titel: string;
  readonly raad: string;
}

/** A sentence for every error code of the contract; a missing one fails the compile. */
const koder: Record<ErrorCode, Fejltekst> = {
  ugyldig_besked: {
    titel: 'Programmets dele passer ikke sammen',
    raad: 'Luk programmet og start det igen. Bliver det ved, så installér den nyeste udgave.',
  },
  ukendt_operation: {
    titel: 'Programmets dele passer ikke sammen',
    raad: 'Luk programmet og start det igen. Bliver det ved, så installér den nyeste udgave.',
  },
  ugyldigt_input: { titel: 'Noget skal rettes', raad: 'Se felterne, der er markeret, og gem igen.' },
  intet_projekt: { titel: 'Intet projekt er åbent', raad: 'Åbn projektet igen fra forsiden.' },
  skrivebeskyttet: {
    titel: 'Kopien kan kun læses',
    raad: 'Åbn selve projektet, hvis du vil rette noget.',
  },
  findes_ikke: {
    titel: 'Posten findes ikke længere',
    raad: 'Den kan være slettet. Gå tilbage til listen, eller se Revision.',
  },
  har_tilhoerende: {
    titel: 'Andre poster hører til denne',
    raad: 'Slet dem først, eller vælg at slette dem sammen med den.',
  },
  forkert_adgangskode: {
    titel: 'Forkert navn eller adgangskode',
    raad: 'Se efter store og små bogstaver, og prøv igen. Gendannelsesnøglen kan også bruges.',
  },
  svag_adgangskode: {
    titel: 'Adgangskoden er for let at gætte',
    raad: `Brug mindst ${MIN_ADGANGSKODE} tegn, gerne tre eller fire ord, der ikke hører sammen.`,
  },
  ikke_et_projekt: {
    titel: 'Mappen er ikke et Effektspor-projekt',
    raad: 'Vælg mappen, hvor filen projekt.effektspor ligger. Intet er ændret i mappen.',
  },
  mappe_findes: {
    titel: 'Mappen er allerede i brug',
    raad: 'Vælg en tom mappe, eller skriv navnet på en ny.',
  },
  arkiv_i_projektet: {
    titel: 'Pakken kan ikke ligge i projektets egen mappe',
    raad: 'Den er ikke krypteret og ville følge med i hver kopi. Vælg en mappe uden for projektet.',
  },
  mappe_i_sky: {
    titel: 'Mappen bliver synkroniseret eller ligger på netværket',
    raad: 'Databasen skal ligge på computeren selv. Vælg en mappe uden for OneDrive, Dropbox og netværksdrev.',
  },
  beskadiget: {
    titel: 'Projektets data er beskadiget',
    raad: 'Intet er ændret. Gendan fra en sikkerhedskopi.',
  },
  nyere_format: {
    titel: 'Projektet er lavet med en nyere udgave af Effektspor',
    raad: 'Opdatér programmet på denne computer. Intet er ændret i projektet.',
  },
  kan_ikke_skrive: {
    titel: 'Filen kan ikke skrives',
    raad: 'Luk den, hvis den er åben i et andet program, eller vælg en anden placering.',
  },
  disk_fuld: {
    titel: 'Der er ikke plads på disken',
    raad: 'Frigør plads, og prøv igen. Intet er gået tabt.',
  },
  optaget_af_andre: {
    titel: 'Projektet er i brug af et andet program',
    raad: 'Vent et øjeblik, og prøv igen.',
  },
  intet_at_fortryde: {
    titel: 'Der er intet at fortryde',
    raad: 'Du har ikke rettet noget, siden projektet blev åbnet, eller det er allerede fortrudt.',
  },
  periode_lukket: {
    titel: 'Perioden er lukket',
    raad: 'Tallene er indsendt. Projektlederen kan genåbne perioden under Perioder og mål.',
  },
  periode_ikke_lukket: {
    titel: 'Perioden er ikke lukket',
    raad: 'Den kan være genåbnet imens. Se perioden efter under Perioder og mål.',
  },
  periode_ikke_slut: {
    titel: 'Perioden er ikke slut endnu',
    raad: 'Den kan lukkes fra dens sidste dag.',
  },
  periode_indsendt: {
    titel: 'Perioden har været indsendt',
    raad: 'Den kan derfor ikke slettes. Datoerne kan rettes, når projektlederen har genåbnet den.',
  },
  kraever_begrundelse: {
    titel: 'Tallene for den tid er indsendt',
    raad: 'Skriv hvorfor der rettes nu, så er ændringen med i næste indsendelse som efterregistrering.',
  },
  kun_projektleder: {
    titel: 'Det kan kun projektlederen gøre',
    raad: 'Bed projektlederen om det.',
  },
  afbrudt: { titel: 'Afbrudt', raad: 'Du kan begynde forfra, når du vil.' },
  tjeneste_stoppet: {
    titel: 'Datatjenesten stoppede',
    raad: 'Den bliver startet igen. Prøv igen om et øjeblik; det, der er gemt, er sikkert.',
  },
  intern: {
    titel: 'Der skete en uventet fejl',
    raad: 'Intet er gemt. Prøv igen. Bliver det ved, så luk programmet og start det igen.',
  },
};

const DATOHJAELP = 'Skriv fx 19.03.2024, 19/3 eller i dag.';

const dato: Record<DatoFejl, string> = {
  tom: 'Skriv en dato.',
  ukendt: `Datoen kan ikke læses. ${DATOHJAELP}`,
  findes_ikke: 'Den dag findes ikke i kalenderen.',
  ikke_skudaar: 'Den 29. februar findes kun i skudår. Se året efter.',
  aarstal: 'Årstallet skal ligge mellem 1850 og 2100.',
  amerikansk: 'Skriv dagen før måneden, fx 31.12.2024.',
};

const cpr: Record<`cpr_${CprFejl}`, string> = {
  cpr_laengde: 'Et CPR-nummer har ti cifre.',
  cpr_tegn: 'Et CPR-nummer har kun cifre og evt. en bindestreg.',
  cpr_dato: 'De første seks cifre er ikke en fødselsdag.',
  cpr_fremtid: 'Fødselsdagen ligger ude i fremtiden.',
  cpr_ecpr: 'Det er et eCPR fra sundhedsvæsenet. Brug et rigtigt CPR-nummer, eller lad feltet stå tomt.',
};

const cvr: Record<`cvr_${CvrFejl}`, string> = {
  cvr_laengde: 'Et CVR-nummer har otte cifre.',
  cvr_tegn: 'Et CVR-nummer har kun cifre.',
  cvr_kontrolciffer: 'CVR-nummeret findes ikke: kontrolcifferet passer ikke. Se det efter.',
};

const taet = (dage: number): string =>
  dage === 0 ? 'samme dag som' : dage === 1 ? 'én dag fra' : `${dage} dage fra`;

/** Codes of the rules and schemas in shared/domain; a test holds that none is missing. */
const regler = {
  kraeves: 'Feltet skal udfyldes.',
  tom: 'Feltet skal udfyldes.',
  tegn: 'Teksten indeholder et tegn, der ikke kan gemmes.',
  dato: `Datoen kan ikke læses. ${DATOHJAELP}`,
  kommune: 'Vælg en kommune på listen, eller skriv dens kode, fx 316.',
  pnummer: 'Et P-nummer har ti cifre.',
  slut_foer_start: (d: Detalje): string =>
    `Slutdatoen ligger før starten${typeof d['start'] === 'string' ? ` ${visDato(d['start'])}` : ''}.`,
  erstatningsnummer: 'Det er et erstatningsnummer. Ret det, når personen får et CPR-nummer.',
  modulus11: 'Kontrolcifferet passer ikke. Det kan være rigtigt (nye numre); se det efter.',
  modulus11_1_januar: 'Kontrolcifferet passer ikke. Det er almindeligt for fødselsdage den 1. januar.',
  ligner_cpr: 'Det ligner et CPR-nummer. Skriv ikke diagnoser eller CPR-numre her: noter læses af flere.',
  ligner_diagnose:
    'Det ligner en diagnose eller noget om helbred. Skriv ikke diagnoser eller CPR-numre her: projektet har ikke lov at gemme dem.',
  afviger_fra_cpr: 'Passer ikke med CPR-nummeret. Det er dit valg, der gælder.',
  afvist_men_optaget: 'En deltager, der er afvist eller sendt retur, kan ikke have en optagelsesdato.',
  foer_visitation: (d: Detalje): string =>
    `Ligger før visitationen ${visDato(String(d['dato'] ?? ''))}. Se datoerne efter.`,
  afsluttet_uden_optaget: 'En deltager skal være optaget, før forløbet kan afsluttes.',
  stoerrelse_uafgjort: 'Størrelsen kan ikke afgøres: skriv årsværk og enten omsætning eller balance.',
  dato_mangler: 'Uden dato tæller den ikke.',
  modtaget_dato_uden_status:
    'Der er en dato for modtaget støtte. Sæt status til Modtaget, eller fjern datoen.',
  kun_ved_beskaeftigelse: 'Jobtype hører kun til beskæftigelse.',
  kun_ved_uddannelse: 'Uddannelsesart hører kun til uddannelse.',
  jobtype_mangler: 'Uden jobtype tæller effekten ikke.',
  foer_optagelse: (d: Detalje): string =>
    `Ligger før optagelsen ${visDato(String(d['dato'] ?? ''))} og tæller derfor ikke.`,
  dokumentation_mangler: 'Dokumentation mangler. Den skal være der ved kontrol.',
  gennemfoert_dato_uden_status:
    'Der er en dato for gennemført. Sæt status til Gennemført, eller fjern datoen.',
  bevis_mangler: 'Uden bevis tæller kurset ikke.',
  forlaengelse_uden_grund: 'Skriv, hvorfor holdet forlænges; det skal kunne ses bagefter.',
  ikke_paa_hold: 'Deltageren var ikke på holdet den dag. Se start- og slutdatoen efter.',
  aflyst_men_startet: 'En aflyst praktik kan ikke have en startdato.',
  samtaler_taet: (d: Detalje): string =>
    `Ligger ${taet(Number(d['dage'] ?? 0))} en anden samtale ${visDato(String(d['dato'] ?? ''))}. Overvej én fælles samtale.`,
  beskrivelse_mangler: 'Skriv til sagsbehandleren, hvad der er afklaret, og hvad I foreslår.',
  samtale_afholdt: 'Samtalen er allerede holdt og kan ikke lægges sammen med en anden.',
  version_samme_dag:
    'Der er allerede en kortlægning, der gælder fra den dag. Ret den, eller vælg en anden dag.',
  version_foer: 'En ny version skal gælde fra en senere dag end den, den afløser.',
  ukendt_spoergsmaal:
    'Besvarelsen hører til et andet spørgeskema, eller et spørgsmål er slettet. Begynd forfra.',
  ukendt_svar: 'Svaret findes ikke på spørgeskemaets skala. Vælg et af dem, der står over spørgsmålene.',
  skala_ens: 'To svar på skalaen har samme ord. Giv hvert svar sit eget.',
  skala_laast: (d: Detalje): string =>
    `Der er tastet papirer ind (${formatHeltal(Number(d['antal'] ?? 0))}). Ordene kan rettes, men svar kan ikke komme til, forsvinde eller bytte plads, for så ville papirerne sige noget andet. Lav en kopi af skemaet.`,
  tidspunkt: 'Skriv klokkeslættet som 9, 930 eller 9.30.',
  periode_overlap: 'Perioden overlapper en anden. Ret datoerne, så de ikke dækker samme dag.',
  nr_findes: (d: Detalje): string =>
    `${d['nr'] ?? 'Nummeret'} er taget af “${d['navn'] ?? ''}”. Vælg et andet nummer.`,
  enhed_findes_ikke: 'Det, der tælles, har ikke den enhed. Vælg en anden på listen.',
  betingelse_passer_ikke: 'Betingelsen hører til noget andet, så intet ville tælle. Fjern den.',
  betingelse_tom: 'Intet er valgt, så intet ville tælle. Vælg mindst én, eller slå betingelsen fra.',
  jobtype_uden_job: 'Kun effekter af arten beskæftigelse har en jobtype, så intet ville tælle.',
  indsamles_ikke: 'Uden en dato indsamles indikatoren ikke, og tallet er “–”.',
  indsamles_efter_bevilling: 'Datoen ligger efter bevillingsperioden, så intet ville tælle.',
  udgaar_foer_indsamling: 'Indikatoren udgår, før den indsamles, og ville aldrig tælle.',
  definition_indsendt: (d: Detalje): string =>
    `Tallene pr. ${visDato(String(d['dato'] ?? ''))} er indsendt med den regel. Lav en ny version med en dato i stedet.`,
  version_findes: (d: Detalje): string =>
    `Der er allerede en version, der gælder fra ${visDato(String(d['dato'] ?? ''))}. Ret den, eller vælg en anden dag.`,
  gaelder_indsendt: (d: Detalje): string =>
    `Tallene pr. ${visDato(String(d['dato'] ?? ''))} er indsendt og ændres ikke; tælles den dag igen, kan tallet blive et andet.`,
  plan_tom: 'Planen skal have mindst én periode.',
  plan_overlap: (d: Detalje): string =>
    `Periode ${d['nr'] ?? ''} begynder ${d['fra'] ?? ''}, men periode ${d['foer'] ?? ''} slutter først ${d['til'] ?? ''}.`,
  plan_hul: (d: Detalje): string =>
    `Mellem periode ${d['foer'] ?? ''} og ${d['nr'] ?? ''} mangler ${d['fra'] ?? ''} – ${d['til'] ?? ''}.`,
  plan_foer_bevilling: (d: Detalje): string =>
    `Periode ${d['nr'] ?? ''} begynder før bevillingsperioden (${d['fra'] ?? ''}).`,
  plan_efter_bevilling: (d: Detalje): string =>
    `Periode ${d['nr'] ?? ''} slutter efter bevillingsperioden (${d['til'] ?? ''}).`,
  praktik_lang: (d: Detalje): string =>
    `Praktikken varer ${d['uger'] ?? ''} uger; over ${d['graense'] ?? 13} uger kræver normalt en forlængelse.`,
  uden_for_maalgruppe: (d: Detalje): string =>
    `Optaget, selv om ${d['antal'] ?? ''} af målgruppens kriterier er besvaret med nej.`,
  overlap: 'Overlapper en anden praktik for samme deltager. Det kan være rigtigt; se datoerne efter.',
} satisfies Record<string, Saetning>;

const findes = (nummer: string, d: Detalje): string =>
  `${nummer} er allerede registreret${d['navn'] === undefined || d['navn'] === '' ? '' : ` på ${d['navn']}`}. Åbn den post i stedet.`;

/** Codes that the service adds when it reads input or looks at other records. */
const tjeneste = {
  ugyldig: 'Værdien kan ikke bruges her.',
  tal: 'Skriv et tal, fx 18,5 eller 1.200.',
  ukendt_felt: 'Feltet kendes ikke.',
  ikke_for_mange: 'Feltet kan kun rettes for én post ad gangen.',
  kladde_for_stor: 'Teksten er for lang til at blive gemt som kladde. Gør den kortere, eller gem den.',
  ikke_et_skema:
    'Filen er ikke et indikatorskema fra Effektspor. Vælg Excel-filen, som den blev eksporteret.',
  skema_for_stort: 'Filen er for stor til at være et indikatorskema. Den er ikke læst.',
  skema_uden_hoveder:
    'Der står ingen log-hoveder i filen. Vælg et indikatorskema, der er eksporteret fra Effektspor.',
  skema_beskadiget: 'Filen kan ikke læses: den er beskadiget, eller dens log-hoveder er ændret.',
  ...skabelonfejl,
  ukendt_grundlag: 'Formularen er for gammel. Luk den, og åbn posten igen.',
  forkert: 'Forkert navn eller adgangskode. Se efter store og små bogstaver.',
  for_kort: (d: Detalje): string => `Brug mindst ${d['min'] ?? MIN_ADGANGSKODE} tegn.`,
  for_lang: (d: Detalje): string => `Teksten er for lang; højst ${d['max'] ?? ''} tegn.`,
  for_lille: (d: Detalje): string => `Tallet skal være mindst ${d['min'] ?? ''}.`,
  for_stor: (d: Detalje): string => `Tallet må højst være ${d['max'] ?? ''}.`,
  ukendt_kode: 'Vælg en af mulighederne på listen.',
  forkert_type: 'Værdien kan ikke læses. Se den efter.',
  cpr_findes: (d: Detalje): string => findes('CPR-nummeret', d),
  cvr_findes: (d: Detalje): string => findes('CVR-nummeret', d),
  reference_findes_ikke: 'Posten, der henvises til, er slettet eller findes ikke.',
  uden_for_bevilling: (d: Detalje): string =>
    `Ligger uden for bevillingsperioden ${visDato(String(d['fra'] ?? ''))} – ${visDato(String(d['til'] ?? ''))} og tæller derfor ikke.`,
} satisfies Record<string, Saetning>;

const felt = { ...cpr, ...cvr, ...regler, ...tjeneste };
type Feltkode = keyof typeof felt;

const isFeltkode = (kode: string): kode is Feltkode => Object.hasOwn(felt, kode);

/** The sentence for a field's code; an unknown code still tells what to do. */
export function feltfejl(kode: string, detalje: Detalje = {}): string {
  if (!isFeltkode(kode)) return felt.ugyldig;
  const tekst: Saetning = felt[kode];
  return typeof tekst === 'string' ? tekst : tekst(detalje);
}

export const fejl = { koder, felt, dato, harIntetAtVise: 'Kunne ikke hentes' };
